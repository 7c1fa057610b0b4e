package org.essgrid.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlReader;
import org.essgrid.source.yaml.YamlScalar;

/**
 * The expected results of a worked example: scores as published ({@code none} without a score), bands, coverage rounded to
 * four decimals, and the verdicts of gates.
 *
 * @param sections the expected text of each item, by section and id
 */
public record ExpectedResults(Map<String, Map<String, Expected>> sections) {

    private static final String NONE = "none";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final List<String> SECTIONS = List.of("scores", "bands", "coverage", "gates");

    /** @param location where the file states it */
    public record Expected(String text, Location location) {}

    public static Optional<ExpectedResults> read(String file, byte[] bytes, Diagnostics problems) {
        Optional<YamlNode> tree = YamlReader.read(file, bytes, problems);
        Map<String, Map<String, Expected>> sections = new TreeMap<>();
        for (YamlMapping.Entry section : entries(tree, problems)) {
            if (!SECTIONS.contains(section.key())) {
                problems.add(Diagnostic.error(
                                section.location(),
                                "results.unknown-section",
                                section.key(),
                                String.join(", ", SECTIONS))
                        .suggesting(Suggestion.nearest(section.key(), SECTIONS)));
                continue;
            }
            Map<String, Expected> items = new TreeMap<>();
            for (YamlMapping.Entry item : entries(Optional.of(section.value()), problems)) {
                if (item.value() instanceof YamlScalar scalar) {
                    items.put(item.key(), new Expected(scalar.text().strip(), scalar.location()));
                } else {
                    problems.error(item.value().location(), "results.expected-text");
                }
            }
            sections.put(section.key(), items);
        }
        return tree.isPresent() ? Optional.of(new ExpectedResults(sections)) : Optional.empty();
    }

    private static List<YamlMapping.Entry> entries(Optional<YamlNode> node, Diagnostics problems) {
        if (node.isPresent() && node.get() instanceof YamlMapping mapping) {
            return mapping.entries();
        }
        node.ifPresent(n -> problems.error(n.location(), "results.expected-sections"));
        return List.of();
    }

    /** The number of expectations. */
    public int size() {
        return sections.values().stream().mapToInt(Map::size).sum();
    }

    /** Adds an error for each expectation that the assessment does not meet. */
    public void compare(Assessment assessment, Diagnostics problems) {
        sections.forEach((section, items) -> items.forEach((id, expected) -> {
            Optional<String> found = found(section, id, expected.text(), assessment);
            if (found.isEmpty()) {
                problems.add(Diagnostic.error(expected.location(), "results.unknown-item", id)
                        .suggesting(Suggestion.nearest(id, assessment.nodes().keySet())));
            } else if (!found.get().equals(expected.text())) {
                problems.error(
                        expected.location(),
                        "results.differs-" + section,
                        id,
                        argument(expected.text()),
                        argument(found.get()));
            }
        }));
    }

    /** The actual result, in the notation of the expectation if they are equal; empty for an unknown id. */
    private static Optional<String> found(String section, String id, String expected, Assessment assessment) {
        return switch (section) {
            case "scores" ->
                assessment
                        .node(id)
                        .map(node -> node.score()
                                .map(score -> written(score.published(), expected))
                                .orElse(NONE));
            case "bands" ->
                assessment
                        .node(id)
                        .map(node -> node.score()
                                .flatMap(Score::band)
                                .map(band -> band.id())
                                .orElse(NONE));
            case "coverage" -> assessment.node(id).map(node -> written(coverage(node), expected));
            default ->
                assessment.gates().stream()
                        .filter(gate -> gate.gate().id().equals(id))
                        .map(gate -> gate.verdict().key())
                        .findFirst();
        };
    }

    /** Numbers are written as the reader of the message writes them. */
    private static Object argument(String text) {
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }

    private static BigDecimal coverage(NodeResult node) {
        return BigDecimal.valueOf(node.coverage()).setScale(4, RoundingMode.HALF_UP);
    }

    /** 75 and 75.0 are equal. */
    private static String written(BigDecimal found, String expected) {
        boolean same = NUMBER.matcher(expected).matches() && new BigDecimal(expected).compareTo(found) == 0;
        return same ? expected : found.toPlainString();
    }
}
