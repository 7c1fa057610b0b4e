package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandsTest {

    private final Map<String, CommandLine> all = Commands.parser().getSubcommands();

    @Test
    void every_name_is_known_whatever_the_command_line() {
        assertThat(Commands.parserFor(List.of("--version")).getSubcommands()).containsOnlyKeys(all.keySet());
    }

    @Test
    void a_command_is_complete_under_each_of_its_names() {
        all.forEach((name, complete) -> {
            CommandLine command = Commands.parserFor(List.of("--lang", "en", name))
                    .getSubcommands()
                    .get(name);
            assertThat(command.getCommandSpec().optionsMap().keySet())
                    .as(name)
                    .isEqualTo(complete.getCommandSpec().optionsMap().keySet());
            assertThat(command.getCommandSpec().userObject()).as(name).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scor x y",
                "--help",
                "score --help",
                "-vh",
                "score",
                "score --nonsense",
                "batch x y --help",
                "help scor",
                "aide noter",
                "grid",
                "grid lst",
                "--nonsense"
            })
    void mistakes_and_help_are_the_same_as_with_every_command_complete(String words) {
        TestConsole quick = new TestConsole();
        Main.run(words.split(" "), quick.console());
        TestConsole whole = new TestConsole();
        new CommandRun(Commands.parser(), List.of(words.split(" ")), whole.console()).go();
        assertThat(List.of(quick.printed(), quick.told())).isEqualTo(List.of(whole.printed(), whole.told()));
    }
}
