package org.essgrid.report.actor.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.CriterionVoices;
import org.essgrid.assessment.CriterionVoices.Figure;
import org.essgrid.assessment.voices.DimensionVoices;
import org.essgrid.grid.Voices.College;
import org.essgrid.report.context.Material;
import org.essgrid.report.document.Cell;
import org.essgrid.report.document.Column;
import org.essgrid.report.document.Row;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.Text;
import org.essgrid.report.text.Wording;

/** The figures of the voices, out of 100. */
record VoicesTables(Material material) {

    /** Room for all columns of figures, and the most for one; points. */
    private static final double FIGURES = 330;

    private static final double WIDEST = 82;

    /** A column a college that any of the dimensions shows. */
    Table ofDimensions(List<DimensionVoices> dimensions) {
        Wording words = material.words();
        List<College> colleges = material.grid().voices().colleges().stream()
                .filter(college -> dimensions.stream().anyMatch(d -> d.scores().containsKey(college)))
                .toList();
        double width = Math.min(WIDEST, FIGURES / (colleges.size() + 1));
        List<Column> columns = new ArrayList<>(List.of(Column.share(1)));
        List<Cell> header = new ArrayList<>(List.of(Cell.of(words.say("report.col-dimension"))));
        for (College college : colleges) {
            columns.add(Column.fixed(width).numbers());
            header.add(Cell.of(words.text(college.label())));
        }
        columns.add(Column.fixed(width).numbers());
        header.add(Cell.of(words.say("report.col-gap")));
        List<Row> rows = dimensions.stream().map(d -> row(d, colleges)).toList();
        return Table.of(columns, new Row(header, false), rows)
                .captioned(Text.of(words.say("report.voices-dimensions")));
    }

    private Row row(DimensionVoices dimension, List<College> colleges) {
        List<Cell> cells = new ArrayList<>();
        String title = material.words().text(dimension.dimension().element().title());
        cells.add(Cell.of(material.numbering().before(dimension.dimension(), title)));
        for (College college : colleges) {
            Double score = dimension.scores().get(college);
            cells.add(Cell.of(score == null ? "–" : material.words().outOfHundred(score)));
        }
        cells.add(Cell.of(material.words().outOfHundred(dimension.gap())));
        return new Row(cells, false);
    }

    Table ofCriteria(List<CriterionVoices> criteria) {
        Wording words = material.words();
        List<Column> columns = List.of(
                Column.share(45),
                Column.share(55),
                Column.fixed(46).numbers(),
                Column.fixed(66).numbers());
        Row header = Row.of(
                words.say("report.col-question"),
                words.say("report.col-voices"),
                words.say("report.col-gap"),
                words.say("report.col-spread"));
        return Table.of(columns, header, criteria.stream().map(this::row).toList())
                .captioned(Text.of(words.say("report.voices-criteria")));
    }

    private Row row(CriterionVoices voices) {
        CriterionResult criterion =
                (CriterionResult) material.assessment().node(voices.criterion()).orElseThrow();
        FigureWords words = new FigureWords(material.words());
        Text figures = Text.EMPTY;
        for (Figure figure : voices.figures()) {
            figures = figures.newLine().plain(words.full(figure));
        }
        String title = material.words().text(criterion.element().title());
        return Row.of(
                Cell.of(material.numbering().before(criterion, title)),
                Cell.of(figures),
                Cell.of(points(voices.gap())),
                Cell.of(points(voices.spread())));
    }

    private String points(OptionalDouble share) {
        return share.isPresent() ? material.words().outOfHundred(share.getAsDouble()) : "–";
    }
}
