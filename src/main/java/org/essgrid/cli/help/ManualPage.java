package org.essgrid.cli.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.text.Messages;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The manual page of a command for {@code man}, in troff.
 *
 * @param program name and version of the program
 * @param date of the page, shown in its footer
 */
public record ManualPage(CommandSpec command, String program, String date, Messages messages) {

    /** The name under which {@code man} finds the page: {@code essgrid-grid-show}. */
    public String name() {
        return name(command);
    }

    private static String name(CommandSpec command) {
        return command.qualifiedName().replace(' ', '-');
    }

    public List<String> lines() {
        CommandText text = new CommandText(command, messages);
        List<String> lines = new ArrayList<>();
        lines.add("'\\\" -*- coding: UTF-8 -*-");
        lines.add(".TH " + quoted(name().toUpperCase(messages.language().locale())) + " 1 " + quoted(date) + " "
                + quoted(program) + " " + quoted(messages.get("manual.title")));
        // No hyphenation and no justification: troff knows the rules of one language only, and both may be installed.
        lines.addAll(List.of(".nh", ".ad l"));
        lines.addAll(List.of(heading("manual.name"), typed(name()) + " \\- " + typed(text.summary())));
        lines.addAll(List.of(heading("manual.synopsis"), ".B " + quoted(typed(text.synopsis()))));
        lines.add(heading("manual.description"));
        addParagraphs(lines, text.description());
        text.sections().forEach((title, texts) -> addList(lines, title, texts));
        lines.add(heading("manual.examples"));
        addExamples(lines, text.examples());
        addExitCodes(lines);
        lines.addAll(List.of(heading("manual.see-also"), line(seeAlso(text))));
        return lines;
    }

    private static void addParagraphs(List<String> lines, List<String> paragraphs) {
        lines.add(line(paragraphs.get(0)));
        paragraphs.stream().skip(1).forEach(paragraph -> lines.addAll(List.of(".PP", line(paragraph))));
    }

    private void addList(List<String> lines, String title, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            lines.add(".SH " + quoted(typed(asHeading(messages.get(title)))));
            texts.forEach((name, meaning) -> lines.addAll(List.of(".TP", ".B " + quoted(typed(name)), line(meaning))));
        }
    }

    private static void addExamples(List<String> lines, List<String> examples) {
        lines.addAll(List.of(".nf", ".RS 4"));
        examples.forEach(example -> lines.add(line(example)));
        lines.addAll(List.of(".RE", ".fi"));
    }

    private void addExitCodes(List<String> lines) {
        lines.add(heading("manual.exit"));
        for (ExitCode code : ExitCode.values()) {
            lines.addAll(List.of(".TP", ".B " + code.number(), line(messages.get("manual.exit-" + code.number()))));
        }
    }

    /** The parent command and the subcommands. */
    private String seeAlso(CommandText text) {
        List<String> pages = new ArrayList<>();
        if (command.parent() != null) {
            pages.add(name(command.parent()) + "(1)");
        }
        text.children().forEach(child -> pages.add(name(child.command()) + "(1)"));
        return messages.get("manual.see", String.join(", ", pages));
    }

    private String heading(String key) {
        return ".SH " + quoted(messages.get(key));
    }

    /** The title of a list in the help, in the style of manual pages. */
    private String asHeading(String title) {
        return title.replaceFirst("\\h*[,:].*$", "")
                .toUpperCase(messages.language().locale());
    }

    /** A line of text that troff does not take for a request. */
    private static String line(String text) {
        String line = typed(text);
        return line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line;
    }

    /** Escapes backslashes, hyphens (so that options can be pasted) and the unbreakable spaces of French. */
    private static String typed(String text) {
        return text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replaceAll("[\\u00a0\\u202f]| (?=[:;!?»])|(?<=«) ", "\\\\ ");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\\(dq") + "\"";
    }
}
