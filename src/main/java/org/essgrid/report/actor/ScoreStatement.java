package org.essgrid.report.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.Score;
import org.essgrid.grid.Band;
import org.essgrid.grid.Element;
import org.essgrid.network.model.Distribution;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.ScoreWords;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.FontSize;

/** The overall score in large type, and what it is based on. */
record ScoreStatement(ReportContext context) implements Section {

    List<Block> blocks() {
        GroupResult root = context.assessment().root();
        Optional<Score> score = root.score();
        return score.isPresent() ? scored(root, score.get()) : unscored(root);
    }

    private List<Block> scored(GroupResult root, Score score) {
        Text figure = Text.EMPTY
                .bold(texts().number(score.published()), context.palette().accent())
                .small(
                        "\u00A0/\u00A0"
                                + texts().value(root.element().publication().outOf()),
                        muted());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(figure).sized(FontSize.FIGURE));
        String band = context.scores().band(root);
        if (!band.isEmpty() || score.provisional()) {
            Text word = Text.strong(band);
            blocks.add(new Block.Spacer(3));
            blocks.add(Paragraph.of(
                            score.provisional()
                                    ? word.plain(band.isEmpty() ? "" : " · ")
                                            .bold(
                                                    message("report.provisional"),
                                                    context.palette().step(2))
                                    : word)
                    .sized(FontSize.LEAD));
        }
        blocks.add(new Block.Spacer(3));
        score.band().flatMap(Band::sentence).ifPresent(sentence -> {
            blocks.add(Paragraph.of(texts().text(sentence)));
            blocks.add(new Block.Spacer(3));
        });
        blocks.add(Paragraph.note(detail(root, score)));
        return blocks;
    }

    private List<Block> unscored(GroupResult root) {
        return List.of(
                Paragraph.of(Text.strong(context.scores().state(root))).sized(FontSize.HEADING_2),
                new Block.Spacer(3),
                Paragraph.note(Text.of(context.scores().reason(root))
                        .newLine()
                        .plain(context.scores().coverage(root))));
    }

    private Text detail(GroupResult root, Score score) {
        Text text = Text.of(context.scores().coverage(root));
        if (score.provisional()) {
            text = text.plain(" ").plain(message("report.provisional-why"));
        }
        List<String> compared = compared(root.element());
        return compared.isEmpty() ? text : text.newLine().plain(String.join(" ", compared));
    }

    /** Targets, the last campaign, the network. */
    private List<String> compared(Element root) {
        ScoreWords scores = context.scores();
        List<String> sentences = new ArrayList<>();
        context.targets()
                .forEach((horizon, reached) -> reached.root()
                        .score()
                        .ifPresent(s -> sentences.add(
                                message("report.target-score", scores.full(reached.root()), horizon.years()))));
        Benchmarks benchmarks = context.request().benchmarks();
        benchmarks
                .earlierScore(root.id())
                .ifPresent(s -> sentences.add(message(
                        isRecomputed(benchmarks, root) ? "report.earlier-score-again" : "report.earlier-score",
                        texts().print(benchmarks.earlier().orElseThrow().label()),
                        scores.figure(root, s))));
        benchmarks.median(root).ifPresent(m -> sentences.add(median(benchmarks, scores.figure(root, m))));
        benchmarks
                .spread(root)
                .flatMap(spread -> context.assessment().root().score().map(own -> place(spread, own)))
                .ifPresent(sentences::add);
        return sentences;
    }

    private static boolean isRecomputed(Benchmarks benchmarks, Element root) {
        return benchmarks.earlier().orElseThrow().otherwise().containsKey(root.id());
    }

    private String median(Benchmarks benchmarks, String median) {
        return benchmarks
                .closed()
                .map(closed -> message("report.median-score-then", median, texts().print(closed.label())))
                .orElseGet(() -> message("report.median-score", median));
    }

    /** How many members of the network have, or had, a lower score. */
    private String place(Distribution spread, Score own) {
        return message(
                context.request().benchmarks().closed().isPresent()
                        ? "network.place-score-then"
                        : "network.place-score",
                spread.below(own.published()),
                texts().value(spread.members()));
    }
}
