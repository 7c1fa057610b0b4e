package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Only the commands that are named are made ready, and nobody can tell. */
class CommandsTest {

    private final Map<String, CommandLine> all = Commands.all().getSubcommands();

    @Test
    void each_name_that_a_command_has_finds_it() {
        for (Map.Entry<String, CommandLine> command : all.entrySet()) {
            assertThat(Commands.namedIn(List.of("--lang", "en", command.getKey()))
                            .getSubcommands())
                    .as(command.getKey())
                    .containsOnlyKeys(command.getKey().matches("help|aide") ? all.keySet() : names(command.getValue()));
        }
    }

    @Test
    void words_that_name_none_need_none() {
        assertThat(Commands.namedIn(List.of("--version")).getSubcommands()).isEmpty();
        assertThat(Commands.namedIn(List.of("score", "grid", "version.csv")).getSubcommands())
                .containsOnlyKeys("score", "noter", "grid", "grille");
    }

    @Test
    void a_grid_is_looked_for_among_the_words_that_may_name_one() {
        assertThat(Commands.othersThan(List.of("score", "--format", "csv", "esus", "a.csv", "-v", "b", "--lang=en")))
                .containsExactly("esus", "a.csv");
    }

    @Test
    void mistakes_and_help_are_told_as_by_all() {
        for (String words :
                List.of("scor x y", "--help", "score --help", "-vh", "score", "score --nonsense", "batch x y --help")) {
            TestConsole quick = new TestConsole();
            Main.run(words.split(" "), quick.console());
            TestConsole whole = new TestConsole();
            new CommandRun(Commands.all(), List.of(words.split(" ")), whole.console()).go();
            assertThat(List.of(quick.printed(), quick.told()))
                    .as(words)
                    .isEqualTo(List.of(whole.printed(), whole.told()));
        }
    }

    private static List<String> names(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        List<String> names = new ArrayList<>(List.of(spec.aliases()));
        names.add(spec.name());
        return names;
    }
}
