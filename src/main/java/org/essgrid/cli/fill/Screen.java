package org.essgrid.cli.fill;

import java.util.List;
import org.essgrid.cli.fill.dialogue.Card;

/** Where a conversation is shown and typed. */
interface Screen extends AutoCloseable {

    /** Shows a moment of the conversation and gives the line that is typed. */
    String ask(Card card) throws Interruption;

    /** Shows everything about a moment, however long. */
    void read(Card card) throws Interruption;

    /** Shows lines, the rest only once those that fit were read, and gives the line that is typed in the end. */
    String ask(List<String> lines, String prompt) throws Interruption;

    /** Shows lines that stay. */
    void print(List<String> lines);

    @Override
    void close();
}
