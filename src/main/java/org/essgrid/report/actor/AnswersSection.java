package org.essgrid.report.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.Measure;
import org.essgrid.report.chart.ScoreDrawing;
import org.essgrid.report.context.AnswerWords;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.ScaleWords;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Graphic;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;

/** All answers in one table in the order of the grid, with a heading row for each theme. */
record AnswersSection(ReportContext context) implements Section {

    static final String ANCHOR = "answers";

    private static final double TITLES = 92;
    private static final double POINTS = 84;
    private static final int COLUMNS = 3;

    List<Block> blocks() {
        List<TableRow> rows = new ArrayList<>();
        children(context.assessment().root(), rows);
        List<TableColumn> columns = List.of(
                TableColumn.fixed(TITLES, message("report.col-question")),
                TableColumn.share(1, message("report.col-answer")),
                TableColumn.fixed(POINTS, message("report.col-points")));
        return List.of(
                new Heading(2, message("report.answers"), ANCHOR),
                Table.of(columns, rows).captioned(Text.of(message("report.answers-read"))));
    }

    private void children(GroupResult group, List<TableRow> rows) {
        boolean afterTheme = false;
        for (Contribution part : group.parts()) {
            NodeResult child = part.result();
            if (child instanceof CriterionResult criterion) {
                if (afterTheme) {
                    // Without a heading they would seem to belong to the theme before them.
                    Text others = Text.EMPTY.bold(
                            message("report.further-criteria"),
                            context.palette().accent());
                    rows.add(TableRow.heading(TableCell.of(others).spanning(COLUMNS)));
                }
                afterTheme = false;
                rows.add(row(criterion));
            } else {
                rows.add(theme((GroupResult) child));
                children((GroupResult) child, rows);
                afterTheme = true;
            }
        }
    }

    /** A theme with its level, its share of the whole and what is missing; its score. */
    private TableRow theme(GroupResult group) {
        String title =
                context.numbering().before(group, texts().text(group.element().title()));
        Text named = Text.EMPTY.bold(title, context.palette().accent());
        String more = String.join(" · ", remarks(group));
        Text told = more.isEmpty() ? named : named.plain("   ").small(more, muted());
        Text figure = Text.EMPTY.bold(
                group.score().isPresent() ? context.scores().figure(group) : "–",
                context.palette().accent());
        TableCell score = group.score().isPresent() ? TableCell.of(figure).with(drawing(group)) : TableCell.of(figure);
        return TableRow.heading(TableCell.of(told).spanning(COLUMNS - 1), score).anchored(group.id());
    }

    private List<String> remarks(GroupResult group) {
        List<String> remarks = new ArrayList<>();
        String band = context.scores().band(group);
        if (!band.isEmpty()) {
            remarks.add(band);
        } else if (group.score().isEmpty()) {
            remarks.add(context.scores().state(group));
        }
        long open = ReportContext.criteriaOf(group).stream()
                .filter(c -> c.state() == ScoreState.MISSING || c.state() == ScoreState.UNKNOWN)
                .count();
        if (open > 0) {
            remarks.add(message("report.answers-lacking", open));
        }
        if (group.score().isPresent() && context.share(group) > 0) {
            remarks.add(weighs(group));
        }
        context.targets().entrySet().stream()
                .reduce((nearer, further) -> further)
                .flatMap(target -> aim(group, target))
                .ifPresent(remarks::add);
        return remarks;
    }

    /** The score with the furthest targets reached, if it differs from today’s. */
    private Optional<String> aim(GroupResult group, Map.Entry<Horizon, Assessment> target) {
        String now = context.scores().figure(group);
        String then = context.scores().figure(target.getValue().node(group.id()).orElseThrow());
        return Optional.of(message(
                        "report.label", message("report.target", target.getKey().years()), then))
                .filter(words -> !then.equals(now));
    }

    private String weighs(NodeResult node) {
        return message("report.weighs", texts().percent(context.share(node)));
    }

    private TableRow row(CriterionResult criterion) {
        return TableRow.of(
                        TableCell.of(title(criterion)),
                        TableCell.of(new AnswerWords(context).of(criterion)).under(question(criterion)),
                        points(criterion))
                .anchored(criterion.id());
    }

    private Text title(CriterionResult criterion) {
        return Text.EMPTY
                .coloured(context.numbering().of(criterion) + " ", muted())
                .bold(
                        texts().text(criterion.element().title()),
                        context.palette().text());
    }

    private Text question(CriterionResult criterion) {
        String title = texts().text(criterion.element().title());
        String question = texts().text(criterion.element().texts().question());
        return question.equals(title) ? Text.EMPTY : Text.EMPTY.coloured(question + " ", muted());
    }

    private TableCell points(CriterionResult criterion) {
        if (criterion.score().isPresent()) {
            Text figure = Text.strong(context.scores().figure(criterion));
            Text told = context.share(criterion) > 0 ? figure.newLine().small(weighs(criterion), muted()) : figure;
            return TableCell.of(told).with(drawing(criterion));
        }
        return TableCell.of(
                criterion.state().isLeftOut()
                        ? Text.EMPTY.small(message("report.no-effect"), muted())
                        : Text.EMPTY.small(message("report.to-complete"), muted()));
    }

    private Graphic drawing(NodeResult node) {
        ScoreDrawing drawing = new ScoreDrawing(
                context.scores().figure(node), ThemesFigure.share(node).orElseThrow(), context.palette());
        if (node instanceof CriterionResult criterion
                && criterion.value().isPresent()
                && criterion.element().measure() instanceof Measure.Quantitative measure) {
            String alternative = message(
                    "report.scale-alt",
                    texts().value(criterion.value().get(), measure.unit()),
                    context.scores().figure(criterion),
                    new ScaleWords(texts()).of(measure));
            return drawing.withScale(
                    measure.scale(), criterion.value().get().doubleValue(), texts()::value, alternative);
        }
        return drawing.bar();
    }
}
