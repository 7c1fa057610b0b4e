package org.essgrid.batch.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.essgrid.batch.NetworkCount;
import org.essgrid.batch.NetworkSettings;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.grid.Grid;
import org.essgrid.network.Member;
import org.essgrid.report.sheets.ActorTables;
import org.essgrid.report.sheets.ResultSheets;
import org.essgrid.report.sheets.SheetWords;
import org.essgrid.results.CsvAnswers;
import org.essgrid.results.Manifest;
import org.essgrid.results.ResultsReader;
import org.essgrid.source.csv.CsvReader;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.source.csv.CsvStream;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.source.csv.CsvWriter;
import org.essgrid.source.workbook.SheetColumn;
import org.essgrid.source.workbook.SheetWriter;
import org.essgrid.source.workbook.WorkbookWriter;
import org.essgrid.text.Language;

/**
 * Writes the answers, the plans and the workbook. They are made from the tables of results and problems in the folder, so
 * that they are the same whether one run wrote these or a merger.
 *
 * @param style of the answers
 */
public record DerivedTables(
        Grid grid, NetworkSettings network, Language language, CsvStyle style, OutputFolder folder) {

    private static final int[] WIDTHS = {28, 28, 8, 8, 14, 90, 28};

    /**
     * Writes them. A workbook with more than a spreadsheet can hold is left out.
     *
     * @param warnings receives the reason for that
     */
    public List<Manifest.MadeFile> write(Consumer<Diagnostic> warnings) throws IOException {
        List<Manifest.MadeFile> files = new ArrayList<>();
        // Both in one pass over the results.
        Manifest.MadeFile answers = folder.write(
                OutputFolder.ANSWERS,
                "",
                out -> files.add(folder.write(OutputFolder.PLAN, "", plans -> answersAndPlans(out, plans))));
        files.add(0, answers);
        try {
            files.add(folder.write(
                    OutputFolder.WORKBOOK,
                    "",
                    out -> WorkbookWriter.write(
                            out, folder.file(OutputFolder.WORKBOOK).toString(), language, this::workbook)));
        } catch (InvalidInputException limit) {
            folder.removeFiles(List.of(OutputFolder.WORKBOOK));
            limit.diagnostics().forEach(problem -> warnings.accept(problem.asWarning()));
        }
        return files;
    }

    private void each(ResultsReader.Sink sink) throws IOException {
        ResultsReader.each(folder.file(OutputFolder.RESULTS_JSONL), sink);
    }

    private void answersAndPlans(OutputStream answers, OutputStream plans) throws IOException {
        ActorTables tables = new ActorTables(grid, new SheetWords(language));
        CsvWriter plan = new CsvWriter(plans, CsvStyle.local(language));
        tables.planTitles(plan);
        try (CsvAnswers table = new CsvAnswers(grid, answers, style)) {
            each(actor -> {
                table.write(actor);
                tables.plan(actor, plan);
            });
        }
        plan.flush();
    }

    private void workbook(WorkbookWriter book) throws IOException {
        ResultSheets sheets = new ResultSheets(grid, new SheetWords(language), book);
        NetworkCount count = new NetworkCount(grid, network);
        int[] number = {0};
        sheets.actors(sink -> each(actor -> {
            number[0]++;
            count.add(Member.of(grid, actor, String.valueOf(number[0])), 0);
            sink.accept(actor);
        }));
        problems(book, sheets.words());
        sheets.groups(count.picture());
    }

    private void problems(WorkbookWriter book, SheetWords words) throws IOException {
        String[] titles = words.message("batch.table-titles").split(",");
        List<SheetColumn> columns = new ArrayList<>();
        for (int i = 0; i < titles.length; i++) {
            columns.add(new SheetColumn(titles[i], WIDTHS[i]));
        }
        SheetWriter sheet = book.streamed(words.message("sheets.problems"), columns, 1);
        Diagnostics problems = new Diagnostics();
        try (InputStream in = folder.open(OutputFolder.PROBLEMS);
                CsvStream rows = new CsvReader()
                        .open(OutputFolder.PROBLEMS, in, problems)
                        .orElseThrow(() -> folder.damaged(OutputFolder.PROBLEMS, 0))) {
            for (Optional<CsvRow> row = rows.next(problems); row.isPresent(); row = rows.next(problems)) {
                for (int i = 0; i < titles.length; i++) {
                    String cell = row.get().cell(i);
                    if ((i == 2 || i == 3) && !cell.isEmpty()) {
                        sheet.number(Integer.valueOf(cell));
                    } else {
                        sheet.text(cell);
                    }
                }
                sheet.endRow();
            }
        }
    }
}
