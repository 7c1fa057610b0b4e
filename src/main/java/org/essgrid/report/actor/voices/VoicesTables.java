package org.essgrid.report.actor.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.CriterionVoices;
import org.essgrid.assessment.CriterionVoices.Figure;
import org.essgrid.assessment.voices.DimensionVoices;
import org.essgrid.grid.Voices.College;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.text.ReportTexts;

/** The figures of the voices, out of 100. */
record VoicesTables(ReportContext material) {

    /** Room for all columns of figures, and the most for one; points. */
    private static final double FIGURES = 330;

    private static final double WIDEST = 82;

    /** A column a college that any of the dimensions shows. */
    Table ofDimensions(List<DimensionVoices> dimensions) {
        ReportTexts words = material.words();
        List<College> colleges = material.grid().voices().colleges().stream()
                .filter(college -> dimensions.stream().anyMatch(d -> d.scores().containsKey(college)))
                .toList();
        double width = Math.min(WIDEST, FIGURES / (colleges.size() + 1));
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1)));
        List<TableCell> header = new ArrayList<>(List.of(TableCell.of(words.say("report.col-dimension"))));
        for (College college : colleges) {
            columns.add(TableColumn.fixed(width).numbers());
            header.add(TableCell.of(words.text(college.label())));
        }
        columns.add(TableColumn.fixed(width).numbers());
        header.add(TableCell.of(words.say("report.col-gap")));
        List<TableRow> rows = dimensions.stream().map(d -> row(d, colleges)).toList();
        return Table.of(columns, new TableRow(header, false), rows)
                .captioned(Text.of(words.say("report.voices-dimensions")));
    }

    private TableRow row(DimensionVoices dimension, List<College> colleges) {
        List<TableCell> cells = new ArrayList<>();
        String title = material.words().text(dimension.dimension().element().title());
        cells.add(TableCell.of(material.numbering().before(dimension.dimension(), title)));
        for (College college : colleges) {
            Double score = dimension.scores().get(college);
            cells.add(TableCell.of(score == null ? "–" : material.words().outOfHundred(score)));
        }
        cells.add(TableCell.of(material.words().outOfHundred(dimension.gap())));
        return new TableRow(cells, false);
    }

    Table ofCriteria(List<CriterionVoices> criteria) {
        ReportTexts words = material.words();
        List<TableColumn> columns = List.of(
                TableColumn.share(45),
                TableColumn.share(55),
                TableColumn.fixed(46).numbers(),
                TableColumn.fixed(66).numbers());
        TableRow header = TableRow.of(
                words.say("report.col-question"),
                words.say("report.col-voices"),
                words.say("report.col-gap"),
                words.say("report.col-spread"));
        return Table.of(columns, header, criteria.stream().map(this::row).toList())
                .captioned(Text.of(words.say("report.voices-criteria")));
    }

    private TableRow row(CriterionVoices voices) {
        CriterionResult criterion =
                (CriterionResult) material.assessment().node(voices.criterion()).orElseThrow();
        FigureWords words = new FigureWords(material.words());
        Text figures = Text.EMPTY;
        for (Figure figure : voices.figures()) {
            figures = figures.newLine().plain(words.full(figure));
        }
        String title = material.words().text(criterion.element().title());
        return TableRow.of(
                TableCell.of(material.numbering().before(criterion, title)),
                TableCell.of(figures),
                TableCell.of(points(voices.gap())),
                TableCell.of(points(voices.spread())));
    }

    private String points(OptionalDouble share) {
        return share.isPresent() ? material.words().outOfHundred(share.getAsDouble()) : "–";
    }
}
