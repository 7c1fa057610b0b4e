package org.essgrid.network.gridchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Response;
import org.essgrid.assessment.Assessor;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.grid.formula.Value;
import org.essgrid.results.StoredActor;
import org.essgrid.results.StoredNode;
import org.jspecify.annotations.Nullable;

/**
 * Scores the actors of one grid by another. Criteria whose answers are not carried over are excluded as not applicable, also
 * for actors of the other grid itself, so that all are scored on the same criteria. Each actor keeps the parameters that it
 * was scored with.
 */
final class Rescoring {

    /** Sums in a different order may differ in the last digits. */
    private static final double NOISE = 1e-9;

    private final Grid own;
    private final Grid other;
    private final Set<String> carried;
    private final Assessor byOwn;
    private final Assessor byOther;

    /** @param carried the ids of the criteria of the other grid whose answers are carried over */
    Rescoring(Grid own, Grid other, Set<String> carried) {
        this.own = own;
        this.other = other;
        this.carried = Set.copyOf(carried);
        this.byOwn = new Assessor(own);
        this.byOther = new Assessor(other);
    }

    /** Empty if the stored answers do not reproduce the stored scores, for example because several voices were consolidated. */
    Optional<StoredActor> rescore(StoredActor actor) {
        if (!isReproduced(actor)) {
            return Optional.empty();
        }
        Answers answers = actor.answers();
        Map<String, Answer> taken = new LinkedHashMap<>();
        for (Criterion criterion : other.criteria()) {
            Answer answer = answers.to(criterion.id());
            taken.put(criterion.id(), carried.contains(criterion.id()) ? fitting(answer, criterion) : excluded(answer));
        }
        return Optional.of(StoredActor.of(byOther.assess(
                new Answers(answers.actor(), facts(answers), figures(answers), taken, answers.location()))));
    }

    private boolean isReproduced(StoredActor actor) {
        Map<String, StoredNode> again =
                StoredActor.of(byOwn.assess(actor.answers())).nodes();
        return own.index().keySet().stream().allMatch(id -> agree(actor.nodes().get(id), again.get(id)));
    }

    private static boolean agree(@Nullable StoredNode stored, @Nullable StoredNode again) {
        if (stored == null || again == null) {
            return stored == null && again == null;
        }
        return stored.figure().isPresent() == again.figure().isPresent()
                && Math.abs(exact(stored) - exact(again)) < NOISE
                && stored.targets().equals(again.targets());
    }

    private static double exact(StoredNode node) {
        return node.figure().map(StoredNode.Figure::exact).orElse(0.0);
    }

    private static Answer excluded(Answer answer) {
        return new Answer(
                new Response.NotApplicable(""), "", "", Answer.Targets.NONE, Optional.empty(), answer.location());
    }

    /** The answer without inputs that the criterion no longer has. */
    private static Answer fitting(Answer answer, Criterion criterion) {
        Answer.Targets targets = answer.targets();
        return new Answer(
                fitting(answer.response(), criterion),
                answer.comment(),
                answer.evidence(),
                new Answer.Targets(
                        targets.oneYear().map(target -> fitting(target, criterion)),
                        targets.threeYears().map(target -> fitting(target, criterion))),
                answer.action(),
                answer.location());
    }

    private static Response fitting(Response response, Criterion criterion) {
        if (!(response instanceof Response.Inputs inputs)
                || !(criterion.measure() instanceof Measure.Quantitative quantity)) {
            return response;
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (Input input : quantity.inputs()) {
            Optional.ofNullable(inputs.values().get(input.id())).ifPresent(value -> values.put(input.id(), value));
        }
        Set<String> unknown = new LinkedHashSet<>(inputs.unknown());
        unknown.removeIf(id -> quantity.input(id).isEmpty());
        return new Response.Inputs(values, unknown);
    }

    private Map<String, Value> facts(Answers answers) {
        Map<String, Value> facts = new LinkedHashMap<>(answers.profile());
        facts.keySet().removeIf(id -> other.profileField(id).isEmpty());
        return facts;
    }

    private Map<String, BigDecimal> figures(Answers answers) {
        Map<String, BigDecimal> figures = new HashMap<>(answers.parameters());
        figures.keySet().removeIf(id -> other.parameter(id).isEmpty());
        return figures;
    }
}
