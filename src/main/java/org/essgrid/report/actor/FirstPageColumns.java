package org.essgrid.report.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Action;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.ScoreState;
import org.essgrid.assessment.plan.PlanItem;
import org.essgrid.assessment.robustness.Highlights;
import org.essgrid.report.context.AnswerWords;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.SideBySide;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.FontSize;

/**
 * The columns at the foot of the first page: strengths or what to fill in, priorities, and what to decide.
 *
 * @param linked whether criteria link to their answers
 */
record FirstPageColumns(ReportContext context, boolean linked) implements Section {

    private static final int MOST_TO_FILL = 5;

    List<SideBySide.Column> columns() {
        List<SideBySide.Column> columns = new ArrayList<>();
        Highlights highlights = context.highlights();
        if (context.assessment().root().score().isEmpty()) {
            columns.add(column("report.to-fill", Bullets.marked("□", openThemes())));
        } else {
            columns.add(column(
                    "report.strengths",
                    list(highlights.strengths().stream().map(this::strength).toList(), "report.no-strengths")));
        }
        columns.add(column(
                "report.priorities",
                list(highlights.priorities().stream().map(this::priority).toList(), "report.no-priorities")));
        List<Text> decisions = new QuestionsSection(context).decisions();
        if (!decisions.isEmpty()) {
            columns.add(column("report.to-decide", Bullets.marked("□", decisions)));
        }
        return columns;
    }

    private SideBySide.Column column(String title, Block body) {
        Block sized = body instanceof Bullets bullets ? bullets.sized(FontSize.TABLE) : body;
        return new SideBySide.Column(1, true, List.of(Heading.of(3, message(title)), new Block.Spacer(3), sized));
    }

    private Block list(List<Text> items, String none) {
        return items.isEmpty() ? Paragraph.note(message(none)) : Bullets.marked("", items);
    }

    private Text strength(CriterionResult criterion) {
        return link(criterion).plain(after(new AnswerWords(context).brief(criterion)));
    }

    /** The criterion with what is planned, or else with the grid's advice. */
    private Text priority(Highlights.Priority priority) {
        CriterionResult criterion = priority.criterion();
        Optional<String> planned = context.plan()
                .item(criterion.id())
                .flatMap(PlanItem::action)
                .map(Action::what)
                .map(texts()::print);
        Text named = link(criterion);
        Text told = planned.or(() -> advice(criterion))
                .map(words -> named.plain(after(words)))
                .orElse(named);
        return priority.unpublished(context.assessment())
                .map(group -> told.newLine()
                        .small(
                                message(
                                        "report.priority-unpublished",
                                        texts().text(group.element().title())),
                                muted()))
                .orElse(told);
    }

    /** What follows a title: a colon with the spaces of the language, and these words. */
    private String after(String words) {
        return message("report.label", "x", words).substring(1);
    }

    private Optional<String> advice(CriterionResult criterion) {
        return criterion
                .element()
                .adviceFor(criterion.score().orElseThrow().exact())
                .map(advice -> texts().text(advice.text()));
    }

    private Text link(CriterionResult criterion) {
        String title = texts().text(criterion.element().title());
        return !linked || context.request().shortened()
                ? Text.strong(title)
                : Text.EMPTY.linkTo(title, criterion.id(), title);
    }

    /** The themes with the most questions without an answer. */
    List<Text> openThemes() {
        record Open(NodeResult theme, long questions) {}
        return context.assessment().dimensions().stream()
                .map(theme -> new Open(
                        theme,
                        ReportContext.criteriaOf(theme).stream()
                                .filter(c -> c.state() == ScoreState.MISSING || c.state() == ScoreState.UNKNOWN)
                                .count()))
                .filter(open -> open.questions() > 0)
                .sorted(Comparator.comparingLong(Open::questions).reversed())
                .limit(MOST_TO_FILL)
                .map(open -> Text.of(message(
                        "report.label",
                        texts().text(open.theme().element().title()),
                        message("report.open-questions", open.questions()))))
                .toList();
    }
}
