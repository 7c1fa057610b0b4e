package org.essgrid.report.pdf.font;

/** The typefaces that may appear in a document. */
public enum Face {
    REGULAR("SourceSans3-Regular.ttf"),
    BOLD("SourceSans3-SemiBold.ttf"),
    /** Stands in for characters the text face lacks; parsed when first needed. */
    FALLBACK("DejaVuSans.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String resource() {
        return "/fonts/" + file;
    }

    /** Its name in a page's resources. */
    public String key() {
        return "F" + ordinal();
    }
}
