package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.OutputOptions;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The user loses nothing by writing. */
class OutputOptionsTest {

    @TempDir
    Path tmp;

    private final TestConsole console = new TestConsole();

    @Command(header = "cli.help")
    private static final class Writing implements Subcommand {
        @Mixin
        private OutputOptions output;

        @Override
        public ExitCode run(Session session) {
            output.writeBinary("été".getBytes(StandardCharsets.UTF_8), session);
            return ExitCode.DONE;
        }
    }

    @Test
    void a_file_is_written_with_its_folder_and_nothing_is_left_beside_it() throws IOException {
        Path file = tmp.resolve("neuf/dossier/été.txt");
        assertThat(write(file)).isEqualTo(ExitCode.DONE);
        assertThat(file).hasContent("été");
        assertThat(console.told()).contains("Nouveau dossier : " + file.getParent(), "Écrit : " + file);
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "report esus samples/esus.csv, r.docx, .pdf",
        "report esus samples/esus.csv --format=pdf, r.PDF.html, .pdf",
        "report esus samples/esus.csv --format=html, r.pdf, .html",
        "report esus samples/esus.csv, r.png, .pdf",
        "score esus samples/esus.csv --format=csv, r.xlsx, .csv",
        "score esus samples/esus.csv --format=json, r.csv, .json",
        "score esus samples/esus.csv, r.pdf, .txt",
        "template esus, q.ods, .csv",
    })
    void a_name_that_promises_another_kind_of_file_is_refused(String command, String name, String kind) {
        Path file = tmp.resolve(name);
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("-o", file.toString()));
        assertThat(Main.run(words.toArray(String[]::new), console.console())).isEqualTo(2);
        assertThat(console.told()).contains("donnez un nom en " + kind);
        assertThat(file).doesNotExist();
    }

    @Test
    void different_content_is_kept_unless_forced() throws IOException {
        Path file = Files.writeString(tmp.resolve("a.txt"), "précieux");
        assertThat(write(file)).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(file).hasContent("précieux");
        assertThat(console.told()).contains(file + ": erreur : ce fichier existe", "--force");
        assertThat(write(file, "--force")).isEqualTo(ExitCode.DONE);
        assertThat(file).hasContent("été");
    }

    @Test
    void the_same_content_needs_no_force() throws IOException {
        Path file = Files.writeString(tmp.resolve("a.txt"), "été");
        assertThat(write(file)).isEqualTo(ExitCode.DONE);
        assertThat(console.told()).contains("Déjà à jour");
    }

    @Test
    void a_dry_run_writes_nothing() {
        Path file = tmp.resolve("dossier/a.txt");
        assertThat(write(file, "--dry-run")).isEqualTo(ExitCode.DONE);
        assertThat(tmp).isEmptyDirectory();
        assertThat(console.told()).contains("Serait écrit : " + file);
    }

    @Test
    void a_link_stays_a_link() throws IOException {
        Path file = Files.writeString(tmp.resolve("a.txt"), "précieux");
        Path link = Files.createSymbolicLink(tmp.resolve("lien.txt"), file);
        assertThat(write(link, "--force")).isEqualTo(ExitCode.DONE);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("été");
    }

    @Test
    void what_cannot_be_written_is_said() throws IOException {
        assertThat(write(tmp)).isEqualTo(ExitCode.WRONG_USAGE);
        Path file = Files.writeString(tmp.resolve("a.txt"), "précieux");
        assertThat(write(file.resolve("dessous.txt"))).isEqualTo(ExitCode.INPUT_REJECTED);
        assertThat(console.told()).contains("c’est un dossier", "ne peut pas être écrit");
        assertThat(write(Path.of("x"), "-o", "impossible\0.txt")).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void without_a_file_bytes_go_to_standard_output_but_never_onto_a_terminal() {
        assertThat(console.run(new Writing(), "try")).isEqualTo(ExitCode.DONE);
        assertThat(console.printed()).isEqualTo("été");
        CommandRun onTerminal = new CommandRun(
                Commands.parser().addSubcommand("try", new Writing()), List.of("try"), console.console(Map.of(), true));
        assertThat(onTerminal.go()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(console.told()).contains("-o FICHIER");
    }

    private ExitCode write(Path file, String... options) {
        return console.run(
                new Writing(),
                Stream.concat(Stream.of("try", "-o", file.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }
}
