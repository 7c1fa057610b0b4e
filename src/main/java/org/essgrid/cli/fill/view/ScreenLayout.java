package org.essgrid.cli.fill.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.essgrid.cli.fill.dialogue.Notice;
import org.essgrid.cli.fill.question.AnswerChoice;
import org.essgrid.cli.terminal.CharacterSupport;
import org.essgrid.cli.terminal.Colours;
import org.essgrid.cli.terminal.TerminalText;
import org.essgrid.cli.terminal.TextBar;
import org.essgrid.cli.terminal.TextWrapper;
import org.essgrid.text.Messages;

/**
 * Lays a card out on a screen so that the question is always seen whole: what does not fit is shortened, the least important
 * first.
 *
 * @param width how many characters fit a line
 * @param height how many lines fit the screen, without those that are typed on
 */
public record ScreenLayout(Messages messages, Colours colours, CharacterSupport letters, int width, int height) {

    private static final String CUT = "…";
    private static final String NO_BREAK = "\u00A0";

    /** How much is shown, from all to the barest. */
    private enum Detail {
        SPACIOUS,
        ALL,
        SHORT_ALTERNATIVES,
        SHORT_HELP,
        LABELS;

        boolean isWhole() {
            return this == SPACIOUS || this == ALL;
        }
    }

    /** The lines above the one that is typed. */
    public List<String> lines(PromptView card) {
        List<String> lines = List.of();
        for (Detail detail : Detail.values()) {
            lines = lines(card, detail);
            if (lines.size() <= height) {
                return lines;
            }
        }
        return lines;
    }

    /** Everything about the question, however long, to be read rather than answered. */
    public List<String> whole(PromptView card) {
        List<String> lines = new ArrayList<>(question(card, Detail.SPACIOUS));
        lines.addAll(rest(card, Detail.SPACIOUS));
        return lines;
    }

    private List<String> lines(PromptView card, Detail detail) {
        List<String> lines = new ArrayList<>(head(card));
        lines.addAll(question(card, detail));
        lines.addAll(rest(card, detail));
        card.notes().forEach(note -> lines.addAll(note(note)));
        if (detail == Detail.SPACIOUS) {
            lines.add("");
        }
        wrapped(card.commands(), "").forEach(line -> lines.add(colours.faint(line)));
        return lines;
    }

    private List<String> question(PromptView card, Detail detail) {
        List<String> lines = new ArrayList<>(strong(wrapped(card.question(), "")));
        lines.addAll(wrapped(card.part(), ""));
        if (detail == Detail.SPACIOUS && !card.help().isEmpty()) {
            lines.add("");
        }
        boolean cut = detail.compareTo(Detail.SHORT_HELP) >= 0;
        lines.addAll(cut ? cut(card.help(), "", 2) : wrapped(card.help(), ""));
        lines.addAll(alternatives(card.alternatives(), detail));
        return lines;
    }

    /** What may be typed, and what is known already. */
    private List<String> rest(PromptView card, Detail detail) {
        List<String> lines = new ArrayList<>();
        if (detail.isWhole()) {
            lines.add("");
        }
        String more = detail.isWhole() ? "" : " " + messages.get("fill.shortened");
        lines.addAll(wrapped(card.expected() + more, ""));
        card.facts().forEach(fact -> lines.addAll(detail.isWhole() ? wrapped(fact, "  ") : cut(fact, "  ", 1)));
        return lines;
    }

    private List<String> head(PromptView card) {
        String counter = shown(card.counter());
        List<String> place = wrapped(card.place(), "", width - counter.length() - 2);
        List<String> lines = new ArrayList<>();
        String first = place.isEmpty() ? "" : place.get(0);
        lines.add(colours.strong(first) + " ".repeat(width - first.length() - counter.length()) + counter);
        place.stream().skip(1).map(colours::strong).forEach(lines::add);
        lines.add(card.gauges().stream().map(this::gauge).collect(Collectors.joining("   ")));
        lines.add(colours.faint(shown("─".repeat(width))));
        return lines;
    }

    private String gauge(PromptView.Gauge gauge) {
        // Only what is all answered looks full.
        String bar = TextBar.of(Math.floor(gauge.share() * TextBar.CELLS) / TextBar.CELLS);
        return shown(messages.get("fill.gauge", gauge.name(), bar, gauge.done(), gauge.all()));
    }

    private List<String> alternatives(List<AnswerChoice> alternatives, Detail detail) {
        if (detail == Detail.LABELS) {
            String all = alternatives.stream()
                    .map(a -> a.typed() + NO_BREAK + a.label())
                    .collect(Collectors.joining(" · "));
            return wrapped(all, "  ");
        }
        int widest =
                alternatives.stream().mapToInt(a -> a.typed().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        if (detail.isWhole() && !alternatives.isEmpty()) {
            lines.add("");
        }
        for (AnswerChoice alternative : alternatives) {
            String words = alternative.meaning().isEmpty()
                    ? alternative.label()
                    : messages.get("fill.meaning", alternative.label(), alternative.meaning());
            String indent = " ".repeat(widest + 4);
            List<String> own = new ArrayList<>(detail.isWhole() ? wrapped(words, indent) : cut(words, indent, 1));
            String typed = "  " + " ".repeat(widest - alternative.typed().length()) + alternative.typed() + "  ";
            own.set(0, colours.strong(typed) + own.get(0).substring(indent.length()));
            lines.addAll(own);
        }
        return lines;
    }

    private List<String> note(Notice note) {
        return wrapped(note.line(messages), "").stream()
                .map(line -> switch (note.kind()) {
                    case ERROR -> colours.bad(line);
                    case WARNING -> colours.doubtful(line);
                    case TOLD -> colours.good(line);
                })
                .toList();
    }

    private List<String> strong(List<String> lines) {
        return lines.stream().map(colours::strong).toList();
    }

    /** The text in at most so many lines. */
    private List<String> cut(String text, String indent, int most) {
        List<String> lines = wrapped(text, indent);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String mark = shown(" " + CUT);
        String last = kept.get(most - 1);
        while (last.length() + mark.length() > width) {
            last = last.substring(0, last.lastIndexOf(' '));
        }
        kept.set(most - 1, last + mark);
        return kept;
    }

    private List<String> wrapped(String text, String indent) {
        return wrapped(text, indent, width);
    }

    private List<String> wrapped(String text, String indent, int room) {
        if (text.isEmpty()) {
            return List.of();
        }
        return shown(text)
                .lines()
                .flatMap(line -> TextWrapper.lines(line, room - indent.length()).stream())
                .map(line -> indent + line)
                .toList();
    }

    /** As the terminal can show it; line ends stay. */
    private String shown(String text) {
        return text.lines().map(TerminalText::of).map(letters::of).collect(Collectors.joining("\n"));
    }
}
