package org.essgrid.report.actor.dimensions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/**
 * The actor's scores over all of its campaigns: as they were published and, where the grid was revised, by one measure. A
 * single earlier campaign whose scores mean the same stands beside today's in every bar and table already.
 */
record OwnHistory(ReportContext material) {

    List<Block> blocks() {
        List<Benchmarks.Campaign> history = history();
        boolean revised = history.stream().anyMatch(this::isRevised);
        if (history.isEmpty() || (history.size() == 1 && !revised)) {
            return List.of();
        }
        ReportTexts words = material.words();
        List<Block> blocks = new ArrayList<>(List.of(new Spacer(24), Heading.of(3, words.say("report.history"))));
        Optional<Benchmarks.SameMeasure> measure = benchmarks().sameMeasure();
        if (measure.isPresent()) {
            ScoresOverTime same = sameMeasure(measure.get());
            blocks.add(text(sentences(measure.get())));
            blocks.add(new Spacer(6));
            blocks.addAll(same.line());
            blocks.add(same.table());
            blocks.add(new Spacer(12));
        }
        String read = words.say("report.history-read");
        blocks.add(text(revised ? read + " " + words.say("report.history-revised") : read));
        blocks.add(new Spacer(6));
        if (measure.isEmpty()) {
            blocks.addAll(published().line());
        }
        blocks.add(published().table());
        return blocks;
    }

    private static Paragraph text(String text) {
        return Paragraph.of(text).sized(Step.TABLE).leads();
    }

    private Benchmarks benchmarks() {
        return material.request().benchmarks();
    }

    private List<Benchmarks.Campaign> history() {
        return benchmarks().history();
    }

    private boolean isRevised(Benchmarks.Campaign campaign) {
        return ScoresOverTime.nodes(material).stream()
                .anyMatch(node -> campaign.otherwise().containsKey(node.id()));
    }

    private ScoresOverTime published() {
        List<CampaignScores> campaigns = new ArrayList<>();
        history()
                .forEach(campaign -> campaigns.add(new CampaignScores(
                        material.words().print(campaign.label()),
                        node -> campaign.published(node.id()),
                        node -> campaign.otherwise().containsKey(node.id()))));
        campaigns.add(new CampaignScores(now(), node -> node.score().map(Score::published), node -> false));
        return new ScoresOverTime(material, campaigns, breaks());
    }

    private String now() {
        String own = material.assessment().answers().actor().campaign();
        return own.isBlank()
                ? material.words().say("report.now")
                : material.words().print(own);
    }

    private List<Integer> breaks() {
        List<Integer> breaks = new ArrayList<>();
        String root = material.assessment().root().id();
        for (int i = 0; i < history().size(); i++) {
            boolean changes = history().get(i).otherwise().containsKey(root)
                    && (i + 1 == history().size()
                            || !history().get(i + 1).otherwise().containsKey(root));
            if (changes) {
                breaks.add(i + 1);
            }
        }
        return breaks;
    }

    private ScoresOverTime sameMeasure(Benchmarks.SameMeasure measure) {
        List<CampaignScores> campaigns = new ArrayList<>();
        for (int i = 0; i < history().size(); i++) {
            campaigns.add(measured(
                    material.words().print(history().get(i).label()),
                    measure.earlier().get(i),
                    measure));
        }
        campaigns.add(measured(now(), measure.today(), measure));
        return new ScoresOverTime(material, campaigns, List.of());
    }

    private static CampaignScores measured(String label, Benchmarks.Measured measured, Benchmarks.SameMeasure measure) {
        return new CampaignScores(
                label,
                node -> Optional.ofNullable(measured.scores().get(node.id())),
                node -> measure.recomputed().contains(node.id()));
    }

    private String sentences(Benchmarks.SameMeasure measure) {
        ReportTexts words = material.words();
        List<NodeResult> nodes = ScoresOverTime.nodes(material);
        List<String> sentences = new ArrayList<>(List.of(words.say("report.same-measure")));
        boolean apart = nodes.stream()
                .anyMatch(node -> node.score().isPresent()
                        && measure.today().carried()
                        && !measure.today().scores().containsKey(node.id()));
        if (apart) {
            sentences.add(words.say("report.same-measure-none"));
        }
        if (Stream.concat(measure.earlier().stream(), Stream.of(measure.today()))
                .anyMatch(one -> !one.carried())) {
            sentences.add(words.say("report.same-measure-voices"));
        }
        return String.join(" ", sentences);
    }
}
