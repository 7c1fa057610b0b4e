package org.essgrid.cli.fill.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.essgrid.cli.fill.dialogue.Notice;
import org.essgrid.cli.fill.question.Question.Alternative;
import org.essgrid.cli.terminal.CharacterSupport;
import org.essgrid.cli.terminal.Colours;
import org.essgrid.cli.terminal.TerminalText;
import org.essgrid.cli.terminal.TextBar;
import org.essgrid.cli.terminal.TextWrapper;
import org.essgrid.text.Messages;

/**
 * Lays a prompt out on a screen so that the question is always complete: other texts are shortened if they do not fit, the
 * least important ones first.
 *
 * @param width characters per line
 * @param height lines of the screen, without those of the input
 */
public record ScreenLayout(Messages messages, Colours colours, CharacterSupport letters, int width, int height) {

    private static final String ELLIPSIS = "…";
    private static final String NO_BREAK = "\u00A0";

    /** The amount of detail, from all to the least. */
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

    /** The lines above the input line. */
    public List<String> lines(PromptView view) {
        List<String> lines = List.of();
        for (Detail detail : Detail.values()) {
            lines = lines(view, detail);
            if (lines.size() <= height) {
                return lines;
            }
        }
        return lines;
    }

    /** All texts of the question, of any length. */
    public List<String> whole(PromptView view) {
        List<String> lines = new ArrayList<>(question(view, Detail.SPACIOUS));
        lines.addAll(rest(view, Detail.SPACIOUS));
        return lines;
    }

    private List<String> lines(PromptView view, Detail detail) {
        List<String> lines = new ArrayList<>(head(view));
        lines.addAll(question(view, detail));
        lines.addAll(rest(view, detail));
        view.notices().forEach(notice -> lines.addAll(notice(notice)));
        if (detail == Detail.SPACIOUS) {
            lines.add("");
        }
        wrapped(view.commands(), "").forEach(line -> lines.add(colours.faint(line)));
        return lines;
    }

    private List<String> question(PromptView view, Detail detail) {
        List<String> lines = new ArrayList<>(strong(wrapped(view.question(), "")));
        lines.addAll(wrapped(view.part(), ""));
        if (detail == Detail.SPACIOUS && !view.help().isEmpty()) {
            lines.add("");
        }
        boolean cut = detail.compareTo(Detail.SHORT_HELP) >= 0;
        lines.addAll(cut ? cut(view.help(), "", 2) : wrapped(view.help(), ""));
        lines.addAll(alternatives(view.alternatives(), detail));
        return lines;
    }

    /** The expected answers, and what is already known. */
    private List<String> rest(PromptView view, Detail detail) {
        List<String> lines = new ArrayList<>();
        if (detail.isWhole()) {
            lines.add("");
        }
        String more = detail.isWhole() ? "" : " " + messages.get("fill.shortened");
        lines.addAll(wrapped(view.expected() + more, ""));
        view.facts().forEach(fact -> lines.addAll(detail.isWhole() ? wrapped(fact, "  ") : cut(fact, "  ", 1)));
        return lines;
    }

    private List<String> head(PromptView view) {
        String counter = shown(view.counter());
        List<String> chapters = wrapped(view.chapters(), "", width - counter.length() - 2);
        List<String> lines = new ArrayList<>();
        String first = chapters.isEmpty() ? "" : chapters.get(0);
        lines.add(colours.strong(first) + " ".repeat(width - first.length() - counter.length()) + counter);
        chapters.stream().skip(1).map(colours::strong).forEach(lines::add);
        lines.add(view.progress().stream().map(this::progress).collect(Collectors.joining("   ")));
        lines.add(colours.faint(shown("─".repeat(width))));
        return lines;
    }

    private String progress(PromptView.Progress progress) {
        // Rounded down, so that the bar is full only when everything is answered.
        String bar = TextBar.of(Math.floor(progress.share() * TextBar.CELLS) / TextBar.CELLS);
        return shown(messages.get("fill.gauge", progress.name(), bar, progress.answered(), progress.total()));
    }

    private List<String> alternatives(List<Alternative> alternatives, Detail detail) {
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
        for (Alternative alternative : alternatives) {
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

    private List<String> notice(Notice notice) {
        return wrapped(notice.line(messages), "").stream()
                .map(line -> switch (notice.kind()) {
                    case ERROR -> colours.bad(line);
                    case WARNING -> colours.doubtful(line);
                    case INFO -> colours.good(line);
                })
                .toList();
    }

    private List<String> strong(List<String> lines) {
        return lines.stream().map(colours::strong).toList();
    }

    /** The text in at most {@code most} lines, with an ellipsis if it is cut. */
    private List<String> cut(String text, String indent, int most) {
        List<String> lines = wrapped(text, indent);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String mark = shown(" " + ELLIPSIS);
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

    /** The text as the terminal can show it, with its line ends. */
    private String shown(String text) {
        return text.lines().map(TerminalText::of).map(letters::of).collect(Collectors.joining("\n"));
    }
}
