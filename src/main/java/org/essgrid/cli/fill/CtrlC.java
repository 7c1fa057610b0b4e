package org.essgrid.cli.fill;

import org.essgrid.cli.command.ExitCode;
import org.jline.utils.Signals;

/** Sees to it that Ctrl-C is answered where the program waits for a whole line, and so cannot be told otherwise. */
final class CtrlC {

    private static final String SIGNAL = "INT";

    private final Object usual;

    private CtrlC(Object usual) {
        this.usual = usual;
    }

    /** From now on Ctrl-C does this, and then ends the program at once: every answer is saved already. */
    static CtrlC does(Runnable last) {
        return new CtrlC(Signals.register(SIGNAL, () -> {
            last.run();
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED.number());
        }));
    }

    /** From now on it does what it did before. */
    void letGo() {
        Signals.unregister(SIGNAL, usual);
    }
}
