package org.essgrid.report.pdf;

/** The typefaces that may appear in a document. */
enum Face {
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
    String key() {
        return "F" + ordinal();
    }
}
