package org.essgrid.report.document;

import java.time.LocalDate;
import org.essgrid.text.Language;

/**
 * The metadata of a document.
 *
 * @param author who is responsible for the content
 * @param creator the program, with its version
 * @param date of the content, also written as the date of creation
 */
public record Metadata(String title, Language language, String author, String creator, String subject, LocalDate date) {

    public Metadata {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document needs a title");
        }
    }
}
