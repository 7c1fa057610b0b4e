package org.essgrid.report.pdf.font;

/** The fonts that may appear in a document. */
public enum FontFace {
    REGULAR("F0", "SourceSans3-Regular.ttf"),
    BOLD("F1", "SourceSans3-SemiBold.ttf"),
    /** For characters that the text face lacks; parsed when first needed. */
    FALLBACK("F2", "DejaVuSans.ttf"),
    /** The font that the user named, for characters that none of the shipped ones has. */
    EXTRA("F5", ""),
    /** The text face's letters that are not {@linkplain CommonLetters common}. */
    RARE_REGULAR("F3", REGULAR.file),
    RARE_BOLD("F4", BOLD.file);

    private final String file;
    private final String key;

    FontFace(String key, String file) {
        this.file = file;
        this.key = key;
    }

    String resource() {
        return "/fonts/" + file;
    }

    /** Its name in a page's resources. */
    public String key() {
        return key;
    }

    /** Whether it holds the common letters, each with a one-byte code. */
    public boolean isCommon() {
        return this == REGULAR || this == BOLD;
    }

    boolean isBold() {
        return this == BOLD || this == RARE_BOLD;
    }

    /** The font of the same face that may hold any of its letters. */
    FontFace whole() {
        return switch (this) {
            case REGULAR -> RARE_REGULAR;
            case BOLD -> RARE_BOLD;
            default -> this;
        };
    }
}
