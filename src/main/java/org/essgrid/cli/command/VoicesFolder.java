package org.essgrid.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.answers.Answers;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.voices.VoicesAssessor;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import org.essgrid.source.SourceFile;

/** The questionnaires of one actor's respondents: the CSV files of a folder. */
public record VoicesFolder(Grid grid, String name) {

    private static final int LARGEST_QUESTIONNAIRE = 50 << 20;

    /** Whether a folder has this name. */
    public static boolean isFolder(String name) {
        try {
            return !name.isEmpty() && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            // Not a folder; reading it as a file reports the error.
            return false;
        }
    }

    /** The actor, scored from all questionnaires; empty if there are errors. */
    public Optional<Assessment> assessment(Diagnostics problems) {
        Diagnostics found = new Diagnostics();
        List<Answers> voices = new ArrayList<>();
        for (Path file : files(found)) {
            SourceFile.readRegular(file, LARGEST_QUESTIONNAIRE, found)
                    .flatMap(bytes -> SingleQuestionnaireReader.read(grid, file.toString(), bytes, found))
                    .ifPresent(voices::add);
        }
        Optional<Assessment> assessment =
                found.hasErrors() ? Optional.empty() : VoicesAssessor.join(grid, voices, found);
        problems.addAll(found.sorted());
        return assessment;
    }

    private List<Path> files(Diagnostics problems) {
        try (Stream<Path> all = Files.list(Path.of(name))) {
            List<Path> files =
                    all.filter(VoicesFolder::isQuestionnaire).sorted().toList();
            if (files.isEmpty()) {
                problems.add(Diagnostic.error(Location.of(name), "cli.voices-empty"));
            }
            return files;
        } catch (IOException e) {
            problems.add(SourceFile.unreadable(name, e));
            return List.of();
        }
    }

    /** Excludes the lock files that spreadsheets create next to an open file. */
    private static boolean isQuestionnaire(Path file) {
        String own = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return own.endsWith(".csv") && !own.startsWith(".") && !own.startsWith("~");
    }
}
