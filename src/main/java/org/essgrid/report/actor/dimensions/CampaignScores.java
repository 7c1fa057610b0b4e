package org.essgrid.report.actor.dimensions;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.essgrid.assessment.NodeResult;

/**
 * An actor's scores in one campaign.
 *
 * @param label the campaign's name
 * @param score of a node; empty without one
 * @param marked whether a node's score bears an asterisk
 */
record CampaignScores(String label, Function<NodeResult, Optional<BigDecimal>> score, Predicate<NodeResult> marked) {}
