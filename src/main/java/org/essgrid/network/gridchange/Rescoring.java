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
 * Scores actors of one grid by another. Criteria whose answers are not carried over are set aside as not applicable, in the
 * results of the other grid itself too, so that all are scored on the same criteria. Each actor keeps the dated figures that
 * it was scored with.
 */
final class Rescoring {

    /** Sums in another order may differ in the last digits. */
    private static final double NOISE = 1e-9;

    private final Grid own;
    private final Grid other;
    private final Set<String> carried;
    private final Assessor byOwn;
    private final Assessor byOther;

    /** @param carried the criteria of the other grid whose answers are taken over */
    Rescoring(Grid own, Grid other, Set<String> carried) {
        this.own = own;
        this.other = other;
        this.carried = Set.copyOf(carried);
        this.byOwn = new Assessor(own);
        this.byOther = new Assessor(other);
    }

    /** Empty if the stored answers do not give the stored scores, as where several voices were made one. */
    Optional<StoredActor> again(StoredActor actor) {
        if (!isReproduced(actor)) {
            return Optional.empty();
        }
        Answers answers = actor.answers();
        Map<String, Answer> taken = new LinkedHashMap<>();
        for (Criterion criterion : other.criteria()) {
            Answer answer = answers.to(criterion.id());
            taken.put(criterion.id(), carried.contains(criterion.id()) ? fitting(answer, criterion) : aside(answer));
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

    private static Answer aside(Answer answer) {
        return new Answer(
                new Response.NotApplicable(""), "", "", Answer.Targets.NONE, Optional.empty(), answer.location());
    }

    /** The answer without inputs that are no longer asked. */
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
