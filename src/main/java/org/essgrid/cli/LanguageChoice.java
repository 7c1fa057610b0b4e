package org.essgrid.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.cli.terminal.Console;
import org.essgrid.text.Language;

/**
 * The language of messages: {@code --lang}, else the environment's, else the machine's, else French. The option is looked up in
 * the words because the parser does not say which it found before a mistake, and the mistake is reported in that language.
 */
final class LanguageChoice {

    private static final String OPTION = "--lang";
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private LanguageChoice() {}

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
