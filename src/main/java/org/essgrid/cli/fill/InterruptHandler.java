package org.essgrid.cli.fill;

import org.essgrid.cli.command.ExitCode;
import org.jline.utils.Signals;

/** Sees to it that Ctrl-C is answered where the program waits for a whole line, and so cannot be told otherwise. */
final class InterruptHandler {

    private static final String SIGNAL = "INT";

    private final Object usual;

    private InterruptHandler(Object usual) {
        this.usual = usual;
    }

    /** From now on Ctrl-C does this, and then ends the program at once: every answer is saved already. */
    static InterruptHandler does(Runnable last) {
        return new InterruptHandler(Signals.register(SIGNAL, () -> {
            last.run();
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED.number());
        }));
    }

    /** From now on it does what it did before. */
    void letGo() {
        Signals.unregister(SIGNAL, usual);
    }
}
