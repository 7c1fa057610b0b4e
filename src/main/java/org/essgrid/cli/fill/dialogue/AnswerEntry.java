package org.essgrid.cli.fill.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.single.Draft;
import org.essgrid.answers.single.Draft.Edit;
import org.essgrid.cli.fill.dialogue.DialogueStep.Act;
import org.essgrid.cli.fill.question.ChosenNumbers;
import org.essgrid.cli.fill.question.DraftCheck;
import org.essgrid.cli.fill.question.Question;
import org.essgrid.cli.fill.question.QuestionField;
import org.essgrid.diagnostic.Diagnostic;

/** What a typed text writes into the questionnaire, if the readers find no error in it. */
record AnswerEntry(Dialogue from) {

    /** Takes a text for what is asked. */
    DialogueStep take(String text) {
        return switch (from.field()) {
            case ANSWER -> answer(text);
            case REASON -> notApplicable(text);
            case TARGET_1Y, TARGET_3Y -> write(new ChosenNumbers(question()).written(text));
            case COMMENT, EVIDENCE, ACTION, OWNER, DUE, STATUS -> write(text);
        };
    }

    private Question question() {
        return from.question();
    }

    private Draft draft() {
        return from.draft();
    }

    private DialogueStep answer(String text) {
        Optional<NoAnswer> silent = silent(text);
        boolean scored = question().criterion().isPresent();
        if (silent.equals(Optional.of(NoAnswer.MISSING))) {
            return clear();
        }
        if (scored && silent.equals(Optional.of(NoAnswer.NOT_APPLICABLE))) {
            return notApplicable("");
        }
        String word = scored && silent.isPresent() ? silent.get().word(draft().language(), options()) : text;
        List<Edit> edits = new ArrayList<>();
        if (question().isPart()) {
            edits.add(new Edit(question().ownRow(), QuestionnaireColumn.ANSWER, ""));
        }
        edits.add(new Edit(question().row(), QuestionnaireColumn.ANSWER, new ChosenNumbers(question()).written(word)));
        return attempt(edits, taken -> new Navigation(taken).afterAnswer());
    }

    /** What a text says if it is one of the words for no answer, and neither an option nor free. */
    private Optional<NoAnswer> silent(String text) {
        boolean option = options().map(o -> !o.find(text).isEmpty()).orElse(false);
        return option || question().isFreeText() ? Optional.empty() : NoAnswer.of(text);
    }

    private Optional<AnswerOptions> options() {
        return question().choice().map(Question.Choice::options);
    }

    /** That the whole criterion does not apply; the reason is asked for where none stands. */
    DialogueStep notApplicable(String reason) {
        if (question().criterion().isEmpty()) {
            return from.telling(Notice.Kind.ERROR, "fill.no-such-for-facts");
        }
        String own = question().ownRow();
        String standing = draft().text(own, QuestionnaireColumn.COMMENT);
        if (reason.isEmpty() && standing.isEmpty()) {
            return new DialogueStep(
                    from.telling(List.of())
                            .movedTo(QuestionPosition.answer(from.place().index())
                                    .at(QuestionField.REASON)),
                    Act.ASK);
        }
        Optional<AnswerOptions> options = question().isPart() ? Optional.empty() : options();
        List<Edit> edits = new ArrayList<>();
        question().inputs().forEach(row -> edits.add(new Edit(row, QuestionnaireColumn.ANSWER, "")));
        edits.add(new Edit(own, QuestionnaireColumn.ANSWER, NoAnswer.NOT_APPLICABLE.word(draft().language(), options)));
        edits.add(new Edit(own, QuestionnaireColumn.COMMENT, comment(standing, reason)));
        return attempt(edits, taken -> new Navigation(taken).afterAnswer());
    }

    /** A reason takes the place of the reason before it; a comment on an answer stays before it. */
    private String comment(String standing, String reason) {
        boolean already = NoAnswer.of(draft().text(question().ownRow(), QuestionnaireColumn.ANSWER))
                .equals(Optional.of(NoAnswer.NOT_APPLICABLE));
        if (reason.isEmpty()) {
            return standing;
        }
        return standing.isEmpty() || already ? reason : standing + "\n" + reason;
    }

    /** Fills something beside the answer at once, or asks for it. */
    DialogueStep beside(QuestionField field, String text) {
        if (question().criterion().isEmpty()) {
            return from.telling(Notice.Kind.ERROR, "fill.no-such-for-facts");
        }
        Dialogue there = from.telling(List.of())
                .movedTo(QuestionPosition.answer(from.place().index()).at(field));
        return text.isEmpty() ? new DialogueStep(there, Act.ASK) : new AnswerEntry(there).take(text);
    }

    private DialogueStep write(String text) {
        Edit edit = new Edit(from.field().row(question()), from.field().column(), text);
        return attempt(List.of(edit), taken -> new Navigation(taken.telling(kept(taken))).afterField());
    }

    /** What is written beside an answer does not show by another question being asked. */
    private List<Notice> kept(Dialogue taken) {
        List<Notice> notes = new ArrayList<>(taken.notes());
        notes.add(0, new Notice(Notice.Kind.TOLD, from.asking().messages().get("fill.kept")));
        return notes;
    }

    /** Empties what is asked, which is then asked again. */
    DialogueStep clear() {
        List<Edit> edits = new ArrayList<>();
        if (from.field() == QuestionField.ANSWER) {
            edits.add(new Edit(question().ownRow(), QuestionnaireColumn.ANSWER, ""));
        }
        edits.add(new Edit(from.field().row(question()), from.field().column(), ""));
        return attempt(edits, taken -> taken.telling(Notice.Kind.TOLD, "fill.cleared"));
    }

    private DialogueStep attempt(List<Edit> edits, Function<Dialogue, DialogueStep> next) {
        DraftCheck after = from.asking().check(draft().with(edits));
        List<Diagnostic> errors = after.errorsOf(edits, question(), from.check());
        if (!errors.isEmpty()) {
            return new DialogueStep(from.telling(from.notes(errors)), Act.ASK);
        }
        List<Notice> warnings = from.notes(after.warningsOf(question(), from.check()));
        return next.apply(from.with(after).telling(warnings));
    }
}
