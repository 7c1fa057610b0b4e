package org.essgrid.cli.fill.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.essgrid.cli.terminal.CharacterSupport;
import org.essgrid.cli.terminal.TerminalText;
import org.essgrid.text.Messages;

/** Lays a prompt out in lines for screen readers: one statement per line, and no drawing. */
public record PlainLayout(Messages messages, CharacterSupport letters) {

    private static final Pattern DRAWING = Pattern.compile("\u001b\\[[0-9;]*m|[█░]+ *");

    /** The space between columns, which is replaced with a comma. */
    private static final Pattern COLUMN_GAP = Pattern.compile("(?<=\\S) {2,}");

    /** All texts, notices first. */
    public List<String> lines(PromptView view) {
        List<String> lines = new ArrayList<>(notices(view));
        add(lines, view.chapters());
        add(lines, messages.get("fill.spoken-counter", view.counter()));
        view.progress()
                .forEach(progress -> add(
                        lines,
                        messages.get("fill.spoken-gauge", progress.name(), progress.answered(), progress.total())));
        add(lines, view.question());
        add(lines, view.part());
        add(lines, view.help());
        view.alternatives()
                .forEach(a -> add(
                        lines,
                        a.meaning().isEmpty()
                                ? messages.get("fill.spoken-alternative", a.typed(), a.label())
                                : messages.get("fill.spoken-meaning", a.typed(), a.label(), a.meaning())));
        add(lines, view.expected());
        view.facts().forEach(fact -> add(lines, fact));
        add(lines, view.commands());
        return lines;
    }

    /** The new texts when the same question is repeated. */
    public List<String> repeated(PromptView view) {
        List<String> lines = new ArrayList<>(notices(view));
        add(lines, view.expected());
        return lines;
    }

    private List<String> notices(PromptView view) {
        List<String> lines = new ArrayList<>();
        view.notices().forEach(notice -> add(lines, notice.line(messages)));
        return lines;
    }

    private void add(List<String> lines, String text) {
        text.lines().map(this::shown).filter(line -> !line.isBlank()).forEach(lines::add);
    }

    /** A text as the terminal can show it, without colours, bars and columns; bars always have a number next to them. */
    public String shown(String text) {
        String plain = COLUMN_GAP.matcher(DRAWING.matcher(text).replaceAll("")).replaceAll(", ");
        return letters.of(TerminalText.of(plain));
    }
}
