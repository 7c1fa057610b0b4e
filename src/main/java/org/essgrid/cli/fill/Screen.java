package org.essgrid.cli.fill;

import java.util.List;
import org.essgrid.cli.fill.view.PromptView;

/** Where a conversation is shown and typed. */
interface Screen extends AutoCloseable {

    /** What a line begins with that is a command: it is to be pasted, and so is never cut. */
    String COMMAND = "  essgrid ";

    /** Shows a moment of the conversation and gives the line that is typed. */
    String ask(PromptView card) throws Interruption;

    /** Shows everything about a moment, however long, and gives what is typed after it, if anything is. */
    String read(PromptView card) throws Interruption;

    /** Shows lines to be read, and gives what is typed after them, if anything is. */
    String read(List<String> lines, String prompt) throws Interruption;

    /** Shows lines and gives the line that is typed. */
    String ask(List<String> lines, String prompt) throws Interruption;

    /** Shows lines that stay. */
    void print(List<String> lines);

    @Override
    void close();
}
