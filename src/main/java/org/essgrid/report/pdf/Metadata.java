package org.essgrid.report.pdf;

import java.time.LocalDate;
import org.essgrid.text.Language;

/**
 * What a document says about itself.
 *
 * @param author who answers for the content
 * @param creator the program, with its version
 * @param date of the content; nothing reads the clock
 */
public record Metadata(String title, Language language, String author, String creator, String subject, LocalDate date) {

    public Metadata {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document has a title");
        }
    }
}
