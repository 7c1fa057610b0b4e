package org.essgrid.report.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Response;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.grid.formula.FormulaResult;
import org.essgrid.grid.formula.Reference;
import org.essgrid.grid.formula.Value;
import org.essgrid.report.document.Text;
import org.essgrid.text.Translated;

/** The answer to a criterion in words, with its comment and evidence. */
public record AnswerWords(ReportContext context) implements Section {

    public Text of(CriterionResult result) {
        Text text = answer(result);
        Answer answer = result.answer();
        boolean commented = !answer.comment().isBlank() && !isReason(answer);
        if (commented) {
            text = text.newLine().plain(message("report.quoted", texts().print(answer.comment())));
        }
        String evidence = texts().print(answer.evidence());
        return evidence.isEmpty()
                ? text
                : (commented ? text.plain(" ") : text.newLine())
                        .coloured(
                                message("report.label", message("report.evidence"), "")
                                                .strip() + "\u00A0" + evidence,
                                muted());
    }

    /** The answer in a few words, without the inputs typed for it; where several voices answered, their score. */
    public String brief(CriterionResult result) {
        Response response = result.answer().response();
        if (result.state().isLeftOut()
                || !(response instanceof Response.Levels || response instanceof Response.Inputs)) {
            return context.scores().state(result);
        }
        if (response instanceof Response.Levels levels
                && result.element().measure() instanceof Measure.Qualitative measure) {
            return isJoint(result)
                    ? texts().ofHundred(result.score().orElseThrow().exact())
                    : labels(levels, measure);
        }
        Measure.Quantitative measure = (Measure.Quantitative) result.element().measure();
        return result.value()
                .map(value -> texts().brief(value, measure.unit()))
                .orElseGet(() -> context.scores().state(result));
    }

    /** Whether the result comes from several voices and not from a target that replaces them. */
    private boolean isJoint(CriterionResult result) {
        return context.assessment().voices().containsKey(result.id())
                && result.equals(context.assessment().node(result.id()).orElseThrow());
    }

    private String labels(Response.Levels levels, Measure.Qualitative measure) {
        return levels.ids().stream()
                .map(id -> texts().text(measure.scale().level(id).orElseThrow().label()))
                .collect(Collectors.joining(" · "));
    }

    private static boolean isReason(Answer answer) {
        return answer.response() instanceof Response.NotApplicable not
                && not.reason().equals(answer.comment());
    }

    private Text answer(CriterionResult result) {
        Response response = result.answer().response();
        if (result.state() == ScoreState.OUT_OF_SCOPE) {
            return state(result, message("report.why-out-of-scope"));
        }
        if (response instanceof Response.NotApplicable not) {
            String reason = not.reason().isBlank() ? message("report.no-reason") : texts().print(not.reason());
            return state(result, reason);
        }
        if (response instanceof Response.Levels levels
                && result.element().measure() instanceof Measure.Qualitative measure) {
            return isJoint(result) ? joint(result) : levels(levels, measure);
        }
        if (response instanceof Response.Inputs inputs
                && result.element().measure() instanceof Measure.Quantitative measure) {
            return quantity(result, inputs, measure);
        }
        return state(result, "");
    }

    private Text joint(CriterionResult result) {
        int answers = Objects.requireNonNull(context.assessment().voices().get(result.id()))
                .answers();
        return Text.strong(message("report.joint-answer", answers));
    }

    private Text state(CriterionResult result, String more) {
        Text text = Text.strong(context.scores().state(result));
        return more.isEmpty() ? text : text.plain(" – ").plain(more);
    }

    /** The level with what it means for this criterion, or the options that were ticked. */
    private Text levels(Response.Levels levels, Measure.Qualitative measure) {
        Text text = Text.strong(labels(levels, measure));
        Optional<Translated> rubric =
                Optional.ofNullable(measure.rubric().get(levels.ids().get(0)));
        return rubric.isPresent() && !measure.multiple() ? text.plain(" – ").plain(texts().text(rubric.get())) : text;
    }

    private Text quantity(CriterionResult result, Response.Inputs inputs, Measure.Quantitative measure) {
        Text text = result.value()
                .map(value -> Text.strong(texts().brief(value, measure.unit())))
                .orElseGet(() -> state(
                        result,
                        result.trouble()
                                .filter(unknown -> !isOwnInputMissing(unknown, result))
                                .map(this::trouble)
                                .orElse("")));
        return (measure.isDirect() ? text : text.plain(" – ").plain(inputs(inputs, measure)))
                .then(earlier(result, measure));
    }

    /** The value of the last campaign; nothing without one. */
    private Text earlier(CriterionResult result, Measure.Quantitative measure) {
        Benchmarks benchmarks = context.request().benchmarks();
        return benchmarks
                .earlierValue(result.id())
                .map(value -> message(
                        "report.label",
                        message(
                                "report.campaign",
                                texts().print(benchmarks.earlier().orElseThrow().label())),
                        texts().brief(value, measure.unit())))
                .map(words -> Text.EMPTY.small(" (" + words + ")", muted()))
                .orElse(Text.EMPTY);
    }

    /** Whether the list of inputs already shows what is missing. */
    private static boolean isOwnInputMissing(FormulaResult.Unknown unknown, CriterionResult result) {
        return unknown.cause() == FormulaResult.Cause.MISSING_FACT
                && unknown.missing().stream()
                        .allMatch(reference -> reference.kind() == Reference.Kind.INPUT
                                && reference.id().equals(result.id()));
    }

    private String inputs(Response.Inputs inputs, Measure.Quantitative measure) {
        List<String> typed = new ArrayList<>();
        for (Input input : measure.inputs()) {
            typed.add(message("report.label", texts().text(input.label()), typed(input, inputs)));
        }
        return texts().series(typed);
    }

    private String typed(Input input, Response.Inputs inputs) {
        Value value = inputs.values().get(input.id());
        if (value != null) {
            return new FactWords(context).of(input, value);
        }
        boolean unknown = inputs.unknown().contains(input.id());
        return message(unknown ? "report.input-unknown" : "report.input-missing");
    }

    /** Why a formula gave no value. */
    private String trouble(FormulaResult.Unknown unknown) {
        return switch (unknown.cause()) {
            case DIVISION_BY_ZERO -> message("report.division-by-zero");
            case IMPOSSIBLE -> message("report.impossible");
            case MISSING_FACT -> message("report.missing-facts", names(unknown.missing()));
        };
    }

    private String names(List<Reference> missing) {
        FactWords facts = new FactWords(context);
        return texts().list(missing.stream().map(facts::name).distinct().toList());
    }
}
