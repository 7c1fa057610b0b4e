package org.essgrid.assessment.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.assessment.explanation.Explanation.Arithmetic;
import org.essgrid.assessment.explanation.Explanation.Step;
import org.essgrid.grid.Element;
import org.essgrid.grid.PublishedScale;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/** Collects the steps of one explanation, in the language of the reader. */
final class StepWriter {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Messages messages;
    private final ExplanationFigures figures;
    private final List<Step> steps = new ArrayList<>();

    StepWriter(Language language) {
        this.messages = Messages.in(language);
        this.figures = new ExplanationFigures(language);
    }

    List<Step> written() {
        return steps;
    }

    ExplanationFigures figures() {
        return figures;
    }

    Language language() {
        return messages.language();
    }

    String text(String key) {
        return messages.get(key);
    }

    /** A score, 0..1, out of 100, and in the element's own points if it is published on another scale. */
    String worth(double share, Element element) {
        BigDecimal outOf = element.publication().outOf();
        String figure = figures.outOfHundred(share);
        return outOf.compareTo(HUNDRED) == 0
                ? messages.get("explain.worth", figure)
                : messages.get(
                        "explain.worth-points",
                        figure,
                        figures.number(BigDecimal.valueOf(share).multiply(outOf)),
                        figures.number(outOf));
    }

    void add(String key, Object... arguments) {
        steps.add(new Step(key, messages.get(key, arguments), Optional.empty()));
    }

    /** A sentence that ends with a colon, followed by a calculation. */
    void calculate(Arithmetic arithmetic, String key, Object... arguments) {
        steps.add(new Step(key, messages.get(key, arguments), Optional.of(arithmetic)));
    }

    /** From the calculation of the score out of 100 to the published figure on the node's own scale, and its band. */
    void publish(NodeResult result, String expression) {
        Score score = result.score().orElseThrow();
        PublishedScale publication = result.element().publication();
        BigDecimal exact = BigDecimal.valueOf(score.exact());
        String figure = figures.number(exact.movePointRight(2));
        calculate(new Arithmetic(expression, figure), "explain.score");
        if (publication.outOf().compareTo(HUNDRED) != 0) {
            String outOf = figures.number(publication.outOf());
            String scaled = figure + " × " + outOf + " / 100";
            figure = figures.number(exact.multiply(publication.outOf()));
            calculate(new Arithmetic(scaled, figure), "explain.scaled", outOf);
        }
        round(figure, publication, score);
        if (score.provisional()) {
            add("explain.provisional");
        }
        band(result, score);
    }

    /** {@code round(66,6666666667; 1) = 66,7}. */
    private void round(String figure, PublishedScale publication, Score score) {
        String function = publication.mode() == RoundingMode.HALF_UP ? "round" : "round-" + word(publication.mode());
        String rounding = figures.function(function.replace("-", ""), figure, String.valueOf(publication.decimals()));
        calculate(
                new Arithmetic(rounding, figures.published(score.published())),
                "explain.rounded-" + word(publication.mode()),
                publication.decimals());
    }

    private static String word(RoundingMode mode) {
        return switch (mode) {
            case HALF_UP -> "half-up";
            case HALF_EVEN -> "half-even";
            case UP -> "up";
            case DOWN -> "down";
            case CEILING, FLOOR, HALF_DOWN, UNNECESSARY -> throw new IllegalArgumentException(mode.name());
        };
    }

    private void band(NodeResult result, Score score) {
        boolean onValue = result.element().bands().onValue();
        BigDecimal number = onValue && result instanceof CriterionResult criterion
                ? criterion.value().orElse(score.published())
                : score.published();
        score.band().ifPresent(band -> {
            String key = number.compareTo(band.from()) < 0
                    ? "explain.band-lowest"
                    : onValue ? "explain.band-of-value" : "explain.band";
            add(key, band.label().in(language()), figures.number(band.from()));
        });
    }
}
