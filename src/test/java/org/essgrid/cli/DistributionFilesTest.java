package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.essgrid.cli.completion.ShellScript;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;

/** The manual's pages and the shells' scripts that go into a distribution. */
class DistributionFilesTest {

    private static final Map<String, String> WORDS_OF_FOLDERS =
            Map.of("share/man/man1", "EXIT STATUS", "share/man/fr/man1", "CODE DE RETOUR");

    @TempDir
    static Path tmp;

    @BeforeAll
    static void write() throws IOException {
        new DistributionFiles(tmp, "2026-11-23").write();
    }

    static Stream<CommandSpec> commands() {
        return ExamplesTest.commands();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void each_command_has_its_page_with_all_that_may_be_typed(CommandSpec command) throws IOException {
        for (Map.Entry<String, String> folder : WORDS_OF_FOLDERS.entrySet()) {
            String page = Files.readString(page(folder.getKey(), command)).replace("\\-", "-");
            assertThat(page)
                    .contains(
                            folder.getValue(),
                            List.of(command.usageMessage().footer()).get(0));
            command.options().stream()
                    .filter(option -> !option.hidden())
                    .forEach(option -> assertThat(page).contains(option.names()));
            command.subcommands().keySet().forEach(name -> assertThat(page).contains(name));
        }
    }

    @Test
    void there_is_no_page_without_a_command() throws IOException {
        for (String folder : WORDS_OF_FOLDERS.keySet()) {
            try (Stream<Path> files = Files.list(tmp.resolve(folder))) {
                assertThat(files)
                        .containsExactlyInAnyOrderElementsOf(
                                commands().map(command -> page(folder, command)).toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void groff_has_nothing_to_object(CommandSpec command) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "no groff here");
        for (String folder : WORDS_OF_FOLDERS.keySet()) {
            String objections = run(
                    "groff",
                    "-man",
                    "-Tutf8",
                    "-Kutf8",
                    "-ww",
                    "-z",
                    page(folder, command).toString());
            assertThat(objections).isEmpty();
        }
    }

    @Test
    void each_shell_has_its_script_where_it_looks_for_it() {
        assertThat(ShellScript.values())
                .allSatisfy(shell -> assertThat(tmp.resolve(shell.file()))
                        .isRegularFile()
                        .content(StandardCharsets.UTF_8)
                        .contains(";c;score,noter;score;"));
    }

    private static Path page(String folder, CommandSpec command) {
        return tmp.resolve(folder).resolve(command.qualifiedName().replace(' ', '-') + ".1");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }
}
