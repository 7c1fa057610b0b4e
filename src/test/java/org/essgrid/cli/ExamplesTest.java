package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.cli.help.HelpPage;
import org.essgrid.cli.terminal.Colours;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What the help promises holds. */
class ExamplesTest {

    @TempDir
    private Path tmp;

    static Stream<CommandSpec> commands() {
        return family(Commands.all().getCommandSpec());
    }

    private static Stream<CommandSpec> family(CommandSpec command) {
        return Stream.concat(
                Stream.of(command),
                command.subcommands().values().stream()
                        .distinct()
                        .map(CommandLine::getCommandSpec)
                        .flatMap(ExamplesTest::family));
    }

    /** One after the other, as they are read: one may show what to do with what the one before it wrote. */
    @ParameterizedTest
    @MethodSource("commands")
    void examples_work_as_typed(CommandSpec command) {
        Stream.of(command.usageMessage().footer()).forEach(this::works);
    }

    private void works(String example) {
        List<String> words = Shell.words(example);
        assertThat(words.remove(0)).isEqualTo("essgrid");
        writeInto(tmp, words);
        TestConsole console = new TestConsole();
        // Whoever is asked something leaves at once.
        int code = Main.run(words.toArray(String[]::new), console.person("quitter"));
        assertThat(code).as(console.told()).isZero();
    }

    /** What an example writes goes to a folder of the test instead. */
    private static void writeInto(Path folder, List<String> words) {
        for (String before : List.of("-o", "new")) {
            int file = words.indexOf(before) + 1;
            if (file > 0 && file < words.size()) {
                words.set(file, folder.resolve(words.get(file)).toString());
            }
        }
        words.replaceAll(
                word -> word.startsWith("target/") ? folder.resolve(word).toString() : word);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void each_command_has_two_examples(CommandSpec command) {
        assertThat(command.usageMessage().footer()).as(command.qualifiedName()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_command_has_help_in_each_language_that_fits_the_width(Language language) {
        commands().forEach(command -> {
            HelpPage page = new HelpPage(command, Messages.in(language), new Colours(false), 80);
            assertThat(page.lines())
                    .as(command.qualifiedName())
                    .filteredOn(line -> !line.strip().startsWith("essgrid "))
                    .allMatch(line -> line.length() <= 80);
        });
    }
}
