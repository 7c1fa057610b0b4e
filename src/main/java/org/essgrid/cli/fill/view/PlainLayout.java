package org.essgrid.cli.fill.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.essgrid.cli.terminal.CharacterSupport;
import org.essgrid.cli.terminal.TerminalText;
import org.essgrid.text.Messages;

/** Puts a card into lines to be read aloud one after the other: each says one thing, and none draws anything. */
public record PlainLayout(Messages messages, CharacterSupport letters) {

    private static final Pattern DRAWN = Pattern.compile("\u001b\\[[0-9;]*m|[█░]+ *");

    /** What stands between columns is heard as a pause. */
    private static final Pattern BETWEEN_COLUMNS = Pattern.compile("(?<=\\S) {2,}");

    /** All of a card, what is to be told first. */
    public List<String> lines(PromptView card) {
        List<String> lines = new ArrayList<>(notes(card));
        add(lines, card.place());
        add(lines, messages.get("fill.spoken-counter", card.counter()));
        card.gauges()
                .forEach(gauge ->
                        add(lines, messages.get("fill.spoken-gauge", gauge.name(), gauge.done(), gauge.all())));
        add(lines, card.question());
        add(lines, card.part());
        add(lines, card.help());
        card.alternatives()
                .forEach(a -> add(
                        lines,
                        a.meaning().isEmpty()
                                ? messages.get("fill.spoken-alternative", a.typed(), a.label())
                                : messages.get("fill.spoken-meaning", a.typed(), a.label(), a.meaning())));
        add(lines, card.expected());
        card.facts().forEach(fact -> add(lines, fact));
        add(lines, card.commands());
        return lines;
    }

    /** What is new where the same is asked again. */
    public List<String> again(PromptView card) {
        List<String> lines = new ArrayList<>(notes(card));
        add(lines, card.expected());
        return lines;
    }

    private List<String> notes(PromptView card) {
        List<String> lines = new ArrayList<>();
        card.notes().forEach(note -> add(lines, note.line(messages)));
        return lines;
    }

    private void add(List<String> lines, String text) {
        text.lines().map(this::shown).filter(line -> !line.isBlank()).forEach(lines::add);
    }

    /** As the terminal can show it, without colours, bars and columns: the numbers of bars stand beside them. */
    public String shown(String text) {
        String spoken =
                BETWEEN_COLUMNS.matcher(DRAWN.matcher(text).replaceAll("")).replaceAll(", ");
        return letters.of(TerminalText.of(spoken));
    }
}
