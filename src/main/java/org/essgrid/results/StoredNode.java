package org.essgrid.results;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Action;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Horizon;
import org.essgrid.answers.Response;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.ScoreState;

/**
 * The results of one element of the grid.
 *
 * @param figure its score; empty without one
 * @param why a group is not computable, if it is not
 * @param coverage the share of its applicable weight that is answered, 0..1; 0 if nothing applies
 * @param answer the answer to a criterion; {@link GivenAnswer#NOTHING} or the level for a group
 * @param targets the published scores that the targets would give, by horizon
 */
public record StoredNode(
        ScoreState state,
        Optional<Figure> figure,
        Optional<GroupResult.Obstacle> why,
        double coverage,
        GivenAnswer answer,
        Map<Horizon, BigDecimal> targets) {

    /**
     * A score.
     *
     * @param published on the node's own scale
     * @param exact 0..1, never rounded
     * @param band the id of its band
     * @param provisional whether it rests on less than full coverage
     */
    public record Figure(BigDecimal published, double exact, Optional<String> band, boolean provisional) {
        public Figure {
            // JSON does not distinguish -0 from 0.
            exact += 0.0;
        }

        static Optional<Figure> of(NodeResult result) {
            return result.score()
                    .map(score -> new Figure(
                            score.published(),
                            score.exact(),
                            score.band().map(band -> band.id()),
                            score.provisional()));
        }
    }

    /**
     * The answer to a criterion.
     *
     * @param levels the ids of the chosen levels; of a group, its level in a decision table
     * @param value of a quantity, in its unit
     * @param comment may be empty
     * @param evidence where the evidence is found, may be empty
     */
    public record GivenAnswer(
            List<String> levels, Optional<BigDecimal> value, String comment, String evidence, Optional<Action> action) {

        public static final GivenAnswer NOTHING =
                new GivenAnswer(List.of(), Optional.empty(), "", "", Optional.empty());

        public GivenAnswer {
            levels = List.copyOf(levels);
            value = value.map(JsonReader::plain);
        }

        static GivenAnswer of(NodeResult result) {
            if (result instanceof GroupResult group) {
                List<String> level = group.level().map(l -> List.of(l.id())).orElse(List.of());
                return new GivenAnswer(level, Optional.empty(), "", "", Optional.empty());
            }
            CriterionResult criterion = (CriterionResult) result;
            Answer answer = criterion.answer();
            return new GivenAnswer(
                    levels(answer.response()), criterion.value(), answer.comment(), answer.evidence(), answer.action());
        }

        static List<String> levels(Response response) {
            return response instanceof Response.Levels chosen ? chosen.ids() : List.of();
        }
    }

    public StoredNode {
        targets = Map.copyOf(targets);
        coverage += 0.0;
    }

    static StoredNode of(NodeResult result, Map<Horizon, Assessment> targets) {
        Map<Horizon, BigDecimal> reached = new EnumMap<>(Horizon.class);
        targets.forEach((horizon, then) -> then.node(result.id())
                .flatMap(NodeResult::score)
                .ifPresent(score -> reached.put(horizon, score.published())));
        double coverage = result.state().isLeftOut() ? 0 : result.coverage();
        Optional<GroupResult.Obstacle> why = result instanceof GroupResult group ? group.obstacle() : Optional.empty();
        return new StoredNode(result.state(), Figure.of(result), why, coverage, GivenAnswer.of(result), reached);
    }
}
