package org.essgrid.cli.fill.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.essgrid.cli.fill.question.Question.Need;
import org.essgrid.grid.Criterion;

/**
 * The sequence of questions that are asked of an actor, and how many are answered. Positions are indices of all questions.
 *
 * @param questions all questions, including those that do not apply to this actor, which are skipped
 */
public record QuestionSequence(List<Question> questions, DraftCheck check) {

    /** The number of answered criteria, of those asked. */
    public record Count(int answered, int asked) {}

    /** The position after the last question. */
    public int end() {
        return questions.size();
    }

    /** The first question that is asked at or after a position; {@link #end} if there is none. */
    public int next(int index) {
        return IntStream.range(index, end()).filter(this::isAsked).findFirst().orElse(end());
    }

    /** The question that is asked before a position; the same position if there is none. */
    public int previous(int index) {
        return IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1)
                .filter(this::isAsked)
                .findFirst()
                .orElse(index);
    }

    /** The next question that belongs to another criterion. */
    public int afterCriterion(int index) {
        String own = questions.get(index).ownRow();
        return next(IntStream.range(index, end())
                .filter(i -> !questions.get(i).ownRow().equals(own))
                .findFirst()
                .orElse(end()));
    }

    public boolean isAsked(int index) {
        return check.asks(questions.get(index));
    }

    /** The first question that needs an answer and has none. */
    public OptionalInt firstUnanswered() {
        return first(
                question -> question.need() != Need.OPTIONAL && check.asks(question) && !check.isAnswered(question));
    }

    /** Where to start: after the last answered fact as long as no criterion is answered, else at the first unanswered question. */
    public int start() {
        int last = IntStream.iterate(end() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> check.isAnswered(questions.get(i)))
                .findFirst()
                .orElse(-1);
        boolean facts = last < 0 || questions.get(last).criterion().isEmpty();
        return facts ? next(last + 1) : firstUnanswered().orElse(next(0));
    }

    public OptionalInt first(Predicate<Question> condition) {
        return IntStream.range(0, end())
                .filter(i -> condition.test(questions.get(i)))
                .findFirst();
    }

    /** The number of a question's criterion, from 1; empty for a fact. */
    public Optional<Integer> number(Question question) {
        return question.criterion().map(criterion -> criteria(any -> true).indexOf(criterion) + 1);
    }

    /** Counts the criteria of some questions. */
    public Count count(Predicate<Question> which) {
        List<Criterion> asked = criteria(which);
        List<Criterion> open = criteria(which.and(question -> !check.isAnswered(question)));
        return new Count(asked.size() - open.size(), asked.size());
    }

    /** Whether two questions have the same outermost chapter. */
    public static boolean sameChapter(Question one, Question other) {
        return one.chapters().stream()
                .findFirst()
                .equals(other.chapters().stream().findFirst());
    }

    /** The criteria of some questions, without those that do not apply to this actor. */
    public List<Criterion> criteria(Predicate<Question> which) {
        return questions.stream()
                .filter(question -> check.asks(question) && which.test(question))
                .flatMap(question -> question.criterion().stream())
                .distinct()
                .toList();
    }
}
