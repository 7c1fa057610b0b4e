package org.essgrid.cli.fill.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.StatusWords;
import org.essgrid.cli.fill.dialogue.Dialogue;
import org.essgrid.cli.fill.dialogue.FillKeyword;
import org.essgrid.cli.fill.question.Question;
import org.essgrid.cli.fill.question.QuestionField;
import org.essgrid.cli.fill.question.QuestionSequence;
import org.essgrid.cli.fill.view.PromptView.Progress;
import org.essgrid.text.Messages;

/** Collects the texts that are shown with the current question of a dialogue. */
public record PromptViewFactory(Dialogue dialogue) {

    private static final String CHAPTER_SEPARATOR = " › ";
    private static final String COMMAND_SEPARATOR = ", ";

    public PromptView view() {
        Question question = dialogue.question();
        return new PromptView(
                String.join(CHAPTER_SEPARATOR, question.chapters()),
                counter(),
                progress(),
                idPrefix() + question.texts().question(),
                part(),
                dialogue.field() == QuestionField.ANSWER ? question.texts().help() : "",
                dialogue.field().isAnswerLike()
                        ? question.choice().map(Question.Choice::alternatives).orElse(List.of())
                        : List.of(),
                expected(),
                facts(),
                dialogue.notices(),
                commands(),
                prompt(),
                isEditable() ? dialogue.cellText() : "");
    }

    private Messages messages() {
        return dialogue.context().messages();
    }

    private String text(String key, Object... arguments) {
        return messages().get(key, arguments);
    }

    /** Whether the existing text can be edited; elsewhere it would be in the way of a keyword. */
    private boolean isEditable() {
        return dialogue.field() == QuestionField.COMMENT || dialogue.field() == QuestionField.EVIDENCE;
    }

    /** The id, with which the user can return to the question. */
    private String idPrefix() {
        return dialogue.question().criterion().map(c -> c.id() + ". ").orElse("");
    }

    private String counter() {
        QuestionSequence sequence = dialogue.sequence();
        Question question = dialogue.question();
        Optional<Integer> number = sequence.number(question);
        if (number.isPresent()) {
            return text(
                    "fill.counter", number.get(), sequence.count(any -> true).asked());
        }
        List<Question> facts = sequence.questions().stream()
                .filter(other -> other.criterion().isEmpty())
                .toList();
        return text("fill.counter-facts", facts.indexOf(question) + 1, facts.size());
    }

    private List<Progress> progress() {
        QuestionSequence sequence = dialogue.sequence();
        QuestionSequence.Count all = sequence.count(any -> true);
        List<Progress> progress = new ArrayList<>();
        if (dialogue.question().criterion().isPresent()
                && !dialogue.question().chapters().isEmpty()) {
            QuestionSequence.Count own =
                    sequence.count(other -> QuestionSequence.sameChapter(other, dialogue.question()));
            progress.add(new Progress(text("fill.gauge-dimension"), own.answered(), own.asked()));
        }
        progress.add(new Progress(text("fill.gauge-all"), all.answered(), all.asked()));
        return progress;
    }

    private String part() {
        Question question = dialogue.question();
        return question.isPart()
                ? text(
                        "fill.part",
                        question.inputs().indexOf(question.row()) + 1,
                        question.inputs().size(),
                        question.texts().part())
                : "";
    }

    private String expected() {
        Question question = dialogue.question();
        return switch (dialogue.field()) {
            case ANSWER -> capital(answers(question) + need(question));
            case TARGET_1Y, TARGET_3Y -> capital(answers(question) + " " + text("fill.may-be-passed"));
            case DUE -> capital(text("answers.words-date") + ". " + text("fill.may-be-passed"));
            case STATUS -> capital(StatusWords.listed(messages().language()) + ". " + text("fill.may-be-passed"));
            case REASON -> text("fill.expected-reason");
            case COMMENT, EVIDENCE, ACTION, OWNER ->
                capital(text("answers.words-text") + ". " + text("fill.may-be-passed"));
        };
    }

    /** The effect of a missing answer; the help already says whether a fact is required. */
    private String need(Question question) {
        return switch (question.need()) {
            case REQUIRED -> "";
            case OPTIONAL -> " " + text("fill.may-be-passed");
            case SCORED -> " " + text("fill.or-none");
        };
    }

    private String answers(Question question) {
        if (question.choice().isPresent()) {
            boolean numbers = question.choice().get().alternatives().stream()
                    .allMatch(a -> a.typed().chars().allMatch(Character::isDigit));
            return question.choice().get().several()
                    ? text(numbers ? "fill.choose-several" : "fill.choose-several-mark")
                    : text(numbers ? "fill.choose-one" : "fill.choose-one-mark");
        }
        return (question.isFreeText()
                        ? text("answers.words-text")
                        : question.texts().allowed()) + ".";
    }

    private static String capital(String sentence) {
        return sentence.isEmpty() ? "" : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private List<String> facts() {
        Question question = dialogue.question();
        List<String> facts = new ArrayList<>();
        dialogue.context()
                .previousAnswer(question)
                .ifPresent(words -> facts.add(text("fill.fact-earlier", question.inWords(words))));
        content(QuestionField.ANSWER, question)
                .map(words -> text("fill.fact-answer", words))
                .ifPresent(facts::add);
        if (question.criterion().isPresent()) {
            for (QuestionField field : List.of(
                    QuestionField.COMMENT, QuestionField.EVIDENCE, QuestionField.TARGET_1Y, QuestionField.TARGET_3Y)) {
                content(field, question)
                        .map(words -> text("fill.fact-" + field.key(), words))
                        .ifPresent(facts::add);
            }
            plan(question).map(words -> text("fill.fact-action", words)).ifPresent(facts::add);
        }
        return facts;
    }

    private Optional<String> plan(Question question) {
        String plan = Stream.of(QuestionField.ACTION, QuestionField.OWNER, QuestionField.DUE, QuestionField.STATUS)
                .flatMap(field -> content(field, question).stream())
                .collect(Collectors.joining(", "));
        return plan.isEmpty() ? Optional.empty() : Optional.of(plan);
    }

    private Optional<String> content(QuestionField field, Question question) {
        String own = dialogue.draft().text(field.row(question), field.column());
        boolean whole = own.isEmpty() && field == QuestionField.ANSWER;
        String content = whole ? dialogue.draft().text(question.ownRow(), QuestionnaireColumn.ANSWER) : own;
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(field.isAnswerLike() ? question.inWords(content) : content);
    }

    private String commands() {
        var language = messages().language();
        boolean scored = dialogue.question().criterion().isPresent();
        List<String> shown = new ArrayList<>(
                List.of(FillKeyword.BACK.in(language), text("fill.command-go"), FillKeyword.SKIP.in(language)));
        if (scored) {
            Stream.of(
                            FillKeyword.NOT_APPLICABLE,
                            FillKeyword.UNKNOWN,
                            FillKeyword.COMMENT,
                            FillKeyword.EVIDENCE,
                            FillKeyword.TARGET)
                    .forEach(keyword -> shown.add(keyword.in(language)));
        }
        Stream.of(FillKeyword.HELP, FillKeyword.QUIT).forEach(keyword -> shown.add(keyword.in(language)));
        return text("fill.commands", String.join(COMMAND_SEPARATOR, shown));
    }

    private String prompt() {
        return text("fill.prompt-" + dialogue.field().key());
    }
}
