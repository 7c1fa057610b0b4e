package org.essgrid.cli.fill.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.single.Draft;
import org.essgrid.answers.single.Draft.Edit;
import org.essgrid.cli.fill.dialogue.Dialogue.Transition;
import org.essgrid.cli.fill.question.DraftCheck;
import org.essgrid.cli.fill.question.Question;
import org.essgrid.cli.fill.question.QuestionField;
import org.essgrid.diagnostic.Diagnostic;

/** Enters a typed text into the questionnaire, unless the readers find an error in it. */
record AnswerEntry(Dialogue dialogue) {

    private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*");

    /** Enters a line into the cell that is being asked, or asks whether a keyword was meant. */
    Transition enterUnlessSlip(TypedLine line) {
        String text = line.rest();
        Optional<String> near =
                line.certain() || text.equals(dialogue.cellText()) ? Optional.empty() : FillKeyword.near(text);
        if (near.isPresent() && dialogue.field().isFreeText(question())) {
            return Dialogue.ask(
                    dialogue.with(List.of(notice(Notice.Kind.ERROR, "fill.keyword-near", text, near.get()))));
        }
        Transition entered = enter(text);
        if (near.isEmpty() || !entered.next().isRefusal()) {
            return entered;
        }
        return Dialogue.ask(entered.next().with(notice(Notice.Kind.INFO, "fill.keyword-perhaps", near.get())));
    }

    private Notice notice(Notice.Kind kind, String key, Object... arguments) {
        return new Notice(kind, dialogue.context().messages().get(key, arguments));
    }

    /** Records that the answer is not known. */
    Transition unknown() {
        if (dialogue.field() == QuestionField.ANSWER && question().isFreeText()) {
            return dialogue.repeat(Notice.Kind.ERROR, "fill.no-such-for-facts");
        }
        return dialogue.field().isPlan()
                ? dialogue.repeat(Notice.Kind.ERROR, "fill.no-such-for-plan")
                : answer(NoAnswer.UNKNOWN.words(draft().language()).get(0));
    }

    /** Enters a text into the cell that is being asked; only comments and evidence have several lines. */
    private Transition enter(String typed) {
        String text = dialogue.field().isLongText()
                ? typed
                : LINE_BREAK.matcher(typed).replaceAll(" ");
        return switch (dialogue.field()) {
            case ANSWER -> answer(text);
            case REASON -> notApplicable(text);
            case TARGET_1Y, TARGET_3Y -> write(question().cellText(text));
            case COMMENT, EVIDENCE, ACTION, OWNER, DUE, STATUS -> write(text);
        };
    }

    private Question question() {
        return dialogue.question();
    }

    private Draft draft() {
        return dialogue.draft();
    }

    private Transition answer(String text) {
        Optional<NoAnswer> noAnswer = noAnswer(text);
        boolean scored = question().criterion().isPresent();
        if (noAnswer.equals(Optional.of(NoAnswer.MISSING))) {
            return clear();
        }
        if (scored && noAnswer.equals(Optional.of(NoAnswer.NOT_APPLICABLE))) {
            return notApplicable("");
        }
        String word = scored && noAnswer.isPresent() ? noAnswer.get().word(draft().language(), options()) : text;
        List<Edit> edits = new ArrayList<>();
        if (question().isPart()) {
            edits.add(new Edit(question().ownRow(), QuestionnaireColumn.ANSWER, ""));
        }
        edits.add(new Edit(
                question().row(), QuestionnaireColumn.ANSWER, question().cellText(word)));
        dropReason(edits);
        return apply(edits, changed -> new Navigation(changed).afterAnswer());
    }

    /** The meaning of the words for no answer; empty for an option of the question and for free text. */
    private Optional<NoAnswer> noAnswer(String text) {
        boolean option = options().map(o -> !o.find(text).isEmpty()).orElse(false);
        return option || question().isFreeText() ? Optional.empty() : NoAnswer.of(text);
    }

    private Optional<AnswerOptions> options() {
        return question().choice().map(Question.Choice::options);
    }

    /** Records that the whole criterion does not apply; without any comment the reason is asked first. */
    Transition notApplicable(String reason) {
        if (question().criterion().isEmpty()) {
            return dialogue.repeat(Notice.Kind.ERROR, "fill.no-such-for-facts");
        }
        String own = question().ownRow();
        String existing = draft().text(own, QuestionnaireColumn.COMMENT);
        if (dialogue.field().isPlan()) {
            return dialogue.repeat(Notice.Kind.ERROR, "fill.no-such-for-plan");
        }
        if (question().criterion().get().alwaysApplies()) {
            return dialogue.repeat(Notice.Kind.ERROR, "fill.always-applies");
        }
        if (reason.isEmpty() && existing.isEmpty()) {
            return Dialogue.ask(atField(QuestionField.REASON));
        }
        Optional<AnswerOptions> options = question().isPart() ? Optional.empty() : options();
        List<Edit> edits = new ArrayList<>();
        question().inputs().forEach(row -> edits.add(new Edit(row, QuestionnaireColumn.ANSWER, "")));
        edits.add(new Edit(own, QuestionnaireColumn.ANSWER, NoAnswer.NOT_APPLICABLE.word(draft().language(), options)));
        edits.add(new Edit(own, QuestionnaireColumn.COMMENT, comment(existing, reason)));
        return apply(edits, changed -> new Navigation(changed).afterAnswer());
    }

    /** A new reason replaces an earlier reason, but is appended to the comment on an answer. */
    private String comment(String existing, String reason) {
        if (reason.isEmpty()) {
            return existing;
        }
        return existing.isEmpty() || isNotApplicable(draft()) ? reason : existing + "\n" + reason;
    }

    private boolean isNotApplicable(Draft draft) {
        return NoAnswer.of(draft.text(question().ownRow(), QuestionnaireColumn.ANSWER))
                .equals(Optional.of(NoAnswer.NOT_APPLICABLE));
    }

    private String comment(Draft draft) {
        return draft.text(question().ownRow(), QuestionnaireColumn.COMMENT);
    }

    /** The reason of an answer that is replaced goes with it; a comment from before it is restored. */
    private void dropReason(List<Edit> edits) {
        if (question().criterion().isEmpty() || !isNotApplicable(draft())) {
            return;
        }
        Draft since = draft();
        Optional<Dialogue.Change> change = dialogue.last();
        while (change.isPresent() && isNotApplicable(change.get().before())) {
            since = change.get().before();
            change = change.get().earlier();
        }
        if (comment(since).equals(comment(draft()))) {
            String earlier =
                    change.map(Dialogue.Change::before).map(this::comment).orElse("");
            edits.add(new Edit(question().ownRow(), QuestionnaireColumn.COMMENT, earlier));
        }
    }

    /** Enters a text into another field of the question; without a text the field is asked. */
    Transition enter(QuestionField field, String text) {
        if (question().criterion().isEmpty()) {
            return dialogue.repeat(Notice.Kind.ERROR, "fill.no-such-for-facts");
        }
        Dialogue there = atField(field);
        return text.isEmpty() ? Dialogue.ask(there) : new AnswerEntry(there).enter(text);
    }

    private Dialogue atField(QuestionField field) {
        return dialogue.with(List.of())
                .at(Dialogue.Position.at(dialogue.position().index(), field));
    }

    private Transition write(String text) {
        Edit edit = new Edit(dialogue.field().row(question()), dialogue.field().column(), text);
        return apply(List.of(edit), changed -> new Navigation(changed.with(withConfirmation(changed))).afterField());
    }

    /** A confirmation is needed since the next question need not show that the field was saved. */
    private List<Notice> withConfirmation(Dialogue changed) {
        List<Notice> notices = new ArrayList<>(changed.notices());
        notices.add(
                0, new Notice(Notice.Kind.INFO, dialogue.context().messages().get("fill.kept")));
        return notices;
    }

    /** Empties the cell that is being asked, then asks it again. */
    Transition clear() {
        List<Edit> edits = new ArrayList<>();
        if (dialogue.field() == QuestionField.ANSWER) {
            edits.add(new Edit(question().ownRow(), QuestionnaireColumn.ANSWER, ""));
            dropReason(edits);
        }
        edits.add(new Edit(dialogue.field().row(question()), dialogue.field().column(), ""));
        return apply(edits, changed -> changed.repeat(Notice.Kind.INFO, "fill.cleared"));
    }

    /** Applies edits and continues, unless they cause errors: then the same is asked again. */
    private Transition apply(List<Edit> edits, Function<Dialogue, Transition> next) {
        DraftCheck after = dialogue.context().check(draft().with(edits));
        List<Diagnostic> errors = after.errorsOf(edits, question(), dialogue.check());
        if (!errors.isEmpty()) {
            return Dialogue.ask(dialogue.with(dialogue.notices(errors)));
        }
        Dialogue changed = dialogue.with(after).with(dialogue.notices(after.warningsOf(question(), dialogue.check())));
        boolean elsewhere = dialogue.field() == QuestionField.COMMENT || dialogue.field() == QuestionField.EVIDENCE;
        return next.apply(
                elsewhere && edits.stream().anyMatch(edit -> edit.column() == QuestionnaireColumn.ANSWER)
                        ? changed.with(notice(
                                Notice.Kind.INFO,
                                "fill.answer-changed",
                                question().ownRow()))
                        : changed);
    }
}
