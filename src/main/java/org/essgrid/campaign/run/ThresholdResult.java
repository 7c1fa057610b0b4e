package org.essgrid.campaign.run;

import java.math.BigDecimal;
import java.util.Optional;
import org.essgrid.campaign.Threshold;

/**
 * A threshold and what was reached.
 *
 * @param reached the share, the count or the score; empty if it cannot be told, which does not meet a threshold
 * @param count of what was counted: members that take part, questionnaires rejected, members with a score
 * @param of how many could have been counted
 */
public record ThresholdResult(Threshold threshold, Optional<BigDecimal> reached, long count, long of, boolean met) {}
