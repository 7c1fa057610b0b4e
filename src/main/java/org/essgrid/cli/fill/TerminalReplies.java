package org.essgrid.cli.fill;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.LineReader;
import org.jline.reader.Widget;
import org.jline.reader.impl.LineReaderImpl;

/**
 * Discards the replies of a terminal to programs that ask for its modes, its cursor or its colours. On a slow connection a
 * reply may arrive after the program that asked for it, and would be read as typed. Unknown keys are discarded likewise.
 */
record TerminalReplies(LineReaderImpl reader) {

    /** The start of control sequences, which end with a letter. */
    private static final String SEQUENCE = "\033[";

    /** What may follow the start: a number, or a mark of what was asked. */
    private static final List<String> NEXT =
            List.of("?", ">", "=", "<", "I", "O", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    /** The start of control strings, which end with a terminator. */
    private static final List<String> STRINGS = List.of("\033]", "\033P", "\033_", "\033^");

    private static final int BELL = 7;
    private static final int ESCAPE = 27;

    /** How long to wait for the rest of a reply, in milliseconds. */
    private static final int PAUSE = 500;

    void discard() {
        KeyMap<Binding> keys = Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN));
        Widget sequence = this::discardSequence;
        Widget string = this::discardString;
        Set<String> known = keys.getBoundKeys().keySet();
        // The longest known key takes precedence, so a reply that begins like a key has to be known at each of its
        // letters.
        Stream<String> keyStarts = known.stream()
                .filter(key -> key.startsWith(SEQUENCE))
                .flatMap(key ->
                        IntStream.range(SEQUENCE.length() + 1, key.length()).mapToObj(end -> key.substring(0, end)));
        Stream.concat(keyStarts, NEXT.stream().map(SEQUENCE::concat))
                .filter(start -> !known.contains(start))
                .toList()
                .forEach(start -> keys.bind(sequence, start));
        STRINGS.forEach(start -> keys.bind(string, start));
    }

    private boolean discardSequence() {
        if (Character.isLetter(
                reader.getLastBinding().charAt(reader.getLastBinding().length() - 1))) {
            return true;
        }
        int next = reader.peekCharacter(PAUSE);
        while (next >= ' ' && next <= '~') {
            reader.readCharacter();
            next = next >= '@' ? 0 : reader.peekCharacter(PAUSE);
        }
        return true;
    }

    private boolean discardString() {
        int next = reader.peekCharacter(PAUSE);
        while (next >= ' ') {
            reader.readCharacter();
            next = reader.peekCharacter(PAUSE);
        }
        if (next == BELL) {
            reader.readCharacter();
        } else if (next == ESCAPE) {
            reader.readCharacter();
            reader.readCharacter();
        }
        return true;
    }
}
