package org.essgrid.assessment.explanation;

import java.math.BigDecimal;
import java.util.Optional;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.assessment.ScoreState;
import org.essgrid.assessment.explanation.Explanation.Arithmetic;
import org.essgrid.grid.Element;
import org.essgrid.grid.Group;
import org.essgrid.grid.Weight;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.FormulaInputs;
import org.essgrid.grid.formula.Value;
import org.essgrid.text.NumberStyle;

/** Writes conditions and formulas with the actor's values, and the weights and states that follow from them. */
final class ConditionText {

    private final Group root;
    private final Assessment assessment;
    private final FormulaInputs facts;
    private final StepWriter steps;

    ConditionText(Assessment assessment, StepWriter steps) {
        this.root = assessment.grid().root();
        this.assessment = assessment;
        this.facts = assessment.facts();
        this.steps = steps;
    }

    /** A formula with values in place of names, numbers in the reader's notation; a question mark for an unknown value. */
    String filled(Formula formula) {
        return steps.figures()
                .inReadersLanguage(formula.substituted(reference ->
                        facts.get(reference).map(ConditionText::written).orElse("?")));
    }

    Optional<Boolean> truth(Formula condition) {
        return condition.evaluate(facts).truth();
    }

    private static String written(Value value) {
        if (value instanceof Value.Quantity quantity) {
            String plain = NumberStyle.significant(quantity.number()).toPlainString();
            return quantity.number().signum() < 0 ? "(" + plain + ")" : plain;
        }
        return value instanceof Value.Text text
                ? "'" + text.text() + "'"
                : String.valueOf(((Value.Truth) value).holds());
    }

    /** Adds the reason why a node has no score, if it is in the node's own state or condition. */
    void state(NodeResult result) {
        ScoreState state = result.state();
        Optional<Element> closed = state == ScoreState.OUT_OF_SCOPE ? closed(result.element()) : Optional.empty();
        if (closed.isEmpty()) {
            steps.add("explain.state-" + state.key());
            return;
        }
        Formula condition = closed.get().appliesIf().orElseThrow();
        steps.add("explain.condition-" + state.key(), closed.get().id(), condition.text(), filled(condition));
    }

    /** The element, or the outermost group around it, whose condition is not met. */
    private Optional<Element> closed(Element element) {
        return root.tree().stream()
                .filter(this::isClosed)
                .filter(around ->
                        around.tree().stream().anyMatch(below -> below.id().equals(element.id())))
                .findFirst();
    }

    private boolean isClosed(Element element) {
        return element.appliesIf()
                .flatMap(condition -> condition.evaluate(facts).truth())
                .map(holds -> !holds)
                .orElse(false);
    }

    /** Adds the condition that grants full marks if it does not hold: it is false, undecided, or can no longer be decided. */
    void notGranted(CriterionResult result) {
        result.element().fullIf().ifPresent(condition -> {
            boolean open = result.score().map(Score::provisional).orElse(assessment.isOpen(condition));
            String key = open ? "undecided" : truth(condition).isPresent() ? "false" : "unknown";
            steps.add("explain.full-if-" + key, condition.text(), filled(condition));
        });
    }

    /** Adds the conditions that may still change the weight of an element. */
    void undecidedWeight(Element element) {
        element.weight().cases().stream()
                .map(Weight.Case::when)
                .filter(assessment::isOpen)
                .forEach(when -> steps.add("explain.weight-undecided", element.id(), when.text(), filled(when)));
    }

    /** The weight of an element as the grid gives it for this actor. */
    double ownWeight(Element element) {
        return element.weight().in(facts);
    }

    private void weight(String id, Formula formula) {
        Optional<BigDecimal> number = formula.evaluate(facts).number();
        if (number.isPresent() && number.get().signum() >= 0) {
            String weight = steps.figures().number(number.get());
            steps.calculate(new Arithmetic(filled(formula), weight), "explain.weight-formula", id, formula.text());
        } else {
            String figure = number.map(steps.figures()::number).orElseGet(() -> filled(formula));
            String key = number.isPresent() ? "explain.weight-negative" : "explain.weight-unknown";
            steps.add(key, id, formula.text(), figure);
        }
    }

    /** Adds which of several weights an element has for this actor, and why; nothing if it has only one. */
    void weight(Element element) {
        Weight weight = element.weight();
        weight.formula().ifPresent(formula -> weight(element.id(), formula));
        if (weight.cases().isEmpty()) {
            return;
        }
        String figure = steps.figures().number(weight.in(facts));
        weight.cases().stream()
                .map(Weight.Case::when)
                .filter(when -> when.evaluate(facts).truth().orElse(false))
                .findFirst()
                .ifPresentOrElse(
                        when -> steps.add("explain.weight-when", element.id(), figure, when.text(), filled(when)),
                        () -> steps.add("explain.weight-otherwise", element.id(), figure));
    }
}
