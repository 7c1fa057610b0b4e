package org.essgrid.cli.fill.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.answers.questionnaire.RowNames;
import org.essgrid.cli.fill.question.FillContext;
import org.essgrid.cli.fill.question.Question;
import org.essgrid.cli.fill.question.QuestionSequence;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Group;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Language;

/** Finds the question that the user wants to go to. */
record QuestionSearch(FillContext context, QuestionSequence sequence) {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");
    private static final int SHORTEST_TITLE = 3;

    /** The index of the question, or the error. */
    record Result(OptionalInt index, Optional<Notice> error) {}

    /**
     * @param where the number of a question, the id of a criterion or dimension, or a part of a chapter's title; if empty, the
     *     first unanswered question is found
     */
    Result find(String where) {
        if (where.isEmpty()) {
            OptionalInt open = sequence.firstUnanswered();
            return open.isPresent() ? new Result(open, Optional.empty()) : error("fill.none-open");
        }
        OptionalInt found = NUMBER.matcher(where).matches()
                ? sequence.first(question -> sequence.number(question).equals(Optional.of(Integer.valueOf(where)))
                        && sequence.check().asks(question))
                : named(where);
        if (found.isEmpty()) {
            return unknown(where);
        }
        return sequence.isAsked(found.getAsInt())
                ? new Result(found, Optional.empty())
                : error("fill.not-asked", where);
    }

    private OptionalInt named(String where) {
        String folded = FoldedText.of(where);
        Optional<String> row = row(where);
        return Stream.<Predicate<Question>>of(
                        question -> row.isPresent() && question.row().equals(row.get()),
                        question -> row.isPresent() && question.ownRow().equals(row.get()),
                        question -> within(folded, question),
                        question -> folded.length() >= SHORTEST_TITLE
                                && question.chapters().stream()
                                        .anyMatch(title -> FoldedText.of(title).contains(folded)))
                .map(this::first)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** The row of this name, or that of the fact or parameter with this id. */
    private Optional<String> row(String where) {
        RowNames names = new RowNames(context.grid());
        return Stream.of(where, RowNames.profile(where, Language.FRENCH), RowNames.parameter(where, Language.FRENCH))
                .map(names::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first one that is asked, else the first one, so that the error can say that it is not asked. */
    private OptionalInt first(Predicate<Question> condition) {
        OptionalInt applicable = sequence.first(condition.and(sequence.check()::asks));
        return applicable.isPresent() ? applicable : sequence.first(condition);
    }

    private boolean within(String id, Question question) {
        return groups().filter(group -> FoldedText.of(group.id()).equals(id))
                .anyMatch(group ->
                        question.criterion().filter(group.criteria()::contains).isPresent());
    }

    private Stream<Group> groups() {
        return context.grid().elements().stream()
                .filter(Group.class::isInstance)
                .map(Group.class::cast);
    }

    private Result unknown(String where) {
        List<String> ids = context.grid().elements().stream().map(Element::id).toList();
        return Suggestion.nearest(where, ids)
                .map(near -> error("fill.go-near", where, near))
                .orElseGet(() -> error(
                        "fill.go-unknown", where, sequence.criteria(any -> true).size()));
    }

    private Result error(String key, Object... arguments) {
        Notice error = new Notice(Notice.Kind.ERROR, context.messages().get(key, arguments));
        return new Result(OptionalInt.empty(), Optional.of(error));
    }
}
