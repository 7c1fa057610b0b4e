package org.essgrid.report.document;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.style.Ink;
import org.jspecify.annotations.Nullable;

/** The styled text of a paragraph or cell. Immutable: each method returns a longer text. */
public record Text(List<Run> runs) {

    public static final Text EMPTY = new Text(List.of());

    /**
     * A piece of text in one style.
     *
     * @param ink null for the colour of the surrounding text
     * @param small one degree smaller than the surrounding text
     * @param role null for plain words
     */
    public record Run(
            String text,
            boolean bold,
            boolean small,
            @Nullable Ink ink,
            @Nullable Role role) {
        /** Marks the end of a line. */
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
        return append(text, false, false, null, null);
    }

    public Text bold(String text) {
        return append(text, true, false, null, null);
    }

    public Text small(String text) {
        return append(text, false, true, null, null);
    }

    public Text small(String text, Ink ink) {
        return append(text, false, true, ink, null);
    }

    public Text coloured(String text, Ink ink) {
        return append(text, false, false, ink, null);
    }

    public Text bold(String text, Ink ink) {
        return append(text, true, false, ink, null);
    }

    /** A link to an address outside the document; the description says where it leads. */
    public Text link(String text, String uri, String description) {
        return append(text, false, false, null, new LinkTarget.Address(uri, description));
    }

    /** A link to the heading or table row of this document with the given anchor. */
    public Text linkTo(String text, String anchor, String description) {
        return append(text, false, false, null, new LinkTarget.Place(anchor, description));
    }

    /** A calculation; the alternative says in a sentence what it computes. */
    public Text formula(String text, String alternative, Ink ink) {
        return append(text, false, true, ink, new Role.Formula(alternative));
    }

    /** Starts a new line in the same paragraph or cell. */
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

    /** The lines of the text; all but the last end in a space, so that words stay apart when the text is copied. */
    @SuppressWarnings("ReferenceEquality") // An equal run of one space does not end a line.
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

    /** The text without its styles. */
    public String plainText() {
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.text()));
        return words.toString();
    }

    private Text append(String text, boolean bold, boolean small, @Nullable Ink ink, @Nullable Role role) {
        return text.isEmpty() ? this : then(new Text(List.of(new Run(text, bold, small, ink, role))));
    }
}
