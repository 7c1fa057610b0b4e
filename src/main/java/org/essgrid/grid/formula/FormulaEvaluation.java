package org.essgrid.grid.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Evaluates the parts of a formula. A part is unknown only if what is unknown can make a difference to it: {@code if} ignores
 * the branch that is not taken, {@code a or b} is true if a is.
 */
record FormulaEvaluation(Expression expression, Map<String, Reference> references, FormulaInputs inputs) {

    FormulaResult of(ASTNode node) {
        Reference reference = references.get(FormulaParser.key(node));
        if (reference != null) {
            return inputs.get(reference)
                    .<FormulaResult>map(FormulaResult.Known::new)
                    .orElseGet(() -> new FormulaResult.Unknown(FormulaResult.Cause.MISSING_FACT, List.of(reference)));
        }
        List<ASTNode> parts = node.getParameters();
        var operator = node.getToken().getOperatorDefinition();
        if (operator instanceof InfixAndOperator) {
            return connect(parts, false);
        }
        if (operator instanceof InfixOrOperator) {
            return connect(parts, true);
        }
        if (node.getToken().getFunctionDefinition() instanceof IfFunction) {
            FormulaResult condition = of(parts.get(0));
            return condition.truth().map(holds -> of(parts.get(holds ? 1 : 2))).orElse(condition);
        }
        if (isCount(node)) {
            return count(parts, Optional.empty());
        }
        FormulaResult result = compute(node, parts.stream().map(this::of).toList());
        return result instanceof FormulaResult.Unknown ? decided(node).orElse(result) : result;
    }

    /** The logical operators of Kleene: {@code and} (decided by false) and {@code or} (decided by true). */
    private FormulaResult connect(List<ASTNode> sides, boolean decisive) {
        FormulaResult left = of(sides.get(0));
        if (left.truth().equals(Optional.of(decisive))) {
            return left;
        }
        FormulaResult right = of(sides.get(1));
        if (right.truth().equals(Optional.of(decisive)) || left instanceof FormulaResult.Known) {
            return right;
        }
        return unknown(List.of(left, right)).orElseThrow();
    }

    private static boolean isCount(ASTNode node) {
        return node.getToken().getFunctionDefinition() instanceof FormulaLanguage.Count;
    }

    /**
     * The number of conditions that hold. One on what does not apply does not; others that are undecided leave it unknown.
     *
     * @param supposed the truth of undecided conditions, to find the lowest and the highest number
     */
    private FormulaResult count(List<ASTNode> conditions, Optional<Boolean> supposed) {
        List<FormulaResult> results =
                conditions.stream().map(this::of).filter(r -> !isLeftOut(r)).toList();
        long held = results.stream()
                .filter(result -> result.truth().or(() -> supposed).orElse(false))
                .count();
        FormulaResult known = new FormulaResult.Known(Value.of(BigDecimal.valueOf(held)));
        return supposed.isPresent() ? known : unknown(results).orElse(known);
    }

    /** Whether a condition stays undecided because nothing of what it lacks applies. */
    private boolean isLeftOut(FormulaResult condition) {
        Optional<Value> not = Optional.of(Value.of(false));
        return condition instanceof FormulaResult.Unknown unknown
                && !unknown.missing().isEmpty()
                && unknown.missing().stream()
                        .allMatch(reference -> reference.kind().isResult()
                                && inputs.get(Reference.of(Reference.Kind.APPLICABLE, reference.id()))
                                        .equals(not));
    }

    /** The result of comparing a count if its undecided conditions make no difference: {@code count(…) >= 5} once five hold. */
    private Optional<FormulaResult> decided(ASTNode node) {
        List<ASTNode> sides = node.getParameters();
        if (!TypeChecker.ORDER.contains(node.getToken().getValue())
                || sides.stream().filter(FormulaEvaluation::isCount).count() != 1) {
            return Optional.empty();
        }
        FormulaResult lowest = compute(node, supposing(sides, false));
        FormulaResult highest = compute(node, supposing(sides, true));
        return Optional.of(lowest)
                .filter(result -> result.truth().isPresent() && result.truth().equals(highest.truth()));
    }

    private List<FormulaResult> supposing(List<ASTNode> sides, boolean supposed) {
        return sides.stream()
                .map(side -> isCount(side) ? count(side.getParameters(), Optional.of(supposed)) : of(side))
                .toList();
    }

    /** Everything that is unknown among these results, if anything is; what is missing comes before impossible arithmetic. */
    private static Optional<FormulaResult> unknown(List<FormulaResult> results) {
        Set<Reference> missing = new LinkedHashSet<>();
        List<FormulaResult> unknown = new ArrayList<>();
        for (FormulaResult result : results) {
            if (result instanceof FormulaResult.Unknown one) {
                unknown.add(one);
                missing.addAll(one.missing());
            }
        }
        return missing.isEmpty()
                ? unknown.stream().findFirst()
                : Optional.of(new FormulaResult.Unknown(FormulaResult.Cause.MISSING_FACT, List.copyOf(missing)));
    }

    private FormulaResult compute(ASTNode node, List<FormulaResult> operands) {
        Optional<FormulaResult> unknown = unknown(operands);
        if (unknown.isPresent()) {
            return unknown.get();
        }
        Token token = node.getToken();
        EvaluationValue[] values = operands.stream()
                .map(result -> toLibrary(((FormulaResult.Known) result).value()))
                .toArray(EvaluationValue[]::new);
        try {
            boolean isLiteral = token.getType() == Token.TokenType.NUMBER_LITERAL;
            if (isLiteral
                    ? !FormulaLanguage.isUsable(token.getValue())
                    : !FormulaLanguage.isComputable(token, values)) {
                return impossible();
            }
            if (token.getOperatorDefinition() != null) {
                return known(token.getOperatorDefinition().evaluate(expression, token, values));
            }
            if (token.getFunctionDefinition() != null) {
                token.getFunctionDefinition().validatePreEvaluation(token, values);
                return known(token.getFunctionDefinition().evaluate(expression, token, values));
            }
            return known(expression.evaluateSubtree(node));
        } catch (EvaluationException e) {
            // The library throws one exception for all arithmetic errors; only the message identifies a zero divisor.
            return String.valueOf(e.getMessage()).startsWith("Division by zero")
                    ? new FormulaResult.Unknown(FormulaResult.Cause.DIVISION_BY_ZERO, List.of())
                    : impossible();
        } catch (ArithmeticException | NumberFormatException e) {
            // The library does not check some impossible operations: 0 ^ -1, the root of a negative number as a power.
            return impossible();
        }
    }

    static FormulaResult impossible() {
        return new FormulaResult.Unknown(FormulaResult.Cause.IMPOSSIBLE, List.of());
    }

    private static FormulaResult known(EvaluationValue value) {
        return new FormulaResult.Known(
                value.isBooleanValue()
                        ? Value.of(value.getBooleanValue())
                        : value.isNumberValue() ? Value.of(value.getNumberValue()) : Value.of(value.getStringValue()));
    }

    private static EvaluationValue toLibrary(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return EvaluationValue.numberValue(quantity.number());
        }
        return value instanceof Value.Truth truth
                ? EvaluationValue.booleanValue(truth.holds())
                : EvaluationValue.stringValue(((Value.Text) value).text());
    }
}
