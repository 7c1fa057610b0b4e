package org.essgrid.cli.fill.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.answers.single.Draft;
import org.essgrid.cli.fill.question.DraftCheck;
import org.essgrid.cli.fill.question.FillContext;
import org.essgrid.cli.fill.question.Question;
import org.essgrid.cli.fill.question.QuestionField;
import org.essgrid.cli.fill.question.QuestionSequence;
import org.essgrid.diagnostic.Diagnostic;

/**
 * The state of the dialogue between two typed lines. It is immutable; each typed line leads to another state.
 *
 * @param check the questionnaire so far, checked
 * @param position what is being asked
 * @param notices messages to show before the question
 * @param unsaved the line that was typed but could not be saved, to be tried again; empty if there is none
 * @param last the last change, which can be undone; empty if there is none
 */
public record Dialogue(
        FillContext context,
        DraftCheck check,
        Position position,
        List<Notice> notices,
        String unsaved,
        Optional<Change> last) {

    /**
     * A change of the draft.
     *
     * @param before the draft before it
     * @param index of the question that was asked
     * @param earlier the change before it
     */
    record Change(Draft before, int index, Optional<Change> earlier) {}

    /**
     * What is being asked.
     *
     * @param index of the question, from 0; the number of questions at the end
     * @param field the part of the question
     * @param advances whether the next question follows, rather than the answer of this question
     */
    record Position(int index, QuestionField field, boolean advances) {
        static Position answer(int index) {
            return at(index, QuestionField.ANSWER);
        }

        static Position at(int index, QuestionField field) {
            return new Position(index, field, false);
        }
    }

    /** What is to be shown after a typed line. */
    public enum Display {
        QUESTION,
        /** How to answer, then the same question again. */
        HELP,
        /** All texts of the question, then the same question again. */
        DETAILS,
        /** The summary: no more questions. */
        SUMMARY
    }

    /** The result of a typed line. */
    public record Transition(Dialogue next, Display display) {}

    public Dialogue {
        notices = List.copyOf(notices);
    }

    /** The dialogue about a draft, at the question with which to start or continue. */
    public static Dialogue start(FillContext context, Draft draft) {
        DraftCheck check = context.check(draft);
        Position start = Position.answer(new QuestionSequence(context.questions(), check).start());
        return new Dialogue(context, check, start, List.of(), "", Optional.empty()).at(start);
    }

    public Draft draft() {
        return check.draft();
    }

    public QuestionSequence sequence() {
        return new QuestionSequence(context.questions(), check);
    }

    public Question question() {
        return context.questions().get(position.index());
    }

    /** The part of the question that is being asked. */
    public QuestionField field() {
        return position.field();
    }

    /** The content of the cell that is being asked. */
    public String cellText() {
        return draft().text(field().row(question()), field().column());
    }

    /** Processes a typed line. An empty line keeps the cell and leads to the next question. */
    public Transition type(String typed) {
        TypedLine line = TypedLine.of(typed, question(), field());
        AnswerEntry entry = new AnswerEntry(this);
        Navigation navigation = new Navigation(this);
        if (line.keyword().isEmpty()) {
            return line.rest().isEmpty() ? navigation.forward() : entry.enterUnlessSlip(line);
        }
        return switch (line.keyword().get()) {
            case BACK -> navigation.back();
            case GO -> navigation.go(line.rest());
            case SKIP -> navigation.forward();
            case NOT_APPLICABLE -> entry.notApplicable(line.rest());
            case UNKNOWN -> entry.unknown();
            case COMMENT -> entry.enter(QuestionField.COMMENT, line.rest());
            case EVIDENCE -> entry.enter(QuestionField.EVIDENCE, line.rest());
            case TARGET -> entry.enter(QuestionField.TARGET_1Y, "");
            case CLEAR -> entry.clear();
            case UNDO -> undo();
            case ALL -> new Transition(withoutNotices(), Display.DETAILS);
            case HELP -> new Transition(withoutNotices(), Display.HELP);
            case QUIT -> new Transition(withoutNotices(), Display.SUMMARY);
        };
    }

    /** Whether a typed line asks to go back, which leads from the summary to the last question. */
    public boolean isBack(String typed) {
        return TypedLine.of(typed, question(), field()).keyword().equals(Optional.of(FillKeyword.BACK));
    }

    /** Whether a typed line is one of the keywords. */
    public boolean isKeyword(String typed) {
        return TypedLine.of(typed, question(), field()).keyword().isPresent();
    }

    /** Whether the last line was refused. */
    public boolean isRefusal() {
        return notices.stream().anyMatch(notice -> notice.kind() == Notice.Kind.ERROR);
    }

    private Transition undo() {
        if (last.isEmpty()) {
            return repeat(Notice.Kind.INFO, "fill.nothing-to-undo");
        }
        Change change = last.get();
        List<Notice> undone =
                List.of(new Notice(Notice.Kind.INFO, context.messages().get("fill.undone")));
        Position there = Position.answer(change.index());
        return ask(
                new Dialogue(context, context.check(change.before()), there, undone, "", change.earlier()).at(there));
    }

    /** The same state, with the line that could not be saved and the reason. */
    public Dialogue withUnsaved(String typed, Notice reason) {
        return new Dialogue(context, check, position, List.of(reason), typed, last);
    }

    /** The same state without notices, except that of a line that is still to be saved. */
    private Dialogue withoutNotices() {
        return unsaved.isEmpty() ? with(List.of()) : this;
    }

    Dialogue with(List<Notice> others) {
        return new Dialogue(context, check, position, others, "", last);
    }

    /** The same state with one more notice. */
    Dialogue with(Notice another) {
        return with(Stream.concat(notices.stream(), Stream.of(another)).toList());
    }

    Dialogue with(DraftCheck other) {
        boolean same = other.draft().equals(draft());
        Optional<Change> change = same ? last : Optional.of(new Change(draft(), position.index(), last));
        return new Dialogue(context, other, position, List.of(), "", change);
    }

    /** The same question again, with a message. */
    Transition repeat(Notice.Kind kind, String key) {
        return ask(with(List.of(new Notice(kind, context.messages().get(key)))));
    }

    static Transition ask(Dialogue next) {
        return new Transition(next, Display.QUESTION);
    }

    /** The state at another position, with the errors that the cell there has already. */
    Dialogue at(Position other) {
        Dialogue there = new Dialogue(context, check, other, notices, "", last);
        // An existing file may contain errors, which are shown at their question; a blank cell is not yet an error.
        if (there.cellText().isEmpty()) {
            return there;
        }
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(notices(
                check.errors(there.field().row(there.question()), there.field().column())));
        return there.with(all);
    }

    List<Notice> notices(List<Diagnostic> problems) {
        return problems.stream()
                .map(problem -> Notice.of(problem, question(), context.messages()))
                .toList();
    }
}
