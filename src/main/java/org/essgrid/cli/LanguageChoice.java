package org.essgrid.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.cli.terminal.Console;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.SourceFile;
import org.essgrid.text.Language;
import picocli.CommandLine.ParseResult;

/**
 * The language of messages: {@code --lang}, else English for a grid in English only, else the environment's, else the machine's,
 * else French. The option is looked up in the words because the parser does not say which it found before a mistake, and the
 * mistake is reported in that language.
 */
final class LanguageChoice {

    private static final String OPTION = "--lang";
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private static final String GRID = "cli.label-grid";
    private static final int LARGEST_GRID = 1 << 20;
    private static final Pattern ONLY_ENGLISH =
            Pattern.compile("(?m)^languages:\\s*(\\[\\s*['\"]?en['\"]?\\s*]|-\\s+['\"]?en['\"]?\\s*$(?!\\s*-))");

    private LanguageChoice() {}

    /**
     * English if the first grid that a command names is a file in English only and no option asks for another language. The file
     * is searched for the line, so that the grid's own problems, too, are told in its language.
     */
    static Optional<Language> ofGrid(ParseResult command, List<String> words) {
        if (option(words).isPresent()) {
            return Optional.empty();
        }
        return command.matchedPositionals().stream()
                .filter(positional -> positional.paramLabel().equals(GRID))
                .flatMap(positional -> positional.stringValues().stream())
                .limit(1)
                .filter(name -> name.matches(".*[./\\\\].*"))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .flatMap(file -> SourceFile.read(file, LARGEST_GRID, new Diagnostics()).stream())
                .filter(bytes -> ONLY_ENGLISH
                        .matcher(new String(bytes, StandardCharsets.UTF_8))
                        .find())
                .map(bytes -> Language.ENGLISH)
                .findFirst();
    }

    static Language of(List<String> words, Console console) {
        Stream<String> machine = Stream.of(console.machineLanguage());
        return option(words)
                .or(() -> Stream.concat(VARIABLES.stream().map(console::variable), machine)
                        // The first variable that is set decides, even if its language is not supported.
                        .filter(LanguageChoice::saysSomething)
                        .findFirst()
                        .flatMap(Language::of))
                .orElse(Language.FRENCH);
    }

    /** The locale {@code C}, as in {@code C.UTF-8}, is the default of an unconfigured machine, not a choice of English. */
    private static boolean saysSomething(String locale) {
        return !locale.isEmpty() && !locale.equals("POSIX") && !locale.equals("C") && !locale.startsWith("C.");
    }

    private static Optional<Language> option(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(OPTION + "=")) {
                return Language.of(words.get(i).substring(OPTION.length() + 1));
            }
            if (words.get(i).equals(OPTION) && i + 1 < words.size()) {
                return Language.of(words.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
