package org.essgrid.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Answers;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.voices.VoicesAssessor;
import org.essgrid.batch.input.QuestionnaireFiles;
import org.essgrid.batch.input.QuestionnaireReader;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.source.SourceFile;

/** The questionnaires of one actor's respondents: the files of a folder. */
public record VoicesFolder(Grid grid, String name) {

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
        try {
            QuestionnaireFiles files = QuestionnaireFiles.below(Path.of(name), 1);
            QuestionnaireReader reader = new QuestionnaireReader(grid);
            files.files().forEach(file -> file.read(reader, found).ifPresent(voices::add));
            found.addAll(files.unreadable());
            found.addAll(files.remarks());
            if (files.files().isEmpty()) {
                found.error("", "cli.voices-empty");
            }
        } catch (IOException e) {
            found.add(SourceFile.unreadable("", e));
        }
        Optional<Assessment> assessment =
                found.hasErrors() ? Optional.empty() : VoicesAssessor.join(grid, voices, found);
        found.sorted()
                .forEach(problem -> problems.add(problem.in(
                        Path.of(name).resolve(problem.location().file()).toString())));
        return assessment;
    }
}
