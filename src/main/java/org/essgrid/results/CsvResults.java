package org.essgrid.results;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Response;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.grid.Band;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.formula.Value;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.source.csv.CsvWriter;

/**
 * Writes assessments of one grid as a table, one row per actor, columns in the order of the grid, named with the keys of
 * {@link ResultsKey}. Scores are as published and, in the columns {@code .exact}, in full precision, 0..1; an element
 * without a score has a blank cell, never 0.
 */
public final class CsvResults implements AutoCloseable {

    private final Grid grid;
    private final CsvWriter csv;

    private CsvResults(Grid grid, CsvWriter csv) {
        this.grid = grid;
        this.csv = csv;
    }

    /** Begins the table with its header. */
    public CsvResults(Grid grid, OutputStream out, CsvStyle style) throws IOException {
        this(grid, new CsvWriter(out, style));
        csv.row(header().toArray(String[]::new));
    }

    /** Only the rows, for a table whose header is written separately. */
    public static CsvResults rows(Grid grid, OutputStream out, CsvStyle style) {
        return new CsvResults(grid, new CsvWriter(out, style.withoutMark()));
    }

    private List<String> header() {
        List<String> names = new ArrayList<>(List.of(
                ResultsKey.FORMAT.text(),
                ResultsKey.GRID.text(),
                ResultsKey.VERSION.text(),
                column(ResultsKey.ACTOR.text(), ResultsKey.ID),
                column(ResultsKey.ACTOR.text(), ResultsKey.NAME),
                ResultsKey.CAMPAIGN.text(),
                ResultsKey.DATE.text()));
        grid.profile().forEach(field -> names.add(ResultsKey.PROFILE.text() + "." + field.id()));
        grid.index().values().forEach(element -> columns(element).forEach(key -> names.add(column(element.id(), key))));
        grid.gates().forEach(gate -> names.add("gate." + gate.id()));
        // Later columns, at the end so that the others keep their places.
        for (Element element : grid.index().values()) {
            if (mayBeProvisional(element)) {
                names.add(column(element.id(), ResultsKey.PROVISIONAL));
            }
            if (element instanceof Group) {
                names.add(column(element.id(), ResultsKey.WHY));
            }
        }
        if (!grid.about().basedOn().isEmpty()) {
            names.add(ResultsKey.BASED_ON.text());
        }
        return names;
    }

    private static List<ResultsKey> columns(Element element) {
        List<ResultsKey> keys = new ArrayList<>(List.of(ResultsKey.SCORE, ResultsKey.EXACT, ResultsKey.STATE));
        keys.addAll(
                element instanceof Group
                        ? List.of(ResultsKey.COVERAGE, ResultsKey.BAND)
                        : List.of(ResultsKey.VALUE, ResultsKey.ANSWER));
        if (hasTable(element)) {
            keys.add(ResultsKey.LEVEL);
        }
        return keys;
    }

    private static String column(String subject, ResultsKey key) {
        return subject + "." + key.text();
    }

    public void write(Assessment assessment) throws IOException {
        Actor actor = assessment.answers().actor();
        csv.number(BigDecimal.valueOf(JsonResults.FORMAT));
        csv.text(grid.id()).text(grid.about().version());
        csv.text(actor.id()).text(actor.name()).text(actor.campaign());
        csv.text(actor.date().map(Object::toString).orElse(""));
        for (var field : grid.profile()) {
            value(Optional.ofNullable(assessment.answers().profile().get(field.id())));
        }
        for (NodeResult node : assessment.nodes().values()) {
            node(node);
        }
        for (var gate : assessment.gates()) {
            csv.text(gate.verdict().key());
        }
        assessment.nodes().values().forEach(this::completeness);
        if (!grid.about().basedOn().isEmpty()) {
            csv.text(grid.about().bases());
        }
        csv.endRow();
    }

    private void node(NodeResult node) {
        if (node.score().isPresent()) {
            Score score = node.score().get();
            csv.number(score.published()).number(score.exact());
        } else {
            csv.text("").text("");
        }
        csv.text(node.state().key());
        if (node instanceof GroupResult group) {
            csv.number(node.coverage());
            csv.text(node.score().flatMap(Score::band).map(Band::id).orElse(""));
            if (hasTable(group.element())) {
                csv.text(group.level().map(LevelScale.Level::id).orElse(""));
            }
        } else {
            CriterionResult criterion = (CriterionResult) node;
            csv.number(criterion.value());
            csv.text(answer(criterion.answer().response()));
        }
    }

    private static boolean mayBeProvisional(Element element) {
        return element instanceof Group
                || (element instanceof Criterion criterion && criterion.fullIf().isPresent());
    }

    /** Whether the score is provisional; of a group without a score, why it has none. */
    private void completeness(NodeResult node) {
        if (mayBeProvisional(node.element())) {
            csv.text(node.score()
                    .map(score -> String.valueOf(score.provisional()))
                    .orElse(""));
        }
        if (node instanceof GroupResult group) {
            csv.text(group.obstacle().map(GroupResult.Obstacle::key).orElse(""));
        }
    }

    private static boolean hasTable(Element element) {
        return element instanceof Group group && group.rule().table().isPresent();
    }

    /** The raw answer: level ids, or inputs as {@code name=value}. */
    static String answer(Response response) {
        if (response instanceof Response.Levels levels) {
            return String.join(" | ", levels.ids());
        }
        if (response instanceof Response.Inputs inputs) {
            StringBuilder text = new StringBuilder();
            for (Map.Entry<String, Value> input : inputs.values().entrySet()) {
                add(text, input.getKey(), text(input.getValue()));
            }
            for (String id : inputs.unknown()) {
                add(text, id, "?");
            }
            return text.toString();
        }
        return "";
    }

    private static void add(StringBuilder text, String input, String value) {
        text.append(text.isEmpty() ? "" : " | ").append(input).append('=').append(value);
    }

    private static String text(Value value) {
        return value instanceof Value.Quantity quantity
                ? CsvWriter.plain(quantity.number())
                : value instanceof Value.Text text ? text.text() : String.valueOf(((Value.Truth) value).holds());
    }

    private void value(Optional<Value> value) {
        if (value.isPresent() && value.get() instanceof Value.Quantity quantity) {
            csv.number(quantity.number());
        } else {
            csv.text(value.map(CsvResults::text).orElse(""));
        }
    }

    /** Writes buffered output. */
    public void flush() throws IOException {
        csv.flush();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
