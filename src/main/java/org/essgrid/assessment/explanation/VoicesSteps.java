package org.essgrid.assessment.explanation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.CriterionVoices;
import org.essgrid.assessment.CriterionVoices.Figure;
import org.essgrid.grid.Measure;
import org.essgrid.grid.Voices.College;

/** Explains how the figures of the colleges are consolidated into one. */
record VoicesSteps(StepWriter steps, CriterionResult result, CriterionVoices voices) {

    /** Adds the figure of each college and returns the calculation of the consolidated figure. */
    String write() {
        steps.add("explain.voices", voices.answers());
        voices.figures().forEach(this::figure);
        steps.add("explain.voices-rule-" + voices.rule().method().key(), consolidated());
        return expression();
    }

    private String consolidated() {
        return voices.figures().stream()
                .flatMap(figure -> figure.colleges().stream())
                .filter(college -> voices.rule().includes(college))
                .map(this::label)
                .collect(Collectors.joining(", "));
    }

    private void figure(Figure figure) {
        String names = figure.colleges().stream().map(this::label).collect(Collectors.joining(", "));
        if (figure.score().isPresent()) {
            steps.add("explain.voice", names, shown(figure), figure.answers());
        } else {
            steps.add("explain.voice-hidden", names, figure.answers());
        }
    }

    private String label(College college) {
        return college.label().in(steps.language());
    }

    private String shown(Figure figure) {
        return figure.value()
                .map(this::value)
                .orElseGet(() -> steps.figures().outOfHundred(figure.score().orElseThrow()));
    }

    /** The value in the precision in which the scale looks it up. */
    private String value(BigDecimal value) {
        Measure.Quantitative measure = (Measure.Quantitative) result.element().measure();
        return steps.figures().value(value, measure.scale().landmarks());
    }

    /** The consolidated figure. */
    String total() {
        return result.value()
                .map(this::value)
                .orElseGet(() -> steps.figures()
                        .outOfHundred(result.score().orElseThrow().exact()));
    }

    /** Where a figure is hidden no calculation can be shown, only the consolidated figure. */
    private String expression() {
        List<Figure> heard = voices.figures().stream()
                .filter(figure -> figure.colleges().stream().allMatch(voices.rule()::includes))
                .toList();
        if (heard.stream().anyMatch(figure -> figure.score().isEmpty())) {
            return total();
        }
        if (heard.size() == 1) {
            return shown(heard.get(0));
        }
        return switch (voices.rule().method()) {
            case MEAN -> mean(heard);
            case MEDIAN -> median(heard);
            case LOWEST ->
                steps.figures().function("min", heard.stream().map(this::shown).toArray(String[]::new));
            case COLLEGE -> total();
        };
    }

    private String mean(List<Figure> heard) {
        String sum = heard.stream().map(f -> weight(f) + " × " + shown(f)).collect(Collectors.joining(" + "));
        String weights = heard.stream().map(this::weight).collect(Collectors.joining(" + "));
        return "(" + sum + ") / (" + weights + ")";
    }

    private String weight(Figure figure) {
        return steps.figures().number(figure.weight());
    }

    private String median(List<Figure> heard) {
        Comparator<Figure> byFigure = Comparator.comparing(figure ->
                figure.value().orElseGet(() -> BigDecimal.valueOf(figure.score().orElseThrow())));
        List<String> sorted = heard.stream().sorted(byFigure).map(this::shown).toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : "(" + sorted.get(half - 1) + " + " + sorted.get(half) + ") / 2";
    }
}
