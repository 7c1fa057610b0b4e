package org.essgrid.cli.grid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.PlausibilityCheck;
import org.essgrid.cli.command.VoicesFolder;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.results.ExpectedResults;
import org.essgrid.source.SourceFile;

/**
 * The worked examples next to a grid: questionnaires {@code examples/<name>.csv}, each with its expected results in
 * {@code examples/<name>.expected.yaml}; the voices of one actor are a folder {@code examples/<name>}.
 *
 * @param folder the folder of the examples
 * @param shown the folder as it is named in messages
 */
record WorkedExamples(Path folder, String shown) {

    private static final String QUESTIONNAIRE = ".csv";
    private static final String EXPECTED = ".expected.yaml";
    private static final int LARGEST = 50 << 20;

    /**
     * Computes each example and reports every difference from the expected results.
     *
     * @return the number of figures compared, per example
     */
    List<Integer> check(Grid grid, Diagnostics problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(WorkedExamples::isExample)
                    .sorted()
                    .map(file -> check(grid, file, problems))
                    .toList();
        } catch (IOException e) {
            problems.add(SourceFile.unreadable(shown, e));
            return List.of();
        }
    }

    /** An example is a questionnaire, or a folder with the questionnaires of several voices. */
    private static boolean isExample(Path file) {
        return Files.isDirectory(file) || name(file).endsWith(QUESTIONNAIRE);
    }

    private int check(Grid grid, Path file, Diagnostics problems) {
        String stem = Files.isDirectory(file)
                ? name(file)
                : name(file).substring(0, name(file).length() - QUESTIONNAIRE.length());
        Path expectation = folder.resolve(stem + EXPECTED);
        if (!Files.exists(expectation)) {
            problems.warning(shown(file), "cli.example-without-expectation", stem + EXPECTED);
        }
        Optional<Assessment> assessment = assess(grid, file, problems);
        if (assessment.isEmpty() || !Files.exists(expectation)) {
            return 0;
        }
        Optional<ExpectedResults> expected = SourceFile.readRegular(expectation, LARGEST, problems)
                .flatMap(bytes -> ExpectedResults.read(shown(expectation), bytes, problems));
        expected.ifPresent(e -> e.compare(assessment.get(), problems));
        return expected.map(ExpectedResults::size).orElse(0);
    }

    /** Only the errors that prevent scoring are reported: an example need not be free of warnings. */
    private Optional<Assessment> assess(Grid grid, Path file, Diagnostics problems) {
        Diagnostics own = new Diagnostics();
        Optional<Assessment> assessment = Files.isDirectory(file)
                ? new VoicesFolder(grid, file.toString()).assessment(own)
                : SourceFile.readRegular(file, LARGEST, own)
                        .flatMap(bytes -> SingleQuestionnaireReader.read(grid, shown(file), bytes, own))
                        .map(answers -> Assessor.assess(grid, answers));
        assessment.ifPresent(a -> PlausibilityCheck.check(a, own));
        own.sorted().stream().filter(Diagnostic::isError).forEach(problems::add);
        return own.hasErrors() ? Optional.empty() : assessment;
    }

    private String shown(Path file) {
        return shown + "/" + name(file);
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
