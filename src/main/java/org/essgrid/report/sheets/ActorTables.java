package org.essgrid.report.sheets;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Action;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Horizon;
import org.essgrid.answers.Response;
import org.essgrid.grid.Band;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Gate;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.Measure;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Value;
import org.essgrid.results.StoredActor;
import org.essgrid.results.StoredNode;
import org.essgrid.results.StoredNode.Figure;
import org.essgrid.source.TableSink;
import org.essgrid.source.workbook.CellStyle;
import org.essgrid.source.workbook.SheetColumn;
import org.essgrid.source.workbook.SheetWriter;

/** The tables of actors' results for users: scores with a row per actor, answers and plan with a row per criterion. */
public final class ActorTables {

    private static final int NAME = 28;
    private static final int LONG = 40;
    private static final int NUMBER = 10;

    private final Grid grid;
    private final SheetWords words;
    private final Map<String, Element> elements;
    private final Map<String, Group> parents;
    private final List<Criterion> criteria;

    public ActorTables(Grid grid, SheetWords words) {
        this.grid = grid;
        this.words = words;
        this.elements = grid.index();
        this.parents = grid.parents();
        this.criteria = grid.criteria();
    }

    List<SheetColumn> scoreColumns() {
        List<SheetColumn> columns = new ArrayList<>(List.of(
                words.column("id", NUMBER),
                words.column("name", NAME),
                words.column("campaign", NUMBER),
                words.column("date", NUMBER)));
        grid.profile().forEach(field -> columns.add(new SheetColumn(words.text(field.label()), NUMBER + 2)));
        columns.add(words.column("overall", NUMBER, grid.root().publication().outOf()));
        columns.add(words.column("band", NUMBER + 2));
        columns.add(words.column("coverage", NUMBER));
        columns.add(words.column("provisional", NUMBER));
        groups().forEach(group -> columns.add(new SheetColumn(words.text(group.title()), NUMBER + 2)));
        grid.gates().forEach(gate -> columns.add(new SheetColumn(words.text(gate.title()), NUMBER + 2)));
        return columns;
    }

    /** The groups below the grid as a whole, those of views last. */
    private List<Element> groups() {
        return elements.values().stream()
                .filter(element -> element instanceof Group && !element.id().equals(grid.id()))
                .toList();
    }

    void scores(StoredActor actor, SheetWriter row) throws IOException {
        row.text(actor.actor().id())
                .text(actor.actor().name())
                .text(actor.actor().campaign());
        row.date(actor.actor().date());
        for (ProfileField field : grid.profile()) {
            Optional<Value> value = Optional.ofNullable(actor.profile().get(field.id()));
            Optional<BigDecimal> number = SheetWords.number(field, value);
            if (number.isPresent()) {
                row.number(number);
            } else {
                row.text(value.map(given -> words.value(given, field.choices())).orElse(""));
            }
        }
        Optional<StoredNode> root = Optional.ofNullable(actor.nodes().get(grid.id()));
        row.number(score(root)).text(root.map(node -> band(grid.root(), node)).orElse(""));
        row.number(root.map(StoredNode::coverage).orElse(0.0), CellStyle.SHARE);
        row.text(root.flatMap(StoredNode::figure)
                .map(figure -> words.message(figure.provisional() ? "report.yes" : "report.no"))
                .orElse(""));
        for (Element group : groups()) {
            row.number(score(Optional.ofNullable(actor.nodes().get(group.id()))));
        }
        for (Gate gate : grid.gates()) {
            row.text(Optional.ofNullable(actor.gates().get(gate.id()))
                    .map(verdict -> words.message("report.verdict-" + verdict.key()))
                    .orElse(""));
        }
        row.endRow();
    }

    private static Optional<BigDecimal> score(Optional<StoredNode> node) {
        return node.flatMap(StoredNode::figure).map(Figure::published);
    }

    private String band(Element element, StoredNode node) {
        String id = node.figure().flatMap(Figure::band).orElse("");
        return element.bands().bands().stream()
                .filter(band -> band.id().equals(id))
                .findFirst()
                .map(Band::label)
                .map(words::text)
                .orElse("");
    }

    List<SheetColumn> answerColumns() {
        return List.of(
                words.column("id", NUMBER),
                words.column("name", NAME),
                words.column("theme", NAME),
                words.column("code", NAME),
                words.column("criterion", LONG),
                words.column("state", NUMBER + 2),
                words.column("answer", NAME),
                words.column("value", NUMBER),
                words.column("unit", NUMBER),
                words.column("score", NUMBER),
                words.column("out-of", NUMBER),
                words.column("comment", LONG),
                words.column("evidence", NAME));
    }

    void answers(StoredActor actor, TableSink rows) throws IOException {
        for (Criterion criterion : criteria) {
            StoredNode node = actor.nodes().get(criterion.id());
            if (node == null) {
                continue;
            }
            Answer answer = actor.answers().to(criterion.id());
            begin(actor, criterion, rows);
            rows.text(words.message("report.state-" + node.state().key()));
            rows.text(words.answer(criterion, answer.response()));
            rows.number(node.answer().value());
            rows.text(criterion.measure() instanceof Measure.Quantitative quantity ? words.text(quantity.unit()) : "");
            rows.number(score(Optional.of(node)));
            rows.number(Optional.of(criterion.publication().outOf()));
            rows.text(answer.comment()).text(answer.evidence());
            rows.endRow();
        }
    }

    private void begin(StoredActor actor, Criterion criterion, TableSink row) {
        row.text(actor.actor().id()).text(actor.actor().name());
        row.text(Optional.ofNullable(parents.get(criterion.id()))
                .map(theme -> words.text(theme.title()))
                .orElse(""));
        row.text(criterion.id()).text(words.text(criterion.title()));
    }

    /** The titles of a table of plans. */
    public void planTitles(TableSink table) throws IOException {
        planColumns().forEach(column -> table.text(column.title()));
        table.endRow();
    }

    List<SheetColumn> planColumns() {
        List<SheetColumn> columns = new ArrayList<>(List.of(
                words.column("id", NUMBER),
                words.column("name", NAME),
                words.column("theme", NAME),
                words.column("code", NAME),
                words.column("criterion", LONG),
                words.column("score-now", NUMBER)));
        for (Horizon horizon : Horizon.values()) {
            columns.add(words.column("target", NAME, horizon.years()));
            columns.add(words.column("target-score", NUMBER, horizon.years()));
            columns.add(words.column("gain", NUMBER, horizon.years()));
        }
        columns.add(words.column("action", LONG));
        columns.add(words.column("owner", NAME));
        columns.add(words.column("due", NUMBER + 2));
        columns.add(words.column("status", NUMBER + 2));
        return columns;
    }

    /** The plan, the largest gain first. */
    public void plan(StoredActor actor, TableSink rows) throws IOException {
        for (Map.Entry<String, Map<Horizon, BigDecimal>> item : actor.plan().entrySet()) {
            if (!(elements.get(item.getKey()) instanceof Criterion criterion)) {
                continue;
            }
            Optional<StoredNode> node = Optional.ofNullable(actor.nodes().get(criterion.id()));
            Answer answer = actor.answers().to(criterion.id());
            begin(actor, criterion, rows);
            rows.number(score(node));
            for (Horizon horizon : Horizon.values()) {
                Optional<Response> target = horizon.target(answer);
                rows.text(target.map(aim -> words.answer(criterion, aim)).orElse(""));
                rows.number(
                        target.flatMap(aim -> node).map(found -> found.targets().get(horizon)));
                rows.number(Optional.ofNullable(item.getValue().get(horizon)));
            }
            rows.text(answer.action().map(Action::what).orElse(""));
            rows.text(answer.action().map(Action::owner).orElse(""));
            rows.date(answer.action().flatMap(Action::due));
            rows.text(answer.action()
                    .map(action ->
                            words.message("report.action-" + action.status().key()))
                    .orElse(""));
            rows.endRow();
        }
    }
}
