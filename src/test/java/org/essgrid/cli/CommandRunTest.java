package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.GridAndAnswers;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.terminal.Console;
import org.essgrid.cli.terminal.DataStream;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.diagnostic.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** However a command ends, the shell and the user know. */
class CommandRunTest {

    private final TestConsole console = new TestConsole();

    @Command(header = "cli.help")
    private static final class Rejecting implements Subcommand {
        @Override
        public ExitCode run(Session session) {
            throw new InvalidInputException(List.of(
                    Diagnostic.error(Location.of("a.csv", 2, 0), "cli.bad-path"),
                    Diagnostic.warning(Location.of("a.csv", 3, 0), "cli.bad-path")));
        }
    }

    @Command(header = "cli.help")
    private static final class Broken implements Subcommand {
        @Override
        public ExitCode run(Session session) {
            throw new IllegalStateException("a screw is loose");
        }
    }

    @Command(header = "cli.help")
    private static final class Endless implements Subcommand {
        @Override
        public ExitCode run(Session session) {
            return session.verbose() ? ExitCode.DONE : run(session);
        }
    }

    @Command(header = "cli.help")
    private static final class Demanding implements Subcommand {
        @Option(names = "--in", required = true, paramLabel = "cli.label-file", description = "cli.option-output")
        private String in = "";

        @Option(names = "--count", paramLabel = "N", description = "cli.option-output")
        private int count;

        @Mixin
        private GridAndAnswers inputs;

        @Parameters(index = "2", arity = "0..1", paramLabel = "cli.label-file", description = "cli.help-path")
        private String extra = "";

        @Override
        public ExitCode run(Session session) {
            session.out().println(in + count + inputs.grid().name() + inputs.answers() + extra);
            return ExitCode.THRESHOLD_NOT_MET;
        }
    }

    @Command(
            header = "cli.help",
            footer = {"essgrid try", "essgrid try"},
            subcommands = Shown.class)
    private static final class Family {}

    @Command(name = "version", header = "cli.version")
    private static final class Shown implements Subcommand {

        @Override
        public ExitCode run(Session session) {
            return ExitCode.DONE;
        }
    }

    @Test
    void rejected_input_is_3_with_every_problem() {
        assertThat(console.run(new Rejecting(), "try")).isEqualTo(ExitCode.INPUT_REJECTED);
        assertThat(console.told())
                .contains("a.csv:2: erreur : ", "a.csv:3: avertissement : ", "1 erreur, 1 avertissement");
        assertThat(console.printed()).isEmpty();
    }

    @Test
    void a_bug_is_70_with_its_trace_only_on_demand() {
        assertThat(console.run(new Broken(), "try", "--lang", "en")).isEqualTo(ExitCode.BUG);
        assertThat(console.told())
                .contains("internal error", "a screw is loose")
                .doesNotContain("\tat ");
        assertThat(console.run(new Broken(), "try", "--verbose")).isEqualTo(ExitCode.BUG);
        assertThat(console.told()).contains("\tat org.essgrid.cli");
    }

    @Test
    void an_exhausted_stack_is_a_bug_too() {
        assertThat(console.run(new Endless(), "try")).isEqualTo(ExitCode.BUG);
    }

    @Test
    void the_commands_own_code_comes_through() {
        assertThat(console.run(new Demanding(), "try", "--in", "x", "g", "-")).isEqualTo(ExitCode.THRESHOLD_NOT_MET);
        assertThat(console.printed()).isEqualToIgnoringNewLines("x0g-");
    }

    @Test
    void what_is_missing_is_named_in_the_users_language() {
        assertThat(console.run(new Demanding(), "try", "g", "a")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(console.told()).contains("il manque l’option --in : ajoutez --in FICHIER.");
        console.run(new Demanding(), "try", "--in", "x", "g");
        assertThat(console.told()).contains("il manque RÉPONSES");
        console.run(new Demanding(), "try", "--in", "x", "g", "--lang", "en");
        assertThat(console.told()).contains("ANSWERS is missing");
    }

    @Test
    void a_value_of_the_wrong_kind_is_refused() {
        assertThat(console.run(new Demanding(), "try", "--in", "x", "g", "a", "--count", "dix"))
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(console.told()).contains("« dix » ne convient pas à --count, qui attend : N.");
    }

    @Test
    void a_reader_that_left_is_no_failure() {
        assertThat(new CommandRun(Commands.parser(), List.of("grid", "list"), writingTo("Broken pipe")).go())
                .isEqualTo(ExitCode.DONE);
        assertThat(console.told()).isEmpty();
    }

    @Test
    void a_result_that_could_not_be_written_is_not_done() {
        assertThat(new CommandRun(Commands.parser(), List.of("grid", "list"), writingTo("No space left on device"))
                        .go())
                .isEqualTo(ExitCode.INPUT_REJECTED);
        assertThat(console.told()).contains("-: erreur : le résultat n’a pas été écrit jusqu’au bout");
    }

    private Console writingTo(String failure) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        Console usual = console.console();
        return new Console(usual.in(), new DataStream(broken), usual.err(), Map.of(), "", false, false, false, false);
    }

    @Test
    void a_threshold_takes_either_decimal_mark() {
        for (String threshold : List.of("60,5", "60.5")) {
            ExitCode code = new CommandRun(
                            Commands.parser(),
                            List.of("score", "ess-creteil", "samples/ess-creteil.csv", "--fail-under", threshold),
                            console.console())
                    .go();
            assertThat(code).isEqualTo(ExitCode.DONE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'[en]', '', Score: 70.0 / 100",
        "'[\"en\"]', '', Score: 70.0 / 100",
        "'[en]', --lang=fr, 'Score : 70,0 / 100'",
        "'[fr]', '', 'Score : 70,0 / 100'",
        "'[fr, en]', '', 'Score : 70,0 / 100'",
    })
    void a_grid_in_english_only_is_told_in_english(
            String languages, String option, String expected, @TempDir Path folder) throws IOException {
        Path grid = folder.resolve("grid.yaml");
        Path answers = folder.resolve("answers.csv");
        Files.writeString(grid, """
                id: g
                version: 1
                title: G
                languages: %s
                dimensions: [{id: d, title: D, criteria: [{id: a, kind: quantitative, question: Q, score: {linear: {from: 0, to: 10}}}]}]
                """.formatted(languages));
        Files.writeString(answers, "critere;reponse\na;7\n");
        TestConsole console = new TestConsole();
        String[] words = Stream.of("score", grid.toString(), answers.toString(), option)
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);

        assertThat(Main.run(words, console.console())).isZero();
        assertThat(console.printed().replace('\u00a0', ' ').replace('\u202f', ' '))
                .contains(expected);
    }

    @Test
    void a_questionnaire_in_the_place_of_the_grid_is_told() {
        List<String> swapped = List.of("score", "samples/ess-creteil.csv", "ess-creteil");
        assertThat(new CommandRun(Commands.parser(), swapped, console.console()).go())
                .isEqualTo(ExitCode.INPUT_REJECTED);
        assertThat(console.told()).contains("nommez d’abord la grille");
    }

    @Test
    void an_empty_name_is_no_folder() {
        List<String> unnamed = List.of("score", "ess-creteil", "");
        assertThat(new CommandRun(Commands.parser(), unnamed, console.console()).go())
                .isEqualTo(ExitCode.INPUT_REJECTED);
        assertThat(console.told()).contains("\"\": erreur : ce nom de fichier n’est pas possible");
    }

    @Test
    void help_asks_for_nothing_that_is_missing() {
        assertThat(console.run(new Demanding(), "try", "--help")).isEqualTo(ExitCode.DONE);
        assertThat(console.printed())
                .contains("Usage : essgrid try [OPTIONS] --in FICHIER GRILLE RÉPONSES [FICHIER]", "Paramètres :");
    }

    @Test
    void a_family_without_a_command_shows_which_there_are() {
        assertThat(console.run(new Family(), "try")).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(console.told()).contains("Commandes :", "version");
    }
}
