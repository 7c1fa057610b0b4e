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

    /** The commands that only write words. */
    static final String WORDS = "words";

    static final String ALL = "all";

    private static final String GRID = "ess-creteil";

    private final Path work;
    private final String questionnaire;

    private Training(Path work, String questionnaire) {
        this.work = work;
        this.questionnaire = questionnaire;
    }

    /** @param args which commands, a folder for what they write, which is there, and a filled questionnaire */
    public static void main(String[] args) throws IOException {
        Training training = new Training(Path.of(args[1]), args[2]);
        training.words();
        if (args[0].equals(ALL)) {
            training.reports();
        }
    }

    private void words() {
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
        ownGrid();
    }

    /** Shipped grids need no parser, but others do. */
    private void ownGrid() {
        String own = work.resolve("own.yaml").toString();
        essgrid("grid", "new", own);
        essgrid("grid", "check", own);
    }

    private void reports() throws IOException {
        essgrid("report", GRID, questionnaire, "-o", work.resolve("report.pdf").toString());
        Path one = Files.createTempDirectory(work, "questionnaires");
        if (Files.exists(Path.of(questionnaire))) {
            Files.copy(Path.of(questionnaire), one.resolve("one.csv"));
        }
        essgrid(
                "batch",
                GRID,
                one.toString(),
                "-o",
                one.resolveSibling("network").toString());
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
