package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
        return family(Commands.parser().getCommandSpec());
    }

    private static Stream<CommandSpec> family(CommandSpec command) {
        return Stream.concat(
                Stream.of(command),
                command.subcommands().values().stream()
                        .distinct()
                        .map(CommandLine::getCommandSpec)
                        .flatMap(ExamplesTest::family));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void examples_work_as_typed(CommandSpec command) {
        FreshFolder folder = new FreshFolder(tmp);
        Stream.of(command.usageMessage().footer()).forEach(folder::works);
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
