package org.essgrid.cli.terminal;

/** A bar of ten cells for a score, always shown next to the number. */
public final class TextBar {

    /** The length of every bar. */
    public static final int CELLS = 10;

    private TextBar() {}

    /** @param share 0..1 */
    public static String of(double share) {
        int full = (int) Math.round(Math.max(0, Math.min(1, share)) * CELLS);
        return "█".repeat(full) + "░".repeat(CELLS - full);
    }
}
