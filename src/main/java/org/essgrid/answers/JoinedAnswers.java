package org.essgrid.answers;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.Voices;
import org.essgrid.grid.Voices.College;
import org.essgrid.grid.formula.Value;
import org.essgrid.text.FoldedText;

/** Joins the questionnaires of several respondents about one actor; the order in which they are given does not matter. */
public final class JoinedAnswers {

    private final Grid grid;
    private final Diagnostics problems;

    private JoinedAnswers(Grid grid, Diagnostics problems) {
        this.grid = grid;
        this.problems = problems;
    }

    /**
     * The questionnaires in the order of their colleges and files, each with its own answers and the shared facts about the
     * actor, which are taken from the first questionnaire that gives them. The questionnaire of the actor itself, with its
     * plan, comes first. Names of respondents are omitted for anonymity. If errors are reported, the result must not be
     * used.
     */
    public static List<Answers> of(Grid grid, List<Answers> questionnaires, Diagnostics problems) {
        JoinedAnswers joined = new JoinedAnswers(grid, problems);
        if (grid.voices().colleges().isEmpty()) {
            questionnaires.stream()
                    .skip(1)
                    .forEach(q -> problems.error(q.location(), "answers.voices-none", grid.id()));
            return questionnaires;
        }
        List<Answers> ordered = joined.ordered(questionnaires);
        joined.checkColleges(ordered);
        joined.checkOwn(ordered);
        joined.checkActor(ordered);
        SharedFacts facts = SharedFacts.of(ordered, problems);
        joined.checkProfile(ordered, facts);
        Actor actor = joined.actor(ordered);
        return ordered.stream()
                .map(q -> new Answers(
                        actor.of(q.actor().college()),
                        facts.profile(),
                        facts.parameters(),
                        q.byCriterion(),
                        q.location()))
                .toList();
    }

    private List<Answers> ordered(List<Answers> questionnaires) {
        List<String> ids = grid.voices().colleges().stream().map(College::id).toList();
        Comparator<Answers> byCollege =
                Comparator.comparing(q -> q.actor().college().map(ids::indexOf).orElse(-1));
        return questionnaires.stream()
                .sorted(byCollege.thenComparing(q -> q.location().file()))
                .toList();
    }

    private void checkColleges(List<Answers> questionnaires) {
        Voices voices = grid.voices();
        String known = voices.colleges().stream().map(College::id).collect(Collectors.joining(", "));
        questionnaires.stream()
                .filter(q -> q.actor().college().isEmpty() && !q.isOfActorItself())
                .forEach(q -> problems.error(q.location(), "answers.voices-college", known));
    }

    /** Only one questionnaire, that of the actor itself, may hold a plan. */
    private void checkOwn(List<Answers> questionnaires) {
        List<Answers> own =
                questionnaires.stream().filter(Answers::isOfActorItself).toList();
        own.stream()
                .skip(1)
                .forEach(q -> problems.error(
                        q.location(),
                        "answers.voices-two-plans",
                        own.get(0).location().file()));
        if (!own.isEmpty() && own.size() == questionnaires.size()) {
            problems.error(own.get(0).location(), "answers.voices-plan-alone");
        }
        questionnaires.stream()
                .filter(q -> questionnaires.size() > 1 && q.actor().college().isPresent())
                .filter(q -> q.byCriterion().values().stream().anyMatch(Answer::isPlanned))
                .forEach(q -> problems.warning(q.location(), "answers.voices-plan-unused"));
    }

    /** All questionnaires must have the same id, or the same name if either has no id. */
    @SuppressWarnings("ReferenceEquality") // Two respondents may give equal answers.
    private void checkActor(List<Answers> questionnaires) {
        for (Answers other : questionnaires) {
            questionnaires.stream()
                    .takeWhile(earlier -> earlier != other)
                    .filter(earlier -> areDifferent(earlier.actor(), other.actor()))
                    .findFirst()
                    .ifPresent(earlier -> problems.error(
                            other.location(),
                            "answers.voices-actors",
                            shown(other.actor()),
                            shown(earlier.actor()),
                            earlier.location().file()));
        }
    }

    private static boolean areDifferent(Actor one, Actor other) {
        if (!one.id().isEmpty() && !other.id().isEmpty()) {
            return !one.id().equals(other.id());
        }
        boolean named = !one.name().isEmpty() && !other.name().isEmpty();
        return named && !FoldedText.of(one.name()).equals(FoldedText.of(other.name()));
    }

    private static String shown(Actor actor) {
        return Stream.of(actor.name(), actor.id())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void checkProfile(List<Answers> questionnaires, SharedFacts facts) {
        boolean blank = questionnaires.stream().allMatch(q -> q.byCriterion().isEmpty());
        grid.profile().stream()
                .filter(ProfileField::required)
                .filter(field -> !blank && !facts.profile().containsKey(field.id()))
                .forEach(field ->
                        problems.error(questionnaires.get(0).location(), "answers.voices-profile", field.id()));
    }

    private Actor actor(List<Answers> questionnaires) {
        List<Actor> actors = questionnaires.stream().map(Answers::actor).toList();
        return new Actor(
                first(actors.stream().map(Actor::id)),
                first(actors.stream().map(Actor::name)),
                first(actors.stream().map(Actor::campaign)),
                actors.stream().map(Actor::date).flatMap(Optional::stream).findFirst(),
                "",
                consent(actors),
                Optional.empty());
    }

    /** A single refusal is enough. */
    private static Optional<Boolean> consent(List<Actor> actors) {
        return actors.stream().map(Actor::consent).flatMap(Optional::stream).reduce(Boolean::logicalAnd);
    }

    private static String first(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    /** The facts of several questionnaires about their actor: the first value is used, contradictions are reported. */
    private record SharedFacts(Map<String, Value> profile, Map<String, BigDecimal> parameters) {

        private record Given(Value value, String file) {}

        static SharedFacts of(List<Answers> questionnaires, Diagnostics problems) {
            Map<String, Value> profile = first(questionnaires, Answers::profile, problems);
            Map<String, Value> figures = first(questionnaires, SharedFacts::figures, problems);
            Map<String, BigDecimal> parameters = new LinkedHashMap<>();
            figures.forEach((id, value) -> parameters.put(id, ((Value.Quantity) value).number()));
            return new SharedFacts(profile, parameters);
        }

        private static Map<String, Value> figures(Answers answers) {
            Map<String, Value> figures = new LinkedHashMap<>();
            answers.parameters().forEach((id, number) -> figures.put(id, Value.of(number)));
            return figures;
        }

        private static Map<String, Value> first(
                List<Answers> questionnaires, Function<Answers, Map<String, Value>> facts, Diagnostics problems) {
            Map<String, Given> first = new LinkedHashMap<>();
            for (Answers questionnaire : questionnaires) {
                facts.apply(questionnaire).forEach((id, value) -> {
                    Given given = new Given(value, questionnaire.location().file());
                    Given before = first.putIfAbsent(id, given);
                    if (before != null && !shown(before.value()).equals(shown(value))) {
                        problems.warning(
                                questionnaire.location(),
                                "answers.voices-contradiction",
                                id,
                                shown(value),
                                shown(before.value()),
                                before.file());
                    }
                });
            }
            Map<String, Value> values = new LinkedHashMap<>();
            first.forEach((id, given) -> values.put(id, given.value()));
            return values;
        }

        private static Object shown(Value value) {
            if (value instanceof Value.Quantity quantity) {
                return quantity.number().stripTrailingZeros();
            }
            return value instanceof Value.Text text ? text.text() : String.valueOf(value);
        }
    }
}
