package org.essgrid.cli.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.terminal.Colours;
import org.essgrid.cli.terminal.DefinitionList;
import org.essgrid.cli.terminal.TextWrapper;
import org.essgrid.text.Messages;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The help of a command: examples first, since most people look for the line to copy.
 *
 * @param width characters per line
 */
public record HelpPage(CommandSpec command, Messages messages, Colours colours, int width) {

    private static final int READABLE_WIDTH = 100;

    public static HelpPage of(CommandSpec command, Session session) {
        return new HelpPage(command, session.messages(), session.outColours(), readableWidth(session));
    }

    /** The width of the terminal, limited to a readable length of lines. */
    public static int readableWidth(Session session) {
        return Math.min(session.console().width(), READABLE_WIDTH);
    }

    public List<String> lines() {
        CommandText text = new CommandText(command, messages);
        List<String> lines = new ArrayList<>();
        lines.add(colours.strong(messages.get("cli.examples")));
        text.examples().forEach(example -> lines.add("  " + example));
        lines.add("");
        lines.add(colours.strong(messages.get("cli.usage")) + " " + text.synopsis());
        lines.add("");
        text.description().forEach(paragraph -> lines.addAll(TextWrapper.lines(paragraph, width)));
        Map<String, Map<String, String>> sections = text.sections();
        List<String> names = sections.values().stream()
                .flatMap(section -> section.keySet().stream())
                .toList();
        sections.forEach((title, texts) -> {
            if (!texts.isEmpty()) {
                lines.add("");
                lines.add(colours.strong(messages.get(title)));
                lines.addAll(new DefinitionList(texts, width).lines(names));
            }
        });
        return lines;
    }
}
