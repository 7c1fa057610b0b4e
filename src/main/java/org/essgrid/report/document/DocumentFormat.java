package org.essgrid.report.document;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats in which a document can be written. */
public enum DocumentFormat {
    PDF,
    HTML;

    /** Its name, which is also the extension of its files. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Formats as their extensions, separated by commas. */
    public static String write(Set<DocumentFormat> formats) {
        return formats.stream().map(DocumentFormat::extension).collect(Collectors.joining(","));
    }

    /**
     * The formats with these extensions.
     *
     * @throws IllegalArgumentException if one of them is unknown
     */
    public static Set<DocumentFormat> read(String extensions) {
        return sorted(Stream.of(extensions.split(","))
                .map(one -> of(one).orElseThrow(() -> new IllegalArgumentException(one)))
                .toList());
    }

    /** Formats in their order, each once. */
    public static Set<DocumentFormat> sorted(Collection<DocumentFormat> formats) {
        return Collections.unmodifiableSet(EnumSet.copyOf(formats));
    }

    public static Optional<DocumentFormat> of(String extension) {
        return Stream.of(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
