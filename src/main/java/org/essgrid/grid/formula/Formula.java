package org.essgrid.grid.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.operators.booleans.PrefixNotOperator;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A formula with resolved names and a known type. Evaluation is pure and thread-safe. It uses decimal arithmetic with 34
 * digits and three-valued logic: {@code a or b} is true if a is true, even if b is unknown.
 */
public final class Formula {

    private final String text;
    private final Expression expression;
    private final ASTNode root;
    private final ValueType type;
    private final Map<String, Reference> references;

    /** @param references the references, by variable name or {@link FormulaLanguage#nodeKey} */
    Formula(String text, Expression expression, ASTNode root, ValueType type, Map<String, Reference> references) {
        this.text = text;
        this.expression = expression;
        this.root = root;
        this.type = type;
        this.references = Map.copyOf(references);
    }

    /** The formula as it is written in the grid file. */
    public String text() {
        return text;
    }

    public ValueType type() {
        return type;
    }

    public Set<Reference> references() {
        return Set.copyOf(references.values());
    }

    /** The value for these inputs, or the reason why there is none. */
    public FormulaResult evaluate(FormulaInputs inputs) {
        try {
            return evaluate(root, withValues(inputs), inputs);
        } catch (ParseException e) {
            throw new IllegalStateException("a formula that was parsed before can no longer be parsed: " + text, e);
        }
    }

    /** The two sides, if the formula is a single comparison of numbers. */
    public Optional<FormulaComparison> comparison() {
        return FormulaComparison.of(root, (side, inputs) -> {
            try {
                return evaluate(side, withValues(inputs), inputs);
            } catch (ParseException e) {
                throw new IllegalStateException("a formula that was parsed before can no longer be parsed: " + text, e);
            }
        });
    }

    /** The text of the formula with every reference replaced by {@code show}; everything else is kept as written. */
    public String substituted(Function<Reference, String> show) {
        TreeMap<Integer, ASTNode> nodes = new TreeMap<>();
        collectReferences(root, nodes);
        StringBuilder result = new StringBuilder();
        int end = 0;
        for (Map.Entry<Integer, ASTNode> entry : nodes.entrySet()) {
            int start = entry.getKey();
            Token token = entry.getValue().getToken();
            result.append(text, end, start).append(show.apply(Objects.requireNonNull(reference(entry.getValue()))));
            end = token.getType() == Token.TokenType.FUNCTION
                    ? text.indexOf(')', start) + 1
                    : start + token.getValue().length();
        }
        return result.append(text.substring(end)).toString();
    }

    /** Collects the nodes that refer to something, by their position in the text from 0. */
    private void collectReferences(ASTNode node, SortedMap<Integer, ASTNode> nodes) {
        if (reference(node) != null) {
            // The library counts positions from 1.
            nodes.put(node.getToken().getStartPosition() - 1, node);
        } else {
            node.getParameters().forEach(child -> collectReferences(child, nodes));
        }
    }

    private Expression withValues(FormulaInputs inputs) throws ParseException {
        Expression copy = expression.copy();
        references.forEach((name, reference) ->
                inputs.get(reference).ifPresent(value -> copy.getDataAccessor().setData(name, toLibrary(value))));
        return copy;
    }

    private FormulaResult evaluate(ASTNode node, Expression expressionWithValues, FormulaInputs inputs) {
        var operator = node.getToken().getOperatorDefinition();
        if (operator instanceof InfixAndOperator) {
            return connect(node, expressionWithValues, inputs, false);
        }
        if (operator instanceof InfixOrOperator) {
            return connect(node, expressionWithValues, inputs, true);
        }
        if (operator instanceof PrefixNotOperator) {
            FormulaResult operand = evaluate(node.getParameters().get(0), expressionWithValues, inputs);
            return operand.truth()
                    .<FormulaResult>map(t -> new FormulaResult.Known(Value.of(!t)))
                    .orElse(operand);
        }
        if (!FormulaLanguage.isUsable(node)) {
            return unknown(FormulaResult.Cause.IMPOSSIBLE);
        }
        List<Reference> missing = missing(node, expressionWithValues, inputs);
        return missing.isEmpty()
                ? compute(node, expressionWithValues)
                : new FormulaResult.Unknown(FormulaResult.Cause.MISSING_FACT, missing);
    }

    /** The logical operators of Kleene: {@code and} (decided by false) and {@code or} (decided by true). */
    private FormulaResult connect(
            ASTNode node, Expression expressionWithValues, FormulaInputs inputs, boolean decisive) {
        FormulaResult left = evaluate(node.getParameters().get(0), expressionWithValues, inputs);
        if (left.truth().equals(Optional.of(decisive))) {
            return left;
        }
        FormulaResult right = evaluate(node.getParameters().get(1), expressionWithValues, inputs);
        if (right.truth().equals(Optional.of(decisive)) || left instanceof FormulaResult.Known) {
            return right;
        }
        if (right instanceof FormulaResult.Unknown r && left instanceof FormulaResult.Unknown l) {
            Set<Reference> both = new LinkedHashSet<>(l.missing());
            both.addAll(r.missing());
            return new FormulaResult.Unknown(l.cause(), new ArrayList<>(both));
        }
        return left;
    }

    private static FormulaResult compute(ASTNode node, Expression expressionWithValues) {
        try {
            return known(expressionWithValues.evaluateSubtree(node));
        } catch (EvaluationException e) {
            // The library throws one exception for all arithmetic errors; only the message identifies a zero divisor.
            boolean zero = String.valueOf(e.getMessage()).startsWith("Division by zero");
            return unknown(zero ? FormulaResult.Cause.DIVISION_BY_ZERO : FormulaResult.Cause.IMPOSSIBLE);
        } catch (ArithmeticException | NumberFormatException e) {
            // The library does not check some impossible operations: 0 ^ -1, the root of a negative number as a power.
            return unknown(FormulaResult.Cause.IMPOSSIBLE);
        }
    }

    private static FormulaResult known(EvaluationValue value) {
        if (value.isBooleanValue()) {
            return new FormulaResult.Known(Value.of(value.getBooleanValue()));
        }
        if (value.isNumberValue()) {
            BigDecimal number = value.getNumberValue();
            // A power has all of its digits, which may be thousands.
            return FormulaLanguage.isWithinLimits(number)
                    ? new FormulaResult.Known(Value.of(number.round(FormulaLanguage.HALF_UP)))
                    : unknown(FormulaResult.Cause.IMPOSSIBLE);
        }
        return new FormulaResult.Known(Value.of(value.getStringValue()));
    }

    private static FormulaResult unknown(FormulaResult.Cause cause) {
        return new FormulaResult.Unknown(cause, List.of());
    }

    private List<Reference> missing(ASTNode node, Expression expressionWithValues, FormulaInputs inputs) {
        Set<Reference> missing = new LinkedHashSet<>();
        collect(node, expressionWithValues, inputs, missing);
        return List.copyOf(missing);
    }

    private void collect(ASTNode node, Expression expressionWithValues, FormulaInputs inputs, Set<Reference> missing) {
        Reference reference = reference(node);
        if (reference != null && inputs.get(reference).isEmpty()) {
            missing.add(reference);
        }
        reached(node, expressionWithValues, inputs)
                .forEach(child -> collect(child, expressionWithValues, inputs, missing));
    }

    /** The parts that are computed: of an {@code if} whose condition is known, the branch taken alone. */
    private List<ASTNode> reached(ASTNode node, Expression expressionWithValues, FormulaInputs inputs) {
        List<ASTNode> parts = node.getParameters();
        if (!(node.getToken().getFunctionDefinition() instanceof IfFunction)
                || !missing(parts.get(0), expressionWithValues, inputs).isEmpty()) {
            return parts;
        }
        return compute(parts.get(0), expressionWithValues)
                .truth()
                .map(holds -> List.of(parts.get(holds ? 1 : 2)))
                .orElse(parts);
    }

    private @Nullable Reference reference(ASTNode node) {
        return references.get(FormulaParser.key(node));
    }

    private static EvaluationValue toLibrary(Value value) {
        if (value instanceof Value.Quantity quantity) {
            return EvaluationValue.numberValue(quantity.number());
        }
        if (value instanceof Value.Truth truth) {
            return EvaluationValue.booleanValue(truth.holds());
        }
        return EvaluationValue.stringValue(((Value.Text) value).text());
    }

    /** The type of a formula, determined when the grid is read. */
    public enum ValueType {
        NUMBER,
        TEXT,
        TRUTH
    }
}
