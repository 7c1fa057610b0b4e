package org.essgrid.answers.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.DecodedText;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlReader;
import org.essgrid.source.yaml.YamlSequence;
import org.essgrid.source.yaml.YamlWriter;
import org.essgrid.text.Messages;

/** The text of mapping files: what the user wrote in one is never changed, only added to. */
final class MappingText {

    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_.-]*[a-z0-9]");

    /** Before each column in a new file. */
    private static final String INDENT = "  ";

    private MappingText() {}

    /** A new file. */
    static String of(MappingProposal proposal, SurveyTool tool, String gridId, boolean monthFirst, Messages messages) {
        List<String> lines = new ArrayList<>(List.of("# yaml-language-server: $schema=mapping.schema.json"));
        messages.get("survey.file-comment").lines().forEach(line -> lines.add("# " + line));
        lines.add("source: " + tool.id());
        lines.add("grid: " + plainOrQuoted(gridId));
        if (monthFirst) {
            lines.add("dates: month-first");
        }
        if (tool == SurveyTool.LIMESURVEY) {
            lines.add("values: {\"N/A\": sans réponse}");
        }
        lines.add("columns:");
        lines.addAll(proposal.lines());
        return String.join("\n", lines) + "\n";
    }

    /** An earlier file with more columns at the end of its list, with the same indent. */
    static String extended(byte[] earlier, List<String> more) {
        String text = DecodedText.of(earlier).text();
        List<String> lines = new ArrayList<>(text.lines().toList());
        YamlMapping tree =
                (YamlMapping) YamlReader.read("", earlier, new Diagnostics()).orElseThrow();
        int last = lines.size();
        String indent = INDENT;
        for (YamlMapping.Entry entry : tree.entries()) {
            if (entry.key().equals("columns") && entry.value() instanceof YamlSequence list) {
                String first = lines.get(list.items().get(0).location().line() - 1);
                indent = first.substring(0, Math.max(0, first.indexOf('-')));
                last = lines.size();
            } else if (last == lines.size()) {
                last = entry.location().line() - 1;
            }
        }
        String own = indent;
        // Proposals that were left as comments are not repeated.
        List<String> added = more.stream()
                .flatMap(String::lines)
                .map(line -> line.replaceFirst(INDENT, own))
                .filter(line -> !lines.contains(line))
                .toList();
        lines.addAll(last, added);
        return added.isEmpty() ? text : String.join("\n", lines) + "\n";
    }

    static String quoted(String text) {
        return YamlWriter.quoted(text);
    }

    static String plainOrQuoted(String text) {
        return PLAIN.matcher(text).matches() ? text : quoted(text);
    }
}
