package org.essgrid.documentation;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words in the examples of a page that differ between its languages: file names, and names in small grids.
 *
 * @param page the name of the page's file, without its extension
 */
record Terms(String page) {

    private static final Path FILE = Path.of("src/test/resources/documentation/terms.properties");
    private static final Properties ALL = read();

    /** A name or a path. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}/.][\\p{L}\\p{N}_./-]*");

    /** Where an example is in the language of its page. */
    private static final Pattern LANGUAGE = Pattern.compile("(--lang |languages: \\[)fr\\b(?!,)");

    /** The terms of all pages, each after the page's name and a point. */
    static Set<String> all() {
        return ALL.stringPropertyNames();
    }

    /** French code with the English words. */
    String english(String french) {
        return WORD.matcher(LANGUAGE.matcher(french).replaceAll("$1en"))
                .replaceAll(word -> ALL.getProperty(page + "." + word.group(), word.group()));
    }

    /** The words in a piece of code, each as in {@link #all()}. */
    Set<String> in(String code) {
        return WORD.matcher(code)
                .results()
                .map(MatchResult::group)
                .map(word -> page + "." + word)
                .collect(Collectors.toSet());
    }

    private static Properties read() {
        Properties terms = new Properties();
        try (Reader in = Files.newBufferedReader(FILE)) {
            terms.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
