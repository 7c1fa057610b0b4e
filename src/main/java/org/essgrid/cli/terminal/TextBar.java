package org.essgrid.cli.terminal;

/** A bar of ten cells for a score; the number always stands beside it. */
public final class TextBar {

    /** How long it is, whatever the score. */
    public static final int CELLS = 10;

    private TextBar() {}

    /** @param share 0..1 */
    public static String of(double share) {
        int full = (int) Math.round(Math.max(0, Math.min(1, share)) * CELLS);
        return "█".repeat(full) + "░".repeat(CELLS - full);
    }
}
