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
import org.essgrid.cli.fill.view.PromptView.Gauge;
import org.essgrid.text.Messages;

/** Finds the words for a moment of the conversation. */
public record PromptViewFactory(Dialogue dialogue) {

    private static final String BETWEEN_TITLES = " › ";
    private static final String BETWEEN_COMMANDS = ", ";

    public PromptView card() {
        Question question = dialogue.question();
        return new PromptView(
                String.join(BETWEEN_TITLES, question.chapters()),
                counter(),
                gauges(),
                title() + question.asked().text(),
                part(),
                dialogue.field() == QuestionField.ANSWER ? question.asked().help() : "",
                showsChoice()
                        ? question.choice().map(Question.Choice::alternatives).orElse(List.of())
                        : List.of(),
                expected(),
                facts(),
                dialogue.notes(),
                commands(),
                prompt(),
                isMended() ? dialogue.given() : "");
    }

    private Messages messages() {
        return dialogue.asking().messages();
    }

    private String text(String key, Object... arguments) {
        return messages().get(key, arguments);
    }

    private boolean showsChoice() {
        return switch (dialogue.field()) {
            case ANSWER, TARGET_1Y, TARGET_3Y -> true;
            case REASON, COMMENT, EVIDENCE, ACTION, OWNER, DUE, STATUS -> false;
        };
    }

    /** Whether what stands is asked to be mended; elsewhere it would stand in the way of a command. */
    private boolean isMended() {
        return dialogue.field() == QuestionField.COMMENT || dialogue.field() == QuestionField.EVIDENCE;
    }

    /** The id by which the question can be found again. */
    private String title() {
        return dialogue.question().criterion().map(c -> c.id() + ". ").orElse("");
    }

    private String counter() {
        QuestionSequence course = dialogue.course();
        Question question = dialogue.question();
        Optional<Integer> number = course.number(question);
        if (number.isPresent()) {
            return text("fill.counter", number.get(), course.count(any -> true).asked());
        }
        List<Question> facts = course.questions().stream()
                .filter(other -> other.criterion().isEmpty())
                .toList();
        return text("fill.counter-facts", facts.indexOf(question) + 1, facts.size());
    }

    private List<Gauge> gauges() {
        QuestionSequence course = dialogue.course();
        QuestionSequence.Count all = course.count(any -> true);
        List<Gauge> gauges = new ArrayList<>();
        if (dialogue.question().criterion().isPresent()
                && !dialogue.question().chapters().isEmpty()) {
            QuestionSequence.Count own =
                    course.count(other -> QuestionSequence.sameChapter(other, dialogue.question()));
            gauges.add(new Gauge(text("fill.gauge-dimension"), own.answered(), own.asked()));
        }
        gauges.add(new Gauge(text("fill.gauge-all"), all.answered(), all.asked()));
        return gauges;
    }

    private String part() {
        Question question = dialogue.question();
        return question.isPart()
                ? text(
                        "fill.part",
                        question.inputs().indexOf(question.row()) + 1,
                        question.inputs().size(),
                        question.asked().part())
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

    /** What becomes of a blank; that a fact is required is part of its help. */
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
                        : question.asked().allowed()) + ".";
    }

    private static String capital(String sentence) {
        return sentence.isEmpty() ? "" : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private List<String> facts() {
        Question question = dialogue.question();
        List<String> facts = new ArrayList<>();
        dialogue.asking()
                .earlier(question)
                .ifPresent(words -> facts.add(text("fill.fact-earlier", question.inWords(words))));
        said(QuestionField.ANSWER, question)
                .map(words -> text("fill.fact-answer", words))
                .ifPresent(facts::add);
        if (question.criterion().isPresent()) {
            for (QuestionField field : List.of(
                    QuestionField.COMMENT, QuestionField.EVIDENCE, QuestionField.TARGET_1Y, QuestionField.TARGET_3Y)) {
                said(field, question)
                        .map(words -> text("fill.fact-" + field.key(), words))
                        .ifPresent(facts::add);
            }
            plan(question).map(words -> text("fill.fact-action", words)).ifPresent(facts::add);
        }
        return facts;
    }

    private Optional<String> plan(Question question) {
        String plan = Stream.of(QuestionField.ACTION, QuestionField.OWNER, QuestionField.DUE, QuestionField.STATUS)
                .flatMap(field -> said(field, question).stream())
                .collect(Collectors.joining(", "));
        return plan.isEmpty() ? Optional.empty() : Optional.of(plan);
    }

    private Optional<String> said(QuestionField field, Question question) {
        String text = dialogue.draft().text(field.row(question), field.column());
        boolean whole = text.isEmpty() && field == QuestionField.ANSWER;
        String said = whole ? dialogue.draft().text(question.ownRow(), QuestionnaireColumn.ANSWER) : text;
        boolean chosen =
                field == QuestionField.ANSWER || field == QuestionField.TARGET_1Y || field == QuestionField.TARGET_3Y;
        return said.isEmpty() ? Optional.empty() : Optional.of(chosen ? question.inWords(said) : said);
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
                    .forEach(word -> shown.add(word.in(language)));
        }
        Stream.of(FillKeyword.HELP, FillKeyword.QUIT).forEach(word -> shown.add(word.in(language)));
        return text("fill.commands", String.join(BETWEEN_COMMANDS, shown));
    }

    private String prompt() {
        return text("fill.prompt-" + dialogue.field().key());
    }
}
