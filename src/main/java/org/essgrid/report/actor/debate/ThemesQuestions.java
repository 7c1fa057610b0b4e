package org.essgrid.report.actor.debate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.NodeResult;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Text;
import org.essgrid.report.text.ReportTexts;

/** Where themes lie furthest apart: the dimensions, and the criteria of the one that holds the greatest contrast. */
record ThemesQuestions(ReportContext material) {

    /** Two nodes with a score each. */
    private record Contrast(NodeResult high, NodeResult low) {

        /** 0..1. */
        double width() {
            return exact(high) - exact(low);
        }
    }

    /** Narrower than this, 0..1, a contrast is none. */
    private static final double WIDE = 0.25;

    List<Text> questions() {
        List<Text> questions = new ArrayList<>();
        List<NodeResult> dimensions = material.assessment().dimensions();
        widest(dimensions).ifPresent(c -> questions.add(Text.of(say("report.question-themes", c, ""))));
        dimensions.stream()
                .flatMap(dimension -> within(dimension).stream())
                .max(Comparator.comparingDouble(Within::width))
                .ifPresent(within -> questions.add(
                        Text.of(say("report.question-within", within.contrast(), title(within.dimension())))));
        return questions;
    }

    /** The contrast of a dimension's criteria. */
    private record Within(NodeResult dimension, Contrast contrast) {

        double width() {
            return contrast.width();
        }
    }

    private Optional<Within> within(NodeResult dimension) {
        return widest(ReportContext.criteriaOf(dimension)).map(contrast -> new Within(dimension, contrast));
    }

    /** Of equals the first in the order of the grid. */
    private static Optional<Contrast> widest(List<? extends NodeResult> nodes) {
        NodeResult high = null;
        NodeResult low = null;
        for (NodeResult node : nodes) {
            if (node.score().isPresent()) {
                high = high == null || exact(node) > exact(high) ? node : high;
                low = low == null || exact(node) < exact(low) ? node : low;
            }
        }
        return high == null || low == null
                ? Optional.empty()
                : Optional.of(new Contrast(high, low)).filter(contrast -> contrast.width() >= WIDE);
    }

    private static double exact(NodeResult node) {
        return node.score().orElseThrow().exact();
    }

    private String say(String key, Contrast contrast, String where) {
        ReportTexts words = material.words();
        return words.say(
                key,
                title(contrast.high()),
                words.outOfHundred(exact(contrast.high())),
                title(contrast.low()),
                words.outOfHundred(exact(contrast.low())),
                where);
    }

    private String title(NodeResult node) {
        return material.words().text(node.element().title());
    }
}
