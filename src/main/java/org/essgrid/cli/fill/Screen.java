package org.essgrid.cli.fill;

import java.util.List;
import org.essgrid.cli.fill.view.PromptView;

/** The terminal in which the dialogue takes place. */
interface Screen extends AutoCloseable {

    /** The start of a line that shows a command: it is never wrapped, so that it can be pasted. */
    String COMMAND = "  essgrid ";

    /** The user ended the dialogue early: with Ctrl-C or Ctrl-D, or by closing the input. */
    final class Interruption extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** Shows a question and returns the typed line. */
    String ask(PromptView view) throws Interruption;

    /** Shows lines and returns the typed line. */
    String ask(List<String> lines, String prompt) throws Interruption;

    /** Shows all texts of a question, and returns the line that is typed after them, if any. */
    String read(PromptView view) throws Interruption;

    /** Shows lines to read, and returns the line that is typed after them, if any. */
    String read(List<String> lines, String prompt) throws Interruption;

    /** Drops what is typed before the next question is shown, such as the rest of a paste of which a line was refused. */
    void dropTypeAhead();

    /** Shows lines that remain on the terminal. */
    void print(List<String> lines);

    @Override
    void close();
}
