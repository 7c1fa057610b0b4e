package org.essgrid.report.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.GroupComparison;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.network.model.Quartiles;
import org.essgrid.report.context.ReportTexts;
import org.essgrid.report.network.SegmentNames;
import org.essgrid.results.ResultsReader;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.source.csv.CsvWriter;
import org.essgrid.source.workbook.SheetWriter;
import org.essgrid.source.workbook.WorkbookWriter;

/** The sheets of {@code results.xlsx}: scores, answers and plans of actors, and the groups of a network. */
public record ResultSheets(Grid grid, SheetWords words, WorkbookWriter book) {

    private static final int WIDE = 40;
    private static final int NARROW = 10;

    /** Passes on all actors. */
    @FunctionalInterface
    public interface Actors {
        void each(ResultsReader.Sink sink) throws IOException;
    }

    /** Writes a workbook of actors alone. */
    public static void workbook(Grid grid, SheetWords words, String name, Actors actors, OutputStream out)
            throws IOException {
        WorkbookWriter.write(out, name, words.language(), book -> new ResultSheets(grid, words, book).actors(actors));
    }

    /** Writes the plans of actors as a table. */
    public static void plan(Grid grid, SheetWords words, CsvStyle style, Actors actors, OutputStream out)
            throws IOException {
        ActorTables tables = new ActorTables(grid, words);
        CsvWriter table = new CsvWriter(out, style);
        tables.planTitles(table);
        actors.each(actor -> tables.plan(actor, table));
        table.flush();
    }

    public void actors(Actors actors) throws IOException {
        ActorTables tables = new ActorTables(grid, words);
        SheetWriter scores = book.sheet(words.message("sheets.scores"), tables.scoreColumns(), 2);
        SheetWriter answers = book.streamed(words.message("sheets.answers"), tables.answerColumns(), 2);
        SheetWriter plan = book.sheet(words.message("sheets.plan"), tables.planColumns(), 2);
        actors.each(actor -> {
            tables.scores(actor, scores);
            tables.answers(actor, answers);
            tables.plan(actor, plan);
        });
    }

    /** The network as a whole, then its groups; nothing that rests on fewer members than the floor. */
    public void groups(NetworkSummary summary) throws IOException {
        SheetWriter rows = book.sheet(
                words.message("sheets.groups"),
                List.of(
                        words.column("facet", NARROW * 2),
                        words.column("group", WIDE),
                        words.column("group-members", NARROW),
                        words.column("theme", WIDE),
                        words.column("with-score", NARROW),
                        words.column("lower", NARROW),
                        words.column("median", NARROW),
                        words.column("upper", NARROW)),
                2);
        for (Element element : NetworkSummary.compared(grid)) {
            Optional<Distribution> all = summary.of(element).distribution();
            if (all.isPresent() && !summary.floor().hides(all.get().members())) {
                int members = summary.participation().members();
                row(
                        rows,
                        words.message("sheets.all"),
                        "",
                        members,
                        element,
                        all.get().members(),
                        all.get().quartiles());
            }
        }
        for (GroupComparison comparison : summary.comparisons()) {
            SegmentNames names = new SegmentNames(new ReportTexts(words.language()), comparison.field());
            for (GroupComparison.Group group : comparison.groups()) {
                for (Map.Entry<String, Optional<GroupComparison.Scores>> entry :
                        group.scores().entrySet()) {
                    Element element = grid.index().get(entry.getKey());
                    if (element != null && entry.getValue().isPresent()) {
                        GroupComparison.Scores scores = entry.getValue().get();
                        row(
                                rows,
                                words.text(comparison.field().label()),
                                names.all(group),
                                group.members(),
                                element,
                                scores.members(),
                                scores.quartiles());
                    }
                }
            }
        }
    }

    private void row(
            SheetWriter rows, String facet, String group, int members, Element element, int scored, Quartiles quartiles)
            throws IOException {
        rows.text(facet).text(group).number(members).text(words.text(element.title()));
        rows.number(scored).number(quartiles.lower().doubleValue());
        rows.number(quartiles.median().doubleValue()).number(quartiles.upper().doubleValue());
        rows.endRow();
    }
}
