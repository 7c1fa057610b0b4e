package org.essgrid.results;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Horizon;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.source.csv.CsvWriter;

/**
 * Writes the answers of actors as a long table, one row per actor and criterion, for programs that group and count them. The
 * cells are those of {@link CsvResults}; a value that is missing is blank.
 */
public final class CsvAnswers implements AutoCloseable {

    private final List<Criterion> criteria;
    private final Map<String, Group> parents;
    private final CsvWriter csv;

    /** Begins the table with its header. */
    public CsvAnswers(Grid grid, OutputStream out, CsvStyle style) throws IOException {
        this.criteria = grid.criteria();
        this.parents = grid.parents();
        this.csv = new CsvWriter(out, style);
        csv.row(
                "format",
                "actor",
                "name",
                "campaign",
                "date",
                "dimension",
                "criterion",
                "state",
                "answer",
                "value",
                "score",
                "exact",
                "provisional",
                "band",
                "target1",
                "target3",
                "comment",
                "evidence");
    }

    public void write(StoredActor actor) throws IOException {
        for (Criterion criterion : criteria) {
            StoredNode node = actor.nodes().get(criterion.id());
            if (node != null) {
                write(actor, criterion, node);
            }
        }
    }

    private void write(StoredActor actor, Criterion criterion, StoredNode node) throws IOException {
        Answer answer = actor.answers().to(criterion.id());
        Optional<StoredNode.Figure> figure = node.figure();
        csv.number(BigDecimal.valueOf(JsonResults.FORMAT));
        csv.text(actor.actor().id())
                .text(actor.actor().name())
                .text(actor.actor().campaign());
        csv.text(actor.actor().date().map(Object::toString).orElse(""));
        csv.text(Optional.ofNullable(parents.get(criterion.id())).map(Group::id).orElse(""));
        csv.text(criterion.id()).text(node.state().key()).text(CsvResults.answer(answer.response()));
        csv.number(node.answer().value()).number(figure.map(StoredNode.Figure::published));
        if (figure.isPresent()) {
            csv.number(figure.get().exact()).text(String.valueOf(figure.get().provisional()));
        } else {
            csv.text("").text("");
        }
        csv.text(figure.flatMap(StoredNode.Figure::band).orElse(""));
        for (Horizon horizon : Horizon.values()) {
            csv.number(Optional.ofNullable(node.targets().get(horizon))
                    .filter(score -> horizon.target(answer).isPresent()));
        }
        csv.text(answer.comment()).text(answer.evidence());
        csv.endRow();
    }

    /** Writes buffered output. */
    @Override
    public void close() throws IOException {
        csv.flush();
    }
}
