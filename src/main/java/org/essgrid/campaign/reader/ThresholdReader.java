package org.essgrid.campaign.reader;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.Threshold;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;

/**
 * Reads the thresholds of the last campaign.
 *
 * @param last the last campaign, empty if it has errors
 */
record ThresholdReader(Optional<Campaign> last) {

    private static final String PARTICIPATION = "participation";
    private static final String REJECTED = "rejected-at-most";
    private static final String SCORE = "score-at-least";

    List<Threshold> read(CampaignFields top) {
        return top.mappings("thresholds", this::threshold).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Threshold> threshold(CampaignFields fields) {
        List<String> kinds =
                Stream.of(PARTICIPATION, REJECTED, SCORE).filter(fields::has).toList();
        if (kinds.size() != 1) {
            fields.text("node");
            fields.text("of");
            fields.errorInAll("campaign.one-threshold");
            return Optional.empty();
        }
        return switch (kinds.get(0)) {
            case PARTICIPATION -> participation(fields);
            case REJECTED -> fields.integer(REJECTED, 0, Integer.MAX_VALUE).map(Threshold.RejectedAtMost::new);
            default -> score(fields);
        };
    }

    private Optional<Threshold> participation(CampaignFields fields) {
        if (last.isPresent() && last.get().members().isEmpty()) {
            fields.error(
                    PARTICIPATION, "campaign.participation-of-whom", last.get().id());
        }
        return fields.number(PARTICIPATION, 0, 1).map(Threshold.Participation::new);
    }

    private Optional<Threshold> score(CampaignFields fields) {
        Optional<Grid> grid = last.map(Campaign::grid);
        Optional<String> node = fields.text("node").or(() -> grid.map(Grid::id));
        Threshold.Middle of = fields.word("of", Threshold.Middle.values()).orElse(Threshold.Middle.MEDIAN);
        Optional<Element> element = grid.flatMap(g -> element(fields, g, node.orElse("")));
        double max = element.map(e -> e.publication().outOf().doubleValue()).orElse(Double.MAX_VALUE);
        Optional<BigDecimal> score = fields.number(SCORE, 0, max);
        return element.isEmpty() || score.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Threshold.ScoreAtLeast(score.get(), element.get().id(), of));
    }

    private static Optional<Element> element(CampaignFields fields, Grid grid, String node) {
        Optional<Element> element = Optional.ofNullable(grid.index().get(node));
        if (element.isEmpty()) {
            fields.unknown("node", "campaign.unknown-node", node, grid.index().keySet());
        }
        return element;
    }
}
