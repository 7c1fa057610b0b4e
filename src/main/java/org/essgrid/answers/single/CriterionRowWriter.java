package org.essgrid.answers.single;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.answers.Action;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Response;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.questionnaire.RowNames;
import org.essgrid.answers.questionnaire.StatusWords;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.grid.formula.Value;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.essgrid.text.Translated;

/** Writes the rows of a criterion: its own, and those of its inputs if it has several. */
record CriterionRowWriter(RowWriter rows, Language language, Answers answers) {

    void write(Criterion criterion) throws IOException {
        Answer answer = answers.to(criterion.id());
        ResponseCellWriter responses = new ResponseCellWriter(language);
        Map<QuestionnaireColumn, Value> own = RowWriter.asking(
                criterion.id(), criterion.wording().question().in(language), help(criterion), allowed(criterion));
        putResponses(own, answer, response -> responses.own(criterion, response));
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
        Map<QuestionnaireColumn, Value> cells = RowWriter.asking(
                RowNames.input(criterion, input),
                input.label().in(language),
                input.help().map(h -> h.in(language)).orElse(""),
                new AllowedAnswers(language).of(measure, input));
        putResponses(cells, answer, response -> new ResponseCellWriter(language).input(input, response));
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
        cells.put(QuestionnaireColumn.DUE, Value.of(FactRowWriter.date(action.due())));
        cells.put(QuestionnaireColumn.STATUS, Value.of(StatusWords.of(action.status(), language)));
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

    /** The criterion's help; that of its only input, which has no row of its own; and whether a proof is due. */
    private String help(Criterion criterion) {
        Optional<Input> only =
                ResponseCellWriter.only(criterion).filter(input -> !input.id().equals(criterion.id()));
        boolean proof = criterion.evidence() == Criterion.Evidence.REQUIRED;
        return Stream.of(
                        criterion.wording().help().map(this::words),
                        only.map(input -> words(input.label())),
                        only.flatMap(Input::help).map(this::words),
                        proof ? Optional.of(message("answers.template-evidence")) : Optional.<String>empty())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private String words(Translated text) {
        return text.in(language);
    }

    private String message(String key, Object... arguments) {
        return Messages.in(language).get(key, arguments);
    }
}
