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

/** Finds the question that somebody wants to go to. */
record QuestionSearch(FillContext asking, QuestionSequence course) {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");
    private static final int SHORTEST_TITLE = 3;

    /** Where to go, or why not. */
    record Outcome(OptionalInt place, Optional<Notice> why) {}

    /** @param where the number of a question, the id of a criterion or a dimension, the start of a title; nothing for the first question without an answer */
    Outcome to(String where) {
        if (where.isEmpty()) {
            OptionalInt open = course.firstOpen();
            return open.isPresent() ? new Outcome(open, Optional.empty()) : refused("fill.none-open");
        }
        OptionalInt found = NUMBER.matcher(where).matches()
                ? course.first(question -> course.number(question).equals(Optional.of(Integer.valueOf(where)))
                        && course.check().asks(question))
                : named(where);
        if (found.isEmpty()) {
            return unknown(where);
        }
        return course.isAsked(found.getAsInt())
                ? new Outcome(found, Optional.empty())
                : refused("fill.not-asked", where);
    }

    private OptionalInt named(String where) {
        String loose = FoldedText.of(where);
        Optional<String> row = row(where);
        return Stream.<Predicate<Question>>of(
                        question -> row.isPresent() && question.row().equals(row.get()),
                        question -> row.isPresent() && question.ownRow().equals(row.get()),
                        question -> within(loose, question),
                        question -> loose.length() >= SHORTEST_TITLE
                                && question.chapters().stream()
                                        .anyMatch(title -> FoldedText.of(title).contains(loose)))
                .map(this::first)
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** The row of this name, or of the fact or figure with this id. */
    private Optional<String> row(String where) {
        RowNames names = new RowNames(asking.grid());
        return Stream.of(where, RowNames.profile(where, Language.FRENCH), RowNames.parameter(where, Language.FRENCH))
                .map(names::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first that is asked, or else the first, so that it can be said that it is not. */
    private OptionalInt first(Predicate<Question> wanted) {
        OptionalInt asked = course.first(wanted.and(course.check()::asks));
        return asked.isPresent() ? asked : course.first(wanted);
    }

    private boolean within(String id, Question question) {
        return groups().filter(group -> FoldedText.of(group.id()).equals(id))
                .anyMatch(group -> question.criterion().isPresent() && holds(group, question.ownRow()));
    }

    private static boolean holds(Group group, String criterion) {
        return group.children().stream()
                .anyMatch(child ->
                        child.id().equals(criterion) || (child instanceof Group inner && holds(inner, criterion)));
    }

    private Stream<Group> groups() {
        return asking.grid().elements().stream().filter(Group.class::isInstance).map(Group.class::cast);
    }

    private Outcome unknown(String where) {
        List<String> ids = asking.grid().elements().stream().map(Element::id).toList();
        return Suggestion.nearest(where, ids)
                .map(near -> refused("fill.go-near", where, near))
                .orElseGet(() -> refused(
                        "fill.go-unknown", where, course.criteria(any -> true).size()));
    }

    private Outcome refused(String key, Object... arguments) {
        Notice why = new Notice(Notice.Kind.ERROR, asking.messages().get(key, arguments));
        return new Outcome(OptionalInt.empty(), Optional.of(why));
    }
}
