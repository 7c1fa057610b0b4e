package org.essgrid.cli.terminal;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** The progress of a long command with its rate and remaining time, on one line of a terminal that is erased at the end. */
public final class ProgressLine implements AutoCloseable {

    private static final int EVERY = 200;
    private static final int UNKNOWN = -1;

    private final PrintStream err;
    private final Optional<ProgressBar> bar;
    private int shown;

    /** @param what the name of the counted things */
    public ProgressLine(Console console, String what) {
        this.err = console.err();
        this.bar = console.errIsTerminal() ? Optional.of(bar(console, what)) : Optional.empty();
    }

    private ProgressBar bar(Console console, String what) {
        return new ProgressBarBuilder()
                .setTaskName(what)
                .setInitialMax(UNKNOWN)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(EVERY)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setMaxRenderedLength(console.width() - 1)
                .setConsumer(new DelegatingProgressBarConsumer(this::show, console.width() - 1))
                .build();
    }

    /**
     * Shows the progress.
     *
     * @param done the number of things done
     * @param share of the whole, 0..1; negative if unknown
     */
    public void step(long done, double share) {
        bar.ifPresent(it -> {
            it.maxHint(share > 0 ? Math.round(done / share) : UNKNOWN);
            it.stepTo(done);
        });
    }

    private synchronized void show(String line) {
        err.print("\r" + line);
        err.flush();
        shown = line.length();
    }

    /** Clears the line while something else is printed; it reappears below. */
    public synchronized void aside(Runnable printing) {
        clear();
        printing.run();
    }

    private void clear() {
        if (shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            shown = 0;
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        synchronized (this) {
            clear();
            err.flush();
        }
    }
}
