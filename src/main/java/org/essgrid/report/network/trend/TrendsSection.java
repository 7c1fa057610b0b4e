package org.essgrid.report.network.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.model.GateTrend;
import org.essgrid.network.model.Trend;
import org.essgrid.network.model.Turnover;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** What changed from one campaign to the next: on the same actors, by the sample, and by the grid. */
public record TrendsSection(TrendContext material) {

    private static final int MOST_NAMES = 40;

    public List<Block> blocks() {
        ReportTexts words = material.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Spacer(24));
        blocks.add(Heading.of(2, words.say("trends.heading")));
        blocks.add(Paragraph.of(members()).sized(Step.TABLE));
        blocks.add(Paragraph.of(yardstick()).sized(Step.TABLE));
        blocks.addAll(new OverallScoreOverTime(material).blocks());
        blocks.addAll(new ChangesTable(material).blocks());
        blocks.addAll(new BandsOverTime(material).blocks());
        blocks.addAll(new GatesOverTime(material).blocks());
        blocks.addAll(new TargetsReached(material).blocks());
        blocks.addAll(new GridChangesNote(material).blocks());
        return blocks;
    }

    /** How many answered, who came and who left. */
    private String members() {
        ReportTexts words = material.words();
        List<String> counts = new ArrayList<>();
        for (int i = 0; i <= material.last(); i++) {
            counts.add(words.say(
                    "trends.members",
                    material.campaign(i),
                    material.trends().members().get(i)));
        }
        List<String> sentences = new ArrayList<>(List.of(words.say("trends.campaigns", words.series(counts))));
        material.trends().turnovers().stream()
                .filter(turnover -> material.spans().get(0).equals(turnover.span()))
                .forEach(turnover -> turnover(turnover, sentences));
        return String.join(" ", sentences);
    }

    private void turnover(Turnover turnover, List<String> sentences) {
        ReportTexts words = material.words();
        sentences.add(words.say(
                "trends.turnover",
                material.span(turnover.span()),
                turnover.stayed(),
                turnover.newcomers().size(),
                turnover.leavers().size(),
                turnover.merged().size()));
        if (!material.anonymous()) {
            names("trends.newcomers", turnover.newcomers(), sentences);
            names("trends.leavers", turnover.leavers(), sentences);
            turnover.merged()
                    .forEach(merger -> sentences.add(words.say(
                            "trends.merger",
                            words.print(merger.name()),
                            words.list(merger.from().stream().map(words::print).toList()))));
        }
    }

    private void names(String key, List<String> names, List<String> sentences) {
        ReportTexts words = material.words();
        if (!names.isEmpty() && names.size() <= MOST_NAMES) {
            sentences.add(
                    words.say(key, words.series(names.stream().map(words::print).toList())));
        }
    }

    /** By what the campaigns are compared. */
    private String yardstick() {
        ReportTexts words = material.words();
        boolean recomputed = Stream.concat(
                        material.trends().nodes().values().stream().map(Trend::comparability),
                        material.trends().gates().values().stream().map(GateTrend::comparability))
                .anyMatch(Comparability.RECOMPUTED::equals);
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(recomputed ? "trends.recomputed" : "trends.as-published"));
        sentences.add(words.say("trends.floor", material.trends().floor().members()));
        int uncarried = material.trends().uncarried().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (uncarried > 0) {
            sentences.add(words.say("trends.uncarried", uncarried));
        }
        return String.join(" ", sentences);
    }
}
