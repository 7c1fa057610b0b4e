package org.essgrid.report.actor.criteria;

import java.util.List;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.grid.formula.FormulaInputs;
import org.essgrid.report.chart.ScoreBar;
import org.essgrid.report.context.AnswerWords;
import org.essgrid.report.context.Material;
import org.essgrid.report.document.Cell;
import org.essgrid.report.document.Column;
import org.essgrid.report.document.Row;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.Text;
import org.essgrid.report.pdf.style.Ink;
import org.essgrid.report.text.Wording;

/** Criteria with their questions, answers, scores and weights. */
record CriteriaTable(Material material) {

    Table of(List<CriterionResult> criteria) {
        Wording words = material.words();
        List<Column> columns = List.of(
                Column.share(38),
                Column.share(62),
                Column.fixed(scoreWidth(criteria)).numbers());
        Row header =
                Row.of(words.say("report.col-question"), words.say("report.col-answer"), words.say("report.col-score"));
        return Table.of(columns, header, criteria.stream().map(this::row).toList());
    }

    /** Points, for the bar beside its figure: more where a figure names the scale that it stands on. */
    private double scoreWidth(List<CriterionResult> criteria) {
        boolean scaled = criteria.stream()
                .map(criterion -> material.scores().figure(criterion))
                .anyMatch(figure -> figure.contains("/"));
        return scaled ? 102 : 69;
    }

    private Row row(CriterionResult criterion) {
        return Row.of(Cell.of(question(criterion)), Cell.of(new AnswerWords(material).of(criterion)), score(criterion));
    }

    private Text question(CriterionResult criterion) {
        Wording words = material.words();
        String title = words.text(criterion.element().title());
        String question = words.text(criterion.element().wording().question());
        Text named = Text.strong(material.numbering().before(criterion, title));
        return question.equals(title) ? named : named.newLine().small(question);
    }

    private Cell score(CriterionResult criterion) {
        if (criterion.score().isEmpty()) {
            return Cell.of(Text.of("–").newLine().then(weight(criterion)));
        }
        Ink ink = material.ramp().ink(criterion);
        double exact = criterion.score().get().exact();
        return Cell.of(Text.strong(material.scores().figure(criterion))
                        .newLine()
                        .then(weight(criterion)))
                .with(ScoreBar.of(exact, ink, material.palette()));
    }

    /** The weight that the grid gives, and the share of the whole score that it makes. */
    private Text weight(CriterionResult criterion) {
        Wording words = material.words();
        FormulaInputs facts = material.assessment().facts();
        String weight = words.value(criterion.element().weight().in(facts));
        Ink muted = material.palette().muted();
        Text text = Text.EMPTY.small(words.say("report.weight", weight), muted);
        return criterion.score().isPresent()
                ? text.newLine().small(words.percent(material.share(criterion)), muted)
                : text;
    }
}
