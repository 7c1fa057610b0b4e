package org.essgrid.cli.fill.view;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** The amount of detail, from all to the least. What the options mean is shortened last. */
    private enum Detail {
        SPACIOUS,
        ALL,
        COMPACT,
        SHORT_HELP,
        SHORT_ALTERNATIVES,
        LABELS,
        QUESTION;

        boolean isWhole() {
            return compareTo(COMPACT) <= 0;
        }

        boolean isSpaced() {
            return compareTo(ALL) <= 0;
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
        lines.addAll(alternatives(view.alternatives(), Detail.SPACIOUS, 0));
        lines.addAll(rest(view, Detail.SPACIOUS));
        return lines;
    }

    private List<String> lines(PromptView view, Detail detail) {
        List<String> below = new ArrayList<>(rest(view, detail));
        view.notices().forEach(notice -> below.addAll(notice(notice)));
        if (detail == Detail.SPACIOUS) {
            below.add("");
        }
        if (detail != Detail.QUESTION) {
            wrapped(view.commands(), "").forEach(line -> below.add(colours.faint(line)));
        }
        List<String> lines = new ArrayList<>(head(view, detail));
        lines.addAll(question(view, detail));
        lines.addAll(alternatives(view.alternatives(), detail, height - lines.size() - below.size()));
        lines.addAll(below);
        return lines;
    }

    private List<String> question(PromptView view, Detail detail) {
        List<String> lines = new ArrayList<>(strong(wrapped(view.question(), "")));
        lines.addAll(wrapped(view.part(), ""));
        if (detail == Detail.SPACIOUS && !view.help().isEmpty()) {
            lines.add("");
        }
        if (detail != Detail.QUESTION) {
            lines.addAll(detail.isWhole() ? wrapped(view.help(), "") : cut(view.help(), "", 2));
        }
        return lines;
    }

    /** The expected answers, and what is already known. */
    private List<String> rest(PromptView view, Detail detail) {
        List<String> lines = new ArrayList<>();
        if (detail.isSpaced()) {
            lines.add("");
        }
        String more = detail.isWhole() ? "" : " " + messages.get("fill.shortened");
        lines.addAll(wrapped(view.expected() + more, ""));
        if (detail != Detail.QUESTION) {
            view.facts().forEach(fact -> lines.addAll(detail.isWhole() ? wrapped(fact, "  ") : cut(fact, "  ", 1)));
        }
        return lines;
    }

    private List<String> head(PromptView view, Detail detail) {
        String counter = shown(view.counter());
        if (detail == Detail.QUESTION) {
            return List.of(" ".repeat(width - counter.length()) + counter);
        }
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

    /** @param room the lines for them if they do not all fit */
    private List<String> alternatives(List<Alternative> alternatives, Detail detail, int room) {
        if (detail.compareTo(Detail.LABELS) >= 0) {
            String all = alternatives.stream()
                    .map(a -> a.typed() + NO_BREAK + a.label())
                    .collect(Collectors.joining(" · "));
            return wrapped(all, "  ");
        }
        List<List<String>> whole = alternatives.stream()
                .map(alternative -> alternative(alternative, alternatives, Integer.MAX_VALUE))
                .toList();
        List<String> lines = new ArrayList<>();
        if (detail.isSpaced() && !alternatives.isEmpty()) {
            lines.add("");
        }
        int[] sizes = whole.stream().mapToInt(List::size).toArray();
        if (detail == Detail.SHORT_ALTERNATIVES) {
            sizes = shared(sizes, room);
        }
        for (int i = 0; i < sizes.length; i++) {
            lines.addAll(
                    sizes[i] < whole.get(i).size()
                            ? alternative(alternatives.get(i), alternatives, sizes[i])
                            : whole.get(i));
        }
        return lines;
    }

    /** Shares the lines in turns, at least one for each. */
    private static int[] shared(int[] wanted, int room) {
        int[] given = new int[wanted.length];
        Arrays.fill(given, 1);
        int left = Math.min(room, Arrays.stream(wanted).sum()) - wanted.length;
        for (int i = 0; left > 0; i = (i + 1) % wanted.length) {
            if (given[i] < wanted[i]) {
                given[i]++;
                left--;
            }
        }
        return given;
    }

    private List<String> alternative(Alternative alternative, List<Alternative> all, int most) {
        int widest = all.stream().mapToInt(a -> a.typed().length()).max().orElse(0);
        String words = alternative.meaning().isEmpty()
                ? alternative.label()
                : messages.get("fill.meaning", alternative.label(), alternative.meaning());
        String indent = " ".repeat(widest + 4);
        List<String> own = new ArrayList<>(cut(words, indent, most));
        String typed = "  " + " ".repeat(widest - alternative.typed().length()) + alternative.typed() + "  ";
        own.set(0, colours.strong(typed) + own.get(0).substring(indent.length()));
        return own;
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
