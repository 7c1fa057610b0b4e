package org.essgrid.assessment.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/**
 * An explanation as a reader of the printed text sees it: sentences, children with their figures, and calculations.
 */
public final class PrintedExplanation {

    private static final Pattern CHILD = Pattern.compile(
            "• (\\S+) \\(.*\\) ?: (?:[^\\d]*?)\\(?(-?[\\d,.]+)\\)? (sur|out of|points out of) ([\\d,.]+).*");
    private static final BigDecimal NEAR = new BigDecimal("1e-9");

    /** A mean that is 0 because one score is 0, possibly with effects and limits. */
    private static final Pattern NOUGHT = Pattern.compile("(^|[;,] )0($|\\)| [−+])");

    private record Line(String label, String expression, String result) {}

    private record Child(String figure, boolean points) {}

    private final Language language;
    private final Messages messages;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Child> children = new LinkedHashMap<>();

    /** The printed lines that are no calculations. */
    private final Set<String> labels = new HashSet<>();

    private PrintedExplanation(Language language) {
        this.language = language;
        this.messages = Messages.in(language);
    }

    public static PrintedExplanation read(String print, Language language) {
        PrintedExplanation read = new PrintedExplanation(language);
        String label = "";
        for (String line : plain(print).split("\n")) {
            Matcher child = CHILD.matcher(line);
            if (line.startsWith("    ")) {
                String[] sides = line.strip().split(" = (?=[(-]*[\\d.,]+\\)?$)");
                read.lines.add(new Line(label, sides[0], sides[sides.length - 1]));
            } else if (child.matches()) {
                boolean points = line.contains(" points");
                String figure = child.group(2).replaceAll("[,.]$", "");
                read.children.put(child.group(1), new Child(figure, points));
            }
            label = line;
            read.labels.add(line);
        }
        return read;
    }

    /** The printed explanation of a node, without the command that prints it. */
    public static PrintedExplanation of(Assessment assessment, NodeResult node, Language language) {
        StringBuilder print = new StringBuilder();
        Explanation.of(assessment, node, language).steps().forEach(step -> {
            print.append(step.text()).append('\n');
            step.arithmetic().ifPresent(a -> print.append("    ").append(a).append('\n'));
        });
        return read(print.toString(), language);
    }

    /** Recalculates and follows the explanation of every node, and compares each with the published figure. */
    public static void redoAll(Assessment assessment, Language language) {
        Map<String, PrintedExplanation> explanations = new LinkedHashMap<>();
        assessment.nodes().forEach((id, node) -> explanations.put(id, of(assessment, node, language)));
        explanations.forEach((id, explanation) -> assertThat(
                        explanation.redo().follow(explanations).published())
                .as(id)
                .isEqualTo(assessment.nodes().get(id).score().map(Score::published)));
    }

    private static String plain(String print) {
        return print.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    /** Each calculation gives the result printed next to it; rounding, to the last digit. */
    public PrintedExplanation redo() {
        for (Line line : lines) {
            BigDecimal redone = Calculator.evaluate(line.expression(), language);
            BigDecimal stated = number(line.result());
            if (line.expression().startsWith("round")) {
                assertThat(redone).as(line.toString()).isEqualByComparingTo(stated);
            } else {
                BigDecimal allowed = NEAR.multiply(stated.abs().max(BigDecimal.ONE));
                assertThat(redone.subtract(stated).abs()).as(line.toString()).isLessThanOrEqualTo(allowed);
            }
        }
        return this;
    }

    /** Each figure is found at its stated source: the child's own explanation, or the line before. */
    public PrintedExplanation follow(Map<String, PrintedExplanation> all) {
        Optional<Line> score = line("explain.score");
        children.forEach((id, child) -> {
            String figure = child.figure();
            boolean rescored = labels.contains(plain(messages.get("explain.view-scale", id)));
            if (!child.points()
                    && !rescored
                    && all.get(id).line("explain.score").isPresent()) {
                assertThat(bare(all.get(id).line("explain.score").get().result()))
                        .as(id)
                        .isEqualTo(figure);
            }
            score.filter(line -> !NOUGHT.matcher(line.expression()).find())
                    .ifPresent(
                            line -> assertThat(tokens(line)).as(line.toString()).contains(figure));
        });
        for (int i = 1; i < lines.size(); i++) {
            boolean goesOn = i > lines.indexOf(score.orElse(null)) && score.isPresent();
            if (goesOn) {
                assertThat(tokens(lines.get(i))).contains(bare(lines.get(i - 1).result()));
            }
        }
        value().ifPresent(value -> score.filter(line -> line.expression().contains("/"))
                .ifPresent(line -> assertThat(tokens(line)).as(line.toString()).contains(value)));
        return this;
    }

    private Optional<String> value() {
        return line("explain.computed").map(line -> bare(line.result()));
    }

    /** A figure without the brackets of a negative number. */
    private static String bare(String figure) {
        return figure.replaceAll("[()]", "");
    }

    /** The published figure, if the node has one: the result of the last calculation. */
    public Optional<BigDecimal> published() {
        return lines.isEmpty() || line("explain.score").isEmpty()
                ? Optional.empty()
                : Optional.of(number(lines.get(lines.size() - 1).result()));
    }

    private Optional<Line> line(String key) {
        String label = plain(messages.get(key));
        return lines.stream().filter(line -> line.label().equals(label)).findFirst();
    }

    private static List<String> tokens(Line line) {
        return Arrays.asList(line.expression().split("[ ()^;]+|, "));
    }

    private BigDecimal number(String printed) {
        return Calculator.evaluate(printed, language);
    }
}
