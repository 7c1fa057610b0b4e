package org.essgrid.source.yaml;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.essgrid.source.yaml.YamlMapping.Entry;

/** Writes a tree as a YAML file that {@link YamlReader} reads back to the same tree. */
public final class YamlWriter {

    private static final Pattern PLAIN_KEY = Pattern.compile("[a-z][a-z0-9_-]*");
    /** What needs no quotes anywhere; a number must have none. */
    private static final Pattern PLAIN_TEXT =
            Pattern.compile("[\\p{L}0-9]([\\p{L}0-9 _/%€²-]*[\\p{L}0-9_/%€²-])?|-?[0-9.]+");
    /** Other readers of YAML take these for truth values. */
    private static final Set<String> TRUTHS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    public static byte[] write(YamlNode tree) {
        YamlWriter writer = new YamlWriter();
        writer.node(tree, "");
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Writes a node whose first line is already indented. */
    private void node(YamlNode node, String indent) {
        String before = "";
        if (isInLine(node)) {
            out.append(inLine(node)).append('\n');
        } else if (node instanceof YamlMapping mapping) {
            for (Entry entry : mapping.entries()) {
                boolean plain = PLAIN_KEY.matcher(entry.key()).matches() && !TRUTHS.contains(entry.key());
                out.append(before)
                        .append(plain ? entry.key() : quoted(entry.key()))
                        .append(':');
                value(entry.value(), indent);
                before = indent;
            }
        } else if (node instanceof YamlSequence list) {
            for (YamlNode item : list.items()) {
                out.append(before).append("- ");
                node(item, indent + "  ");
                before = indent;
            }
        }
    }

    private void value(YamlNode node, String indent) {
        if (isInLine(node)) {
            out.append(' ').append(inLine(node)).append('\n');
        } else {
            out.append('\n').append(indent).append("  ");
            node(node, indent + "  ");
        }
    }

    /** Whether a node has one line: a text, or a list of texts such as a row of a table or a point of a curve. */
    private static boolean isInLine(YamlNode node) {
        return node instanceof YamlScalar
                || (node instanceof YamlMapping mapping && mapping.entries().isEmpty())
                || (node instanceof YamlSequence list && list.items().stream().allMatch(YamlScalar.class::isInstance));
    }

    private static String inLine(YamlNode node) {
        if (node instanceof YamlSequence list) {
            List<String> items = list.items().stream().map(YamlWriter::inLine).toList();
            return "[" + String.join(", ", items) + "]";
        }
        if (!(node instanceof YamlScalar scalar)) {
            return "{}";
        }
        if (scalar.isAbsent()) {
            return "~";
        }
        return !scalar.quoted() && PLAIN_TEXT.matcher(scalar.text()).matches() ? scalar.text() : quoted(scalar.text());
    }

    /** A text in double quotes. */
    public static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }
}
