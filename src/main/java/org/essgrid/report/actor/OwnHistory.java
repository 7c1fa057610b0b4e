package org.essgrid.report.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;

/**
 * The actor's scores in all of its campaigns: as published and, where the grid was revised, recomputed with one
 * version. A single earlier campaign with comparable scores needs no section: every bar and table shows it next to
 * today's.
 */
record OwnHistory(ReportContext context) implements Section {

    List<Block> blocks() {
        List<Benchmarks.Campaign> history = history();
        boolean revised = history.stream().anyMatch(this::isRevised);
        if (history.isEmpty() || (history.size() == 1 && !revised)) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(new Heading(2, message("report.history"), "history")));
        Optional<Benchmarks.SameMeasure> measure = benchmarks().sameMeasure();
        if (measure.isPresent()) {
            ScoresOverTime same = sameMeasure(measure.get());
            blocks.add(text(sentences(measure.get())));
            blocks.add(new Block.Spacer(6));
            blocks.addAll(same.slopes());
            blocks.add(same.table());
            blocks.add(new Block.Spacer(12));
        }
        String read = message("report.history-read");
        blocks.add(text(revised ? read + " " + message("report.history-revised") : read));
        blocks.add(new Block.Spacer(6));
        if (measure.isEmpty()) {
            blocks.addAll(published().slopes());
        }
        blocks.add(published().table());
        return blocks;
    }

    private static Paragraph text(String text) {
        return Paragraph.introduction(text);
    }

    private Benchmarks benchmarks() {
        return context.request().benchmarks();
    }

    private List<Benchmarks.Campaign> history() {
        return benchmarks().history();
    }

    private boolean isRevised(Benchmarks.Campaign campaign) {
        return ScoresOverTime.nodes(context).stream()
                .anyMatch(node -> campaign.otherwise().containsKey(node.id()));
    }

    private ScoresOverTime published() {
        List<ScoresOverTime.Campaign> campaigns = new ArrayList<>();
        history()
                .forEach(campaign -> campaigns.add(new ScoresOverTime.Campaign(
                        texts().print(campaign.label()),
                        node -> campaign.published(node.id()),
                        node -> campaign.otherwise().containsKey(node.id()))));
        campaigns.add(new ScoresOverTime.Campaign(now(), node -> node.score().map(Score::published), node -> false));
        return new ScoresOverTime(context, campaigns, breaks());
    }

    private String now() {
        String own = context.assessment().answers().actor().campaign();
        return own.isBlank() ? message("report.now") : texts().print(own);
    }

    private List<Integer> breaks() {
        List<Integer> breaks = new ArrayList<>();
        String root = context.assessment().root().id();
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
        List<ScoresOverTime.Campaign> campaigns = new ArrayList<>();
        for (int i = 0; i < history().size(); i++) {
            campaigns.add(measured(
                    texts().print(history().get(i).label()), measure.earlier().get(i), measure));
        }
        campaigns.add(measured(now(), measure.today(), measure));
        return new ScoresOverTime(context, campaigns, List.of());
    }

    private static ScoresOverTime.Campaign measured(
            String label, Benchmarks.Measured measured, Benchmarks.SameMeasure measure) {
        return new ScoresOverTime.Campaign(
                label,
                node -> Optional.ofNullable(measured.scores().get(node.id())),
                node -> measure.recomputed().contains(node.id()));
    }

    private String sentences(Benchmarks.SameMeasure measure) {
        List<NodeResult> nodes = ScoresOverTime.nodes(context);
        List<String> sentences = new ArrayList<>(List.of(message("report.same-measure")));
        boolean apart = nodes.stream()
                .anyMatch(node -> node.score().isPresent()
                        && measure.today().carried()
                        && !measure.today().scores().containsKey(node.id()));
        if (apart) {
            sentences.add(message("report.same-measure-none"));
        }
        if (Stream.concat(measure.earlier().stream(), Stream.of(measure.today()))
                .anyMatch(one -> !one.carried())) {
            sentences.add(message("report.same-measure-voices"));
        }
        return String.join(" ", sentences);
    }
}
