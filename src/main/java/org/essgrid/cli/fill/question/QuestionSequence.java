package org.essgrid.cli.fill.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.essgrid.cli.fill.question.Question.Need;
import org.essgrid.grid.Criterion;

/**
 * The way through the questions: which are asked of this actor, in which order, and how far it is answered.
 *
 * @param questions all of them; those that the grid does not ask of this actor are passed over
 */
public record QuestionSequence(List<Question> questions, DraftCheck check) {

    /** How many criteria are answered, of how many. */
    public record Count(int answered, int asked) {}

    /** Where one is after the last question. */
    public int end() {
        return questions.size();
    }

    /** The next question that is asked, from this one on; {@link #end} if there is none. */
    public int from(int index) {
        return IntStream.range(index, end()).filter(this::isAsked).findFirst().orElse(end());
    }

    /** The question before this one; this one if it is the first. */
    public int before(int index) {
        return IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1)
                .filter(this::isAsked)
                .findFirst()
                .orElse(index);
    }

    /** The next question of another criterion. */
    public int afterCriterion(int index) {
        String own = questions.get(index).ownRow();
        return from(IntStream.range(index, end())
                .filter(i -> !questions.get(i).ownRow().equals(own))
                .findFirst()
                .orElse(end()));
    }

    public boolean isAsked(int index) {
        return check.asks(questions.get(index));
    }

    /** The first question without an answer that needs one. */
    public OptionalInt firstOpen() {
        return first(
                question -> question.need() != Need.OPTIONAL && check.asks(question) && !check.isAnswered(question));
    }

    /** Where to go on: behind the last fact, as long as no criterion is answered; then at the first question that is open. */
    public int start() {
        int last = IntStream.iterate(end() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> check.isAnswered(questions.get(i)))
                .findFirst()
                .orElse(-1);
        boolean facts = last < 0 || questions.get(last).criterion().isEmpty();
        return facts ? from(last + 1) : firstOpen().orElse(from(0));
    }

    public OptionalInt first(Predicate<Question> wanted) {
        return IntStream.range(0, end())
                .filter(i -> wanted.test(questions.get(i)))
                .findFirst();
    }

    /** The number that the criterion of a question bears, from 1; empty for a fact. */
    public Optional<Integer> number(Question question) {
        return question.criterion().map(criterion -> criteria(any -> true).indexOf(criterion) + 1);
    }

    /** How far the criteria are answered that these questions belong to. */
    public Count count(Predicate<Question> which) {
        List<Criterion> asked = criteria(which);
        List<Criterion> open = criteria(which.and(question -> !check.isAnswered(question)));
        return new Count(asked.size() - open.size(), asked.size());
    }

    /** Whether a question stands in the same chapter, the outermost, as another. */
    public static boolean sameChapter(Question one, Question other) {
        return one.chapters().stream()
                .findFirst()
                .equals(other.chapters().stream().findFirst());
    }

    /** The criteria that are asked of this actor and that these questions belong to, each once. */
    public List<Criterion> criteria(Predicate<Question> which) {
        return questions.stream()
                .filter(question -> check.asks(question) && which.test(question))
                .flatMap(question -> question.criterion().stream())
                .distinct()
                .toList();
    }
}
