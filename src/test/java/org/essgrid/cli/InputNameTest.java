package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.essgrid.cli.command.InputName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

class InputNameTest {

    /** Labels of arguments that name files or folders. */
    private static final Set<String> FILES = Set.of(
            "cli.label-file",
            "cli.label-folder",
            "cli.label-grid",
            "cli.label-answers",
            "cli.label-source",
            "cli.label-results",
            "cli.label-campaign");

    /** Arguments that name what is written. */
    private static final Set<String> WRITTEN = Set.of("--output", "cli.parameter-new-file");

    /** The campaign file, next to which the output goes if no output is named. */
    private static final String READ_OR_WRITTEN_NEXT_TO = "campaign.parameter-file";

    @TempDir
    Path home;

    private String shipped;

    @BeforeEach
    void install() throws IOException {
        Path samples = Files.createDirectory(home.resolve("samples"));
        shipped = Files.createFile(samples.resolve("fictif.csv")).toString();
        Files.createFile(samples.resolve("esus.csv"));
    }

    @Test
    void a_shipped_file_is_found_in_the_programs_folder() {
        assertThat(converted("samples/fictif.csv")).isEqualTo(shipped);
        assertThat(converted("samples/absent.csv")).isEqualTo("samples/absent.csv");
    }

    @Test
    void a_file_in_the_current_folder_comes_first() {
        assertThat(converted("samples/esus.csv")).isEqualTo("samples/esus.csv");
    }

    @Test
    void other_names_are_kept() {
        for (String name : List.of("esus", "samples", "a\0b", shipped, "")) {
            assertThat(converted(name)).isEqualTo(name);
        }
    }

    @Test
    void loose_classes_have_no_folder_of_their_own() {
        assertThat(new InputName().convert("samples/absent.csv")).isEqualTo("samples/absent.csv");
    }

    @ParameterizedTest
    @MethodSource("org.essgrid.cli.ExamplesTest#commands")
    void shipped_files_are_found_by_what_reads_and_never_by_what_writes(CommandSpec command) {
        for (ArgSpec argument : command.args()) {
            boolean reads = FILES.contains(argument.paramLabel()) && !isWritten(command, argument);
            assertThat(List.of(argument.converters()).stream().anyMatch(InputName.class::isInstance))
                    .as(command.qualifiedName() + " " + argument)
                    .isEqualTo(reads);
        }
    }

    private static boolean isWritten(CommandSpec command, ArgSpec argument) {
        String description = argument.description()[0];
        return WRITTEN.contains(argument instanceof OptionSpec option ? option.longestName() : description)
                || description.equals(READ_OR_WRITTEN_NEXT_TO) && command.findOption("-o") != null;
    }

    private String converted(String name) {
        return new InputName(() -> Optional.of(home)).convert(name);
    }
}
