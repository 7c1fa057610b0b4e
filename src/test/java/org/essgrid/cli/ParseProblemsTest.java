package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.terminal.ColourMode;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.UnmatchedArgumentException;

/** Whatever the parser of the command line refuses is told in our words, all of them of the user's language. */
class ParseProblemsTest {

    private static final String LABEL = "cli.label-file";
    private static final String TEXT = "cli.option-output";

    /** One of everything that the parser knows. */
    @Command(name = "try", header = "cli.help")
    private static final class Everything implements Subcommand {
        @Option(names = "--asked", required = true, paramLabel = LABEL, description = TEXT)
        private Optional<String> asked = Optional.empty();

        @Option(names = "--flag", description = TEXT)
        private boolean flag;

        @Option(
                names = {"-n", "--number"},
                paramLabel = LABEL,
                description = TEXT)
        private int number;

        @Option(names = "--pair", arity = "2", paramLabel = LABEL, description = TEXT)
        private List<String> pair = List.of();

        @Option(names = "--choice", paramLabel = "auto|always|never", description = TEXT)
        private ColourMode choice = ColourMode.AUTO;

        @ArgGroup
        private Either either = new Either();

        @ArgGroup(exclusive = false)
        private Both both = new Both();

        @Parameters(index = "0", paramLabel = LABEL, description = TEXT)
        private String first = "";

        @Parameters(index = "1", arity = "0..1", paramLabel = LABEL, description = TEXT)
        private int second;

        @Override
        public ExitCode run(Session session) {
            return ExitCode.DONE;
        }
    }

    private static final class Either {
        @Option(names = "--left", required = true, description = TEXT)
        private boolean left;

        @Option(names = "--right", required = true, description = TEXT)
        private boolean right;
    }

    private static final class Both {
        @Option(names = "--begin", required = true, description = TEXT)
        private boolean begin;

        @Option(names = "--end", required = true, paramLabel = LABEL, description = TEXT)
        private String end = "";
    }

    /** The word, and what both languages must name. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    '',                               --asked
                    x,                                --asked
                    --asked,                          --asked
                    --asked y,                        FICHIER
                    --asked --flag x,                 --asked
                    x --asked y --flag=zzz,           =zzz
                    x --asked y --number zzz,         --number
                    x --asked y -nzzz,                --number
                    x --asked y --number=,            --number
                    x --asked y --number,             --number
                    x --asked y --pair,               --pair
                    x --asked y --pair zzz,           --pair
                    x --asked y --choice zzz,         'auto, always, never'
                    x --asked y --choice,             auto|always|never
                    x --asked y --left --right,       '--left, --right'
                    x --asked y --begin,              '--end FICHIER'
                    x --asked y --end zzz,            '--begin.'
                    x --asked y zzz,                  zzz
                    x --asked y 1 zzz,                zzz
                    x --asked y --zzz,                --zzz
                    x --asked y --zzz=1,              --zzz
                    x --asked y -z,                   -z
                    x --asked y --flag --flag,        --flag
                    x --asked y --number 1 -n 2,      --number
                    x --asked y --,                   ''
                    """)
    void is_told_in_the_users_language_alone(String words, String named) {
        List<String> typed = new ArrayList<>(List.of("try"));
        Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).forEach(typed::add);
        String french = told(Language.FRENCH, typed);
        String english = told(Language.ENGLISH, typed);
        if (named.isEmpty()) {
            assertThat(french + english).isEmpty();
            return;
        }
        assertThat(french).contains(named).doesNotContain("n’est pas comprise");
        assertThat(english).contains(named.replace("FICHIER", "FILE")).doesNotContain("not understood");
        assertThat(onlyIn(french, english)).doesNotContainAnyElementsOf(vocabulary(Language.ENGLISH));
        assertThat(onlyIn(english, french)).doesNotContainAnyElementsOf(vocabulary(Language.FRENCH));
    }

    private static String told(Language language, List<String> typed) {
        List<String> words = new ArrayList<>(List.of("--lang", language.code()));
        words.addAll(typed);
        TestConsole console = new TestConsole();
        ExitCode code = console.run(new Everything(), words.toArray(String[]::new));
        assertThat(code).isEqualTo(console.told().isEmpty() ? ExitCode.DONE : ExitCode.WRONG_USAGE);
        return console.told();
    }

    /** What both say was typed, or is the name of an option. */
    private static Set<String> onlyIn(String text, String other) {
        Set<String> words = words(text);
        words.removeAll(words(other));
        assertThat(words).isNotEmpty();
        return words;
    }

    /** The words of this language's messages that the other's have not. */
    private static Set<String> vocabulary(Language language) {
        Set<String> words = words(messages(language));
        for (Language other : Language.values()) {
            if (other != language) {
                words.removeAll(words(messages(other)));
            }
        }
        return words;
    }

    private static String messages(Language language) {
        try (var in = ParseProblemsTest.class.getResourceAsStream("/messages/cli_" + language.code() + ".properties")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The kinds of exceptions that the words above meet are all that the parser has for what users type. */
    @Test
    void every_kind_of_refusal_is_met() {
        refused(MissingParameterException.class, "x");
        refused(UnmatchedArgumentException.class, "x", "--asked", "y", "--zzz");
        refused(OverwrittenOptionException.class, "x", "--asked", "y", "--flag", "--flag");
        refused(MutuallyExclusiveArgsException.class, "x", "--asked", "y", "--left", "--right");
        refused(ParameterException.class, "x", "--asked", "y", "--number", "zzz");
    }

    private static void refused(Class<? extends ParameterException> kind, String... words) {
        CommandLine parser = Commands.parser().addSubcommand("try", new Everything());
        String[] typed = Stream.concat(Stream.of("try"), Stream.of(words)).toArray(String[]::new);
        assertThatThrownBy(() -> parser.parseArgs(typed)).isExactlyInstanceOf(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "--lang en check --zzz",
        "check --lang en --zzz",
        "check --zzz --lang=en",
        "check ess-creteil --lang en -z"
    })
    void the_language_may_stand_anywhere(String words) {
        TestConsole console = new TestConsole();
        new CommandRun(Commands.parser(), List.of(words.split(" ")), console.console()).go();
        assertThat(console.told()).contains("is missing", "For help: essgrid check --help");
    }
}
