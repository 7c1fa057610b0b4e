package org.essgrid.report.document;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.style.Ink;
import org.jspecify.annotations.Nullable;

/** A paragraph's worth of text in one or more looks; immutable, each method answers a longer text. */
public record Text(List<Run> runs) {

    public static final Text EMPTY = new Text(List.of());

    /**
     * A stretch of text of one look.
     *
     * @param ink null for the colour of the surrounding text
     * @param small one degree smaller than the surrounding text
     * @param link null where the text leads nowhere
     */
    public record Run(
            String text,
            boolean bold,
            boolean small,
            @Nullable Ink ink,
            @Nullable LinkTarget link) {
        /** Where a text says that a new line starts. */
        static final Run LINE_END = new Run(" ", false, false, null, null);
    }

    public Text {
        runs = List.copyOf(runs);
    }

    /** Plain text in the style of its surroundings. */
    public static Text of(String text) {
        return EMPTY.plain(text);
    }

    public static Text strong(String text) {
        return EMPTY.bold(text);
    }

    public Text plain(String text) {
        return and(text, false, false, null, null);
    }

    public Text bold(String text) {
        return and(text, true, false, null, null);
    }

    public Text small(String text) {
        return and(text, false, true, null, null);
    }

    public Text small(String text, Ink ink) {
        return and(text, false, true, ink, null);
    }

    public Text coloured(String text, Ink ink) {
        return and(text, false, false, ink, null);
    }

    public Text bold(String text, Ink ink) {
        return and(text, true, false, ink, null);
    }

    /** A link to an address outside the document; the description says where it leads. */
    public Text link(String text, String uri, String description) {
        return and(text, false, false, null, new LinkTarget.Address(uri, description));
    }

    /** A link to the block of this document that bears the anchor. */
    public Text linkTo(String text, String anchor, String description) {
        return and(text, false, false, null, new LinkTarget.Place(anchor, description));
    }

    /** What follows starts a line of its own, in the same paragraph or cell. */
    public Text newLine() {
        return isEmpty() ? this : then(new Text(List.of(Run.LINE_END)));
    }

    public Text then(Text other) {
        List<Run> longer = new ArrayList<>(runs);
        longer.addAll(other.runs);
        return new Text(longer);
    }

    public boolean isEmpty() {
        return runs.isEmpty();
    }

    /** The text cut where it says that a new line starts; all but the last end in a space, so that words stay apart. */
    @SuppressWarnings("ReferenceEquality") // A run of one space may look alike and end no line.
    public List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        for (Run run : runs) {
            line.add(run);
            if (run == Run.LINE_END) {
                lines.add(new Text(line));
                line.clear();
            }
        }
        lines.add(new Text(line));
        return lines;
    }

    /** The words alone. */
    String words() {
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.text()));
        return words.toString();
    }

    private Text and(String text, boolean bold, boolean small, @Nullable Ink ink, @Nullable LinkTarget link) {
        return text.isEmpty() ? this : then(new Text(List.of(new Run(text, bold, small, ink, link))));
    }
}
