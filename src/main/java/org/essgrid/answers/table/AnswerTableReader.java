package org.essgrid.answers.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.essgrid.answers.questionnaire.AnswersReader;
import org.essgrid.answers.questionnaire.OtherGridDetector;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.source.csv.CsvHeader;
import org.essgrid.source.csv.CsvReader;

/** Reads the questionnaires of many actors from one table, with one row per actor and one column per criterion. */
public final class AnswerTableReader {

    private final Grid grid;
    private final TableHeaderReader headers;

    public AnswerTableReader(Grid grid) {
        this.grid = grid;
        this.headers = new TableHeaderReader(grid);
    }

    /**
     * Whether a file is a wide table, rather than the questionnaire of one actor.
     *
     * @param beginning of the file, as {@link CsvReader#beginning} gives it
     */
    public boolean recognises(byte[] beginning) {
        return detect(beginning).isWide();
    }

    /**
     * The actors of a table; the caller closes the stream. Empty if the titles have errors, which are all reported.
     *
     * @param file the file as the user named it
     * @throws IOException if reading the stream fails
     */
    public Optional<AnswerTableStream> open(String file, InputStream in, Diagnostics problems) throws IOException {
        return open(file, in, problems, true);
    }

    /** Like {@link #open}, for a table that need not have a column for any criterion. */
    public Optional<AnswerTableStream> openFacts(String file, InputStream in, Diagnostics problems) throws IOException {
        return open(file, in, problems, false);
    }

    private Optional<AnswerTableStream> open(String file, InputStream in, Diagnostics problems, boolean answers)
            throws IOException {
        byte[] beginning = CsvReader.beginning(in);
        boolean hasTitles = detect(beginning).hasTitles();
        // If no row looks like titles, the first one is used, so that its errors are reported.
        CsvReader csv = hasTitles ? new CsvReader(headers::areTitles) : new CsvReader();
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
        Diagnostics found = new Diagnostics();
        Optional<AnswerTableStream> table = csv.open(file, whole, found)
                .flatMap(stream -> headers.read(stream.header(), found, answers)
                        .map(columns ->
                                new AnswerTableStream(stream, columns, new AnswersReader(grid), RowConversion.NONE)))
                .filter(opened -> !opened.hasActorsAbove(found));
        boolean otherGrid = found.sorted().stream().anyMatch(OtherGridDetector::isOtherGrid);
        // That titles of another grid occur twice does not matter.
        found.sorted().stream()
                .filter(problem -> !otherGrid || !problem.key().equals(CsvHeader.TWICE))
                .forEach(problems::add);
        return found.hasErrors() ? Optional.empty() : table;
    }

    private LayoutDetector detect(byte[] beginning) {
        LayoutDetector detector = new LayoutDetector(headers);
        try {
            new CsvReader(detector).open("", new ByteArrayInputStream(beginning), new Diagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
        return detector;
    }

    /** Tells a wide table from the questionnaire of one actor by the first rows of the file. */
    private static final class LayoutDetector implements Predicate<List<String>> {

        private final TableHeaderReader headers;
        private long namedColumns;
        private boolean criteria;
        private boolean titles;
        private final Set<String> questions = new HashSet<>();

        LayoutDetector(TableHeaderReader headers) {
            this.headers = headers;
        }

        /** Notes the columns of a row, and returns whether it looks like titles; other rows may precede them. */
        @Override
        public boolean test(List<String> cells) {
            long named = namedColumns(cells);
            if (headers.isQuestion(cells)) {
                questions.add(cells.get(0));
            }
            boolean looksWide = headers.areTitles(cells);
            namedColumns = Math.max(namedColumns, named);
            criteria |= looksWide && headers.hasCriterion(cells);
            titles |= looksWide;
            return looksWide || named == 2;
        }

        /**
         * A questionnaire of one actor has a column of criteria and one of answers. A file with only one of the two is
         * treated as one, with an error, if no title is a criterion's. So is a file with several rows that begin with the
         * name of a row: these are questions whose titles are missing.
         */
        boolean isWide() {
            return namedColumns < 2 && (criteria || namedColumns == 0) && questions.size() < 2;
        }

        /** Whether any row looks like the titles of a wide table. */
        boolean hasTitles() {
            return titles;
        }

        private static long namedColumns(List<String> cells) {
            return cells.stream()
                    .map(QuestionnaireColumn::of)
                    .flatMap(Optional::stream)
                    .filter(column -> column == QuestionnaireColumn.ROW || column == QuestionnaireColumn.ANSWER)
                    .distinct()
                    .count();
        }
    }
}
