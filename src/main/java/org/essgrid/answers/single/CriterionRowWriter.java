package org.essgrid.answers.single;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.answers.Action;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Response;
import org.essgrid.answers.cell.AnswerOptions;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.cell.NumberRule;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.RowNames;
import org.essgrid.answers.questionnaire.StatusWords;
import org.essgrid.answers.single.TemplateWriter.RowWriter;
import org.essgrid.grid.Choice;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Input;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;
import org.essgrid.grid.Parameter;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Value;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.essgrid.text.Translated;

/**
 * Writes the rows of a criterion: its own, and one per input if it has several. Reading the cells of a response gives the
 * same response again.
 */
record CriterionRowWriter(RowWriter rows, Language language, Answers answers) {

    void write(Criterion criterion) throws IOException {
        Answer answer = answers.to(criterion.id());
        Map<QuestionnaireColumn, Value> own = RowWriter.question(
                criterion.id(), criterion.texts().question().in(language), help(criterion), allowed(criterion));
        putResponses(own, answer, response -> responseCell(criterion, response));
        putWords(own, answer);
        rows.row(own);
        if (criterion.measure() instanceof Measure.Quantitative measure
                && measure.inputs().size() > 1) {
            for (Input input : measure.inputs()) {
                writeInput(criterion, measure, input, answer);
            }
        }
    }

    private void writeInput(Criterion criterion, Measure.Quantitative measure, Input input, Answer answer)
            throws IOException {
        Map<QuestionnaireColumn, Value> cells = RowWriter.question(
                RowNames.input(criterion, input),
                input.label().in(language),
                input.help().map(h -> h.in(language)).orElse(""),
                new AllowedAnswers(language).of(measure, input));
        putResponses(cells, answer, response -> inputCell(input, response));
        rows.row(cells);
    }

    private static void putResponses(
            Map<QuestionnaireColumn, Value> cells, Answer answer, Function<Response, Optional<Value>> written) {
        written.apply(answer.response()).ifPresent(v -> cells.put(QuestionnaireColumn.ANSWER, v));
        answer.targets().oneYear().flatMap(written).ifPresent(v -> cells.put(QuestionnaireColumn.TARGET_1Y, v));
        answer.targets().threeYears().flatMap(written).ifPresent(v -> cells.put(QuestionnaireColumn.TARGET_3Y, v));
    }

    private void putWords(Map<QuestionnaireColumn, Value> cells, Answer answer) {
        String reason = answer.response() instanceof Response.NotApplicable n ? n.reason() : "";
        String comment = Stream.of(reason, answer.comment())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        cells.put(QuestionnaireColumn.COMMENT, Value.of(comment));
        cells.put(QuestionnaireColumn.EVIDENCE, Value.of(answer.evidence()));
        answer.action().ifPresent(action -> putAction(cells, action));
    }

    private void putAction(Map<QuestionnaireColumn, Value> cells, Action action) {
        cells.put(QuestionnaireColumn.ACTION, Value.of(action.what()));
        cells.put(QuestionnaireColumn.OWNER, Value.of(action.owner()));
        cells.put(QuestionnaireColumn.DUE, Value.of(TemplateWriter.date(action.due())));
        cells.put(QuestionnaireColumn.STATUS, Value.of(StatusWords.of(action.status(), language)));
    }

    /** The response in the criterion's own row. */
    private Optional<Value> responseCell(Criterion criterion, Response response) {
        if (response instanceof Response.Levels levels) {
            return Optional.of(Value.of(String.join(" | ", levels.ids())));
        }
        if (response instanceof Response.Inputs inputs) {
            return onlyInput(criterion).flatMap(input -> inputCell(input, inputs));
        }
        return noAnswer(response).map(state -> Value.of(state.word(language, options(criterion))));
    }

    /** The response in the row of an input. */
    private Optional<Value> inputCell(Input input, Response response) {
        if (!(response instanceof Response.Inputs inputs)) {
            return Optional.empty();
        }
        return inputs.unknown().contains(input.id())
                ? Optional.of(Value.of(NoAnswer.UNKNOWN.word(language, options(input.choices()))))
                : Optional.ofNullable(inputs.values().get(input.id()));
    }

    /** The only input of a criterion, which is answered in the criterion's own row. */
    private static Optional<Input> onlyInput(Criterion criterion) {
        List<Input> inputs = criterion.measure().inputs();
        return inputs.size() == 1 ? Optional.of(inputs.get(0)) : Optional.empty();
    }

    private static Optional<NoAnswer> noAnswer(Response response) {
        if (response instanceof Response.NotApplicable) {
            return Optional.of(NoAnswer.NOT_APPLICABLE);
        }
        return response instanceof Response.Unknown ? Optional.of(NoAnswer.UNKNOWN) : Optional.empty();
    }

    private static Optional<AnswerOptions> options(Criterion criterion) {
        return criterion.measure() instanceof Measure.Qualitative qualitative
                ? Optional.of(AnswerOptions.of(qualitative))
                : onlyInput(criterion).flatMap(input -> options(input.choices()));
    }

    private static Optional<AnswerOptions> options(List<Choice> choices) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(AnswerOptions.of(choices));
    }

    private String allowed(Criterion criterion) {
        AllowedAnswers allowed = new AllowedAnswers(language);
        if (criterion.measure() instanceof Measure.Qualitative qualitative) {
            return allowed.of(qualitative);
        }
        Measure.Quantitative measure = (Measure.Quantitative) criterion.measure();
        return switch (measure.inputs().size()) {
            case 0 -> message("answers.template-computed");
            case 1 -> allowed.of(measure, measure.inputs().get(0));
            default -> message("answers.template-rows-of-inputs");
        };
    }

    /** The help of the criterion and of a single input, which has no row of its own, and whether evidence is required. */
    private String help(Criterion criterion) {
        Optional<Input> onlyInput =
                onlyInput(criterion).filter(input -> !input.id().equals(criterion.id()));
        boolean evidence = criterion.evidence() == Criterion.Evidence.REQUIRED;
        return Stream.of(
                        criterion.texts().help().map(this::text),
                        onlyInput.map(input -> text(input.label())),
                        onlyInput.flatMap(Input::help).map(this::text),
                        Optional.of(message("answers.template-always")).filter(text -> criterion.alwaysApplies()),
                        evidence ? Optional.of(message("answers.template-evidence")) : Optional.<String>empty())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private String text(Translated text) {
        return text.in(language);
    }

    private String message(String key, Object... arguments) {
        return Messages.in(language).get(key, arguments);
    }

    /** Descriptions of the allowed answers, for the column next to the answer. */
    record AllowedAnswers(Language language) {

        String of(Measure.Qualitative measure) {
            String levels = measure.scale().levels().stream()
                    .map(level -> level(level, measure))
                    .collect(Collectors.joining(" | "));
            return measure.multiple() ? messages().get("answers.words-several", levels) : levels;
        }

        String of(Measure.Quantitative measure, Input input) {
            return input.isChoice()
                    ? choices(input.choices())
                    : NumberRule.of(measure, input).description(language);
        }

        String of(ProfileField field) {
            return switch (field.kind()) {
                case CHOICE -> choices(field.choices());
                case NUMBER -> NumberRule.of(field).description(language);
                case TEXT -> messages().get("answers.words-text");
            };
        }

        String of(Parameter parameter) {
            return NumberRule.of(parameter).description(language);
        }

        private String level(LevelScale.Level level, Measure.Qualitative measure) {
            Optional<String> meaning = Optional.ofNullable(measure.rubric().get(level.id()))
                    .or(level::help)
                    .map(text -> text.in(language));
            String named = named(level.id(), level.label());
            return meaning.map(text -> messages().get("answers.words-meaning", named, text))
                    .orElse(named);
        }

        private String choices(List<Choice> choices) {
            return choices.stream().map(c -> named(c.id(), c.label())).collect(Collectors.joining(" | "));
        }

        private String named(String id, Translated label) {
            String text = label.in(language);
            return text.equals(id) ? id : id + " = " + text;
        }

        private Messages messages() {
            return Messages.in(language);
        }
    }
}
