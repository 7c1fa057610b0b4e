package org.essgrid.cli.startup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.essgrid.cli.Main;
import org.essgrid.cli.terminal.Console;
import org.essgrid.cli.terminal.DataStream;

/** Usual commands one after the other in one process, for the classes that they take; what they say is thrown away. */
final class Training {

    private static final String GRID = "ess-creteil";

    private final Path work;
    private final String questionnaire;

    private Training(Path work, String questionnaire) {
        this.work = work;
        this.questionnaire = questionnaire;
    }

    /** @param args a folder for what the commands write, which is there, and a filled questionnaire */
    public static void main(String[] args) throws IOException {
        new Training(Path.of(args[0]), args[1]).run();
    }

    private void run() throws IOException {
        for (String language : List.of("fr", "en")) {
            essgrid("--lang", language);
            essgrid("--lang", language, "--help");
            essgrid("--lang", language, "score", GRID, questionnaire);
        }
        essgrid("--version");
        essgrid("grid", "list");
        essgrid("grid", "show", GRID);
        essgrid("check", GRID, questionnaire);
        essgrid("check", GRID, "nowhere.csv");
        essgrid("score", GRID, questionnaire, "--format", "json");
        essgrid("explain", GRID, questionnaire);
        essgrid("template", GRID, "-o", "-");
        essgrid("report", GRID, questionnaire, "-o", work.resolve("report.pdf").toString());
        batch();
    }

    private void batch() throws IOException {
        Path one = Files.createDirectory(work.resolve("questionnaires"));
        if (Files.exists(Path.of(questionnaire))) {
            Files.copy(Path.of(questionnaire), one.resolve("one.csv"));
        }
        essgrid("batch", GRID, one.toString(), "-o", work.resolve("network").toString());
    }

    private static void essgrid(String... words) {
        Main.run(words, console());
    }

    private static Console console() {
        return new Console(
                InputStream.nullInputStream(),
                new DataStream(OutputStream.nullOutputStream()),
                new DataStream(OutputStream.nullOutputStream()),
                Map.of(),
                "",
                true,
                true);
    }
}
