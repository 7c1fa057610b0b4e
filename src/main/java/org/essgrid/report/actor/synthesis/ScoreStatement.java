package org.essgrid.report.actor.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.Score;
import org.essgrid.grid.Element;
import org.essgrid.network.model.Distribution;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.ScoreWords;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** The whole score in large, and what it rests on. */
record ScoreStatement(ReportContext material) {

    List<Block> blocks() {
        GroupResult root = material.assessment().root();
        Optional<Score> score = root.score();
        return score.isPresent() ? scored(root, score.get()) : without(root);
    }

    private List<Block> scored(GroupResult root, Score score) {
        ReportTexts words = material.words();
        Text figure = Text.EMPTY
                .bold(words.number(score.published()), material.palette().accent())
                .small(
                        "\u00A0/\u00A0"
                                + words.value(root.element().publication().outOf()),
                        material.palette().muted());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(figure).sized(Step.FIGURE));
        String band = material.scores().band(root);
        if (!band.isEmpty() || score.provisional()) {
            Text word = Text.strong(band);
            blocks.add(new Spacer(3));
            blocks.add(Paragraph.of(
                            score.provisional()
                                    ? word.plain(band.isEmpty() ? "" : " · ")
                                            .bold(
                                                    words.say("report.provisional"),
                                                    material.palette().step(2))
                                    : word)
                    .sized(Step.LEAD));
        }
        blocks.add(new Spacer(3));
        blocks.add(Paragraph.of(detail(root, score)).sized(Step.TABLE));
        return blocks;
    }

    private List<Block> without(GroupResult root) {
        return List.of(
                Paragraph.of(Text.strong(material.scores().state(root))).sized(Step.HEADING_2),
                new Spacer(3),
                Paragraph.of(Text.of(material.scores().reason(root))
                                .newLine()
                                .plain(material.scores().coverage(root)))
                        .sized(Step.TABLE));
    }

    private Text detail(GroupResult root, Score score) {
        ReportTexts words = material.words();
        Text text = Text.of(material.scores().coverage(root));
        if (score.provisional()) {
            text = text.plain(" ").plain(words.say("report.provisional-why"));
        }
        List<String> compared = compared(root.element());
        return compared.isEmpty() ? text : text.newLine().plain(String.join(" ", compared));
    }

    /** Targets, the last campaign, the network. */
    private List<String> compared(Element root) {
        ReportTexts words = material.words();
        ScoreWords scores = material.scores();
        List<String> sentences = new ArrayList<>();
        material.targets()
                .forEach((horizon, reached) -> reached.root()
                        .score()
                        .ifPresent(s -> sentences.add(
                                words.say("report.target-score", scores.full(reached.root()), horizon.years()))));
        Benchmarks benchmarks = material.request().benchmarks();
        benchmarks
                .earlierScore(root.id())
                .ifPresent(s -> sentences.add(words.say(
                        isRecomputed(benchmarks, root) ? "report.earlier-score-again" : "report.earlier-score",
                        words.print(benchmarks.earlier().orElseThrow().label()),
                        scores.figure(root, s))));
        benchmarks.median(root).ifPresent(m -> sentences.add(median(benchmarks, scores.figure(root, m))));
        benchmarks
                .spread(root)
                .flatMap(spread -> material.assessment().root().score().map(own -> place(spread, own)))
                .ifPresent(sentences::add);
        return sentences;
    }

    private static boolean isRecomputed(Benchmarks benchmarks, Element root) {
        return benchmarks.earlier().orElseThrow().otherwise().containsKey(root.id());
    }

    private String median(Benchmarks benchmarks, String median) {
        ReportTexts words = material.words();
        return benchmarks
                .closed()
                .map(closed -> words.say("report.median-score-then", median, words.print(closed.label())))
                .orElseGet(() -> words.say("report.median-score", median));
    }

    /** How many of the network have less, or had. */
    private String place(Distribution spread, Score own) {
        return material.words()
                .say(
                        material.request().benchmarks().closed().isPresent()
                                ? "network.place-score-then"
                                : "network.place-score",
                        spread.below(own.published()),
                        material.words().value(spread.members()));
    }
}
