package org.essgrid.report.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.grid.Group;
import org.essgrid.grid.Weight;
import org.essgrid.grid.formula.FormulaInputs;
import org.essgrid.report.chart.ScoreBar;
import org.essgrid.report.context.ActorFacts;
import org.essgrid.report.context.AnswerWords;
import org.essgrid.report.context.Calculation;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Ink;

/** One section per dimension: what it is about, its score, and every criterion with its answer. */
record CriteriaSection(ReportContext context) implements Section {

    private static final int DIMENSION_LEVEL = 3;
    private static final int DEEPEST_LEVEL = 4;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, message("report.answers")));
        blocks.add(Paragraph.introduction(message("report.answers-read")));
        blocks.addAll(new ActorFacts(context).inFull());
        children(context.assessment().root(), DIMENSION_LEVEL, blocks);
        return blocks;
    }

    /** The children in the order of the grid: groups under headings, criteria that follow each other in one table. */
    private void children(GroupResult group, int level, List<Block> blocks) {
        List<CriterionResult> waiting = new ArrayList<>();
        for (Contribution part : group.parts()) {
            NodeResult child = part.result();
            if (child instanceof CriterionResult criterion) {
                waiting.add(criterion);
            } else {
                flush(waiting, blocks);
                section((GroupResult) child, level, blocks);
            }
        }
        if (!waiting.isEmpty() && waiting.size() < group.parts().size()) {
            // Without a heading they would seem to belong to the group before them.
            blocks.add(Heading.of(level, message("report.further-criteria")));
        }
        flush(waiting, blocks);
    }

    private void flush(List<CriterionResult> waiting, List<Block> blocks) {
        if (!waiting.isEmpty()) {
            blocks.add(new Block.Spacer(3));
            blocks.add(table(waiting));
            waiting.clear();
        }
    }

    private void section(GroupResult group, int level, List<Block> blocks) {
        Group element = group.element();
        String title = texts().text(element.title());
        blocks.add(new Heading(level, context.numbering().before(group, title), element.id()));
        Text summary = summary(group);
        Optional<String> description = element.description().map(texts()::text);
        Text described = description.map(d -> summary.plain(" ").plain(d)).orElse(summary);
        String calculation = new Calculation(context).of(group);
        Text calculated =
                calculation.isEmpty() ? described : described.plain(" ").small(calculation, muted());
        // Kept with what follows, be it a table or the heading of a theme.
        blocks.add(Paragraph.introduction(calculated));
        children(group, Math.min(level + 1, DEEPEST_LEVEL), blocks);
    }

    /** The score with its band, the share of the whole, and the coverage unless it is full. */
    private Text summary(GroupResult group) {
        Text text = Text.strong(context.scores().withBand(group));
        if (group.score().isEmpty()) {
            return text.plain(". ").plain(context.scores().reason(group));
        }
        String share = message("report.share-of-score", texts().percent(context.share(group)));
        return group.coverage() < 1
                ? text.coloured(" · " + share + " · " + context.scores().coverage(group), muted())
                : text.coloured(" · " + share + ".", muted());
    }

    private Table table(List<CriterionResult> criteria) {
        List<TableColumn> columns = List.of(
                TableColumn.share(38, message("report.col-question")),
                TableColumn.share(62, message("report.col-answer")),
                TableColumn.fixed(scoreWidth(criteria), message("report.col-score"))
                        .numbers());
        return Table.of(columns, criteria.stream().map(this::row).toList());
    }

    /** Width of the column of scores in points; wider where a figure includes its maximum, as in 12 / 40. */
    private double scoreWidth(List<CriterionResult> criteria) {
        boolean scaled = criteria.stream()
                .map(criterion -> context.scores().figure(criterion))
                .anyMatch(figure -> figure.contains("/"));
        return scaled ? 102 : 69;
    }

    private TableRow row(CriterionResult criterion) {
        return TableRow.of(
                TableCell.of(question(criterion)),
                TableCell.of(new AnswerWords(context).of(criterion)),
                score(criterion));
    }

    private Text question(CriterionResult criterion) {
        String title = texts().text(criterion.element().title());
        String question = texts().text(criterion.element().texts().question());
        Text named = Text.strong(context.numbering().before(criterion, title));
        return question.equals(title) ? named : named.newLine().small(question);
    }

    private TableCell score(CriterionResult criterion) {
        if (criterion.score().isEmpty()) {
            return TableCell.of(Text.of("–").newLine().then(weight(criterion)));
        }
        Ink ink = context.colourScale().ink(criterion);
        double exact = criterion.score().get().exact();
        return TableCell.of(Text.strong(context.scores().figure(criterion))
                        .newLine()
                        .then(weight(criterion)))
                .with(ScoreBar.of(exact, ink, context.palette()));
    }

    /** The weight that the grid gives, and the share of the whole score that it makes. */
    private Text weight(CriterionResult criterion) {
        FormulaInputs facts = context.assessment().facts();
        Weight own = criterion.element().weight();
        String weight = own.isUnknown(facts) ? "?" : texts().value(own.in(facts));
        Text text = Text.EMPTY.small(message("report.weight", weight), muted());
        return criterion.score().isPresent()
                ? text.newLine().small(texts().percent(context.share(criterion)), muted())
                : text;
    }
}
