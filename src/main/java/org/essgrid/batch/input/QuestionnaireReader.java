package org.essgrid.batch.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.essgrid.answers.Answers;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.answers.survey.AnswerTables;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.source.csv.CsvReader;

/** Reads questionnaires of one actor each. Thread-safe. */
public final class QuestionnaireReader {

    private final SingleQuestionnaireReader questionnaires;
    private final AnswerTables tables;

    public QuestionnaireReader(Grid grid) {
        this.questionnaires = new SingleQuestionnaireReader(grid);
        this.tables = new AnswerTables(grid, Optional.empty());
    }

    /** Reads a file; if errors are among the problems, only the actor of the result is meaningful. */
    Optional<Answers> read(String name, byte[] bytes, Diagnostics problems) {
        Diagnostics found = new Diagnostics();
        Optional<Answers> answers = questionnaires.readAnyway(name, bytes, found);
        if (!isCsv(name) && !name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            List<Diagnostic> workbook = found.sorted().stream()
                    .filter(problem -> problem.key().matches("csv\\.workbook|workbook\\.protected"))
                    .toList();
            problems.addAll(workbook.isEmpty() ? List.of(Diagnostic.error(name, "batch.not-csv")) : workbook);
            return Optional.empty();
        }
        boolean isTable = found.sorted().stream()
                .noneMatch(problem -> problem.key().startsWith("csv.")
                        || (problem.isError() && problem.key().startsWith("workbook.")));
        if (found.hasErrors() && isTable && tables.recognises(beginning(bytes))) {
            // A table read as one questionnaire has an error in every row; one message is more useful.
            problems.error(name, "batch.table-in-folder");
        } else {
            problems.addAll(found.sorted());
        }
        return answers;
    }

    private static byte[] beginning(byte[] bytes) {
        try {
            return CsvReader.beginning(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }
}
