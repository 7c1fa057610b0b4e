package org.essgrid.report.actor.criteria;

import java.util.List;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.grid.formula.FormulaInputs;
import org.essgrid.report.chart.ScoreBar;
import org.essgrid.report.context.AnswerWords;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Ink;
import org.essgrid.report.text.ReportTexts;

/** Criteria with their questions, answers, scores and weights. */
record CriteriaTable(ReportContext material) {

    Table of(List<CriterionResult> criteria) {
        ReportTexts words = material.words();
        List<TableColumn> columns = List.of(
                TableColumn.share(38),
                TableColumn.share(62),
                TableColumn.fixed(scoreWidth(criteria)).numbers());
        TableRow header = TableRow.of(
                words.say("report.col-question"), words.say("report.col-answer"), words.say("report.col-score"));
        return Table.of(columns, header, criteria.stream().map(this::row).toList());
    }

    /** Points, for the bar beside its figure: more where a figure names the scale that it stands on. */
    private double scoreWidth(List<CriterionResult> criteria) {
        boolean scaled = criteria.stream()
                .map(criterion -> material.scores().figure(criterion))
                .anyMatch(figure -> figure.contains("/"));
        return scaled ? 102 : 69;
    }

    private TableRow row(CriterionResult criterion) {
        return TableRow.of(
                TableCell.of(question(criterion)),
                TableCell.of(new AnswerWords(material).of(criterion)),
                score(criterion));
    }

    private Text question(CriterionResult criterion) {
        ReportTexts words = material.words();
        String title = words.text(criterion.element().title());
        String question = words.text(criterion.element().wording().question());
        Text named = Text.strong(material.numbering().before(criterion, title));
        return question.equals(title) ? named : named.newLine().small(question);
    }

    private TableCell score(CriterionResult criterion) {
        if (criterion.score().isEmpty()) {
            return TableCell.of(Text.of("–").newLine().then(weight(criterion)));
        }
        Ink ink = material.ramp().ink(criterion);
        double exact = criterion.score().get().exact();
        return TableCell.of(Text.strong(material.scores().figure(criterion))
                        .newLine()
                        .then(weight(criterion)))
                .with(ScoreBar.of(exact, ink, material.palette()));
    }

    /** The weight that the grid gives, and the share of the whole score that it makes. */
    private Text weight(CriterionResult criterion) {
        ReportTexts words = material.words();
        FormulaInputs facts = material.assessment().facts();
        String weight = words.value(criterion.element().weight().in(facts));
        Ink muted = material.palette().muted();
        Text text = Text.EMPTY.small(words.say("report.weight", weight), muted);
        return criterion.score().isPresent()
                ? text.newLine().small(words.percent(material.share(criterion)), muted)
                : text;
    }
}
