package org.essgrid.answers.voices;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Answers;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.Voices;
import org.essgrid.grid.Voices.College;
import org.essgrid.text.FoldedText;

/** Brings together the questionnaires of one actor, whatever the order in which they came. */
public final class JoinedAnswers {

    private final Grid grid;
    private final Diagnostics problems;

    private JoinedAnswers(Grid grid, Diagnostics problems) {
        this.grid = grid;
        this.problems = problems;
    }

    /**
     * The questionnaires in the order of their colleges and files, each with its own answers and with what they say
     * together of the actor: each fact comes from the first that gives it. One that speaks for the actor itself comes
     * before the voices and holds its plan. Who answered is left out, for a name would tell whose answers these are. Where
     * errors are among the problems the result must not be used.
     */
    public static List<Answers> of(Grid grid, List<Answers> questionnaires, Diagnostics problems) {
        JoinedAnswers joined = new JoinedAnswers(grid, problems);
        if (grid.voices().colleges().isEmpty()) {
            questionnaires.stream()
                    .skip(1)
                    .forEach(q -> problems.add(Diagnostic.error(q.location(), "answers.voices-none", grid.id())));
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
                .forEach(q -> problems.add(Diagnostic.error(q.location(), "answers.voices-college", known)));
    }

    /** The plan is the actor's: one questionnaire holds it, beside voices that hold none. */
    private void checkOwn(List<Answers> questionnaires) {
        List<Answers> own =
                questionnaires.stream().filter(Answers::isOfActorItself).toList();
        own.stream()
                .skip(1)
                .forEach(q -> problems.add(Diagnostic.error(
                        q.location(),
                        "answers.voices-two-plans",
                        own.get(0).location().file())));
        if (!own.isEmpty() && own.size() == questionnaires.size()) {
            problems.add(Diagnostic.error(own.get(0).location(), "answers.voices-plan-alone"));
        }
        questionnaires.stream()
                .filter(q -> questionnaires.size() > 1 && q.actor().college().isPresent())
                .filter(q -> q.byCriterion().values().stream().anyMatch(Answer::isPlanned))
                .forEach(q -> problems.add(Diagnostic.warning(q.location(), "answers.voices-plan-unused")));
    }

    /** The same id, or where either has none the same name. */
    @SuppressWarnings("ReferenceEquality") // Two people may answer alike; each questionnaire is itself.
    private void checkActor(List<Answers> questionnaires) {
        for (Answers other : questionnaires) {
            questionnaires.stream()
                    .takeWhile(earlier -> earlier != other)
                    .filter(earlier -> areDifferent(earlier.actor(), other.actor()))
                    .findFirst()
                    .ifPresent(earlier -> problems.add(Diagnostic.error(
                            other.location(),
                            "answers.voices-actors",
                            shown(other.actor()),
                            shown(earlier.actor()),
                            earlier.location().file())));
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
                .forEach(field -> problems.add(
                        Diagnostic.error(questionnaires.get(0).location(), "answers.voices-profile", field.id())));
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

    /** One voice that refuses is enough. */
    private static Optional<Boolean> consent(List<Actor> actors) {
        return actors.stream().map(Actor::consent).flatMap(Optional::stream).reduce(Boolean::logicalAnd);
    }

    private static String first(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
