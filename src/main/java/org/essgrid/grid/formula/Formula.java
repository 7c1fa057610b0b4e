package org.essgrid.grid.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.operators.booleans.PrefixNotOperator;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A formula whose names are resolved and whose type is known. Evaluation is pure and safe from any thread: decimal
 * arithmetic with 34 digits, and three-valued logic, so that {@code a or b} holds as soon as a holds although b is not
 * known.
 */
public final class Formula {

    private static final BigDecimal LARGEST = new BigDecimal("1e30");

    private final String text;
    private final Expression expression;
    private final ASTNode root;
    private final Type type;
    private final Map<String, Reference> references;

    /** @param references what is asked for, by variable name or {@link FormulaLanguage#nodeKey} */
    Formula(String text, Expression expression, ASTNode root, Type type, Map<String, Reference> references) {
        this.text = text;
        this.expression = expression;
        this.root = root;
        this.type = type;
        this.references = Map.copyOf(references);
    }

    /** The formula as the grid's author wrote it. */
    public String text() {
        return text;
    }

    public Type type() {
        return type;
    }

    public Set<Reference> references() {
        return Set.copyOf(references.values());
    }

    public FormulaResult evaluate(FormulaInputs facts) {
        try {
            return evaluate(root, filled(facts), facts);
        } catch (ParseException e) {
            throw new IllegalStateException("was parsed when the grid was read: " + text, e);
        }
    }

    /** The two sides, when the formula is one comparison of numbers. */
    public Optional<FormulaComparison> comparison() {
        return FormulaComparison.of(root, (side, facts) -> {
            try {
                return evaluate(side, filled(facts), facts);
            } catch (ParseException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The formula with every reference replaced by what {@code show} makes of it. */
    public String substituted(Function<Reference, String> show) {
        return Substitution.of(text, root, node -> Optional.ofNullable(reference(node)), show);
    }

    private Expression filled(FormulaInputs facts) throws ParseException {
        Expression copy = expression.copy();
        references.forEach((name, reference) ->
                facts.get(reference).ifPresent(value -> copy.getDataAccessor().setData(name, toLibrary(value))));
        return copy;
    }

    private FormulaResult evaluate(ASTNode node, Expression filled, FormulaInputs facts) {
        var operator = node.getToken().getOperatorDefinition();
        if (operator instanceof InfixAndOperator) {
            return connect(node, filled, facts, false);
        }
        if (operator instanceof InfixOrOperator) {
            return connect(node, filled, facts, true);
        }
        if (operator instanceof PrefixNotOperator) {
            FormulaResult operand = evaluate(node.getParameters().get(0), filled, facts);
            return operand.truth()
                    .<FormulaResult>map(t -> new FormulaResult.Known(Value.of(!t)))
                    .orElse(operand);
        }
        List<Reference> missing = missing(node, facts);
        return missing.isEmpty()
                ? compute(node, filled)
                : new FormulaResult.Unknown(FormulaResult.Cause.MISSING_FACT, missing);
    }

    /** Kleene's and (decided by false) and or (decided by true). */
    private FormulaResult connect(ASTNode node, Expression filled, FormulaInputs facts, boolean decisive) {
        FormulaResult left = evaluate(node.getParameters().get(0), filled, facts);
        if (left.truth().equals(Optional.of(decisive))) {
            return left;
        }
        FormulaResult right = evaluate(node.getParameters().get(1), filled, facts);
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

    private static FormulaResult compute(ASTNode node, Expression filled) {
        try {
            return known(filled.evaluateSubtree(node));
        } catch (EvaluationException e) {
            // The library has one exception for all arithmetic; its message tells a zero divisor.
            boolean zero = String.valueOf(e.getMessage()).startsWith("Division by zero");
            return unknown(zero ? FormulaResult.Cause.DIVISION_BY_ZERO : FormulaResult.Cause.IMPOSSIBLE);
        } catch (ArithmeticException | NumberFormatException e) {
            // The library lets through what has no result: 0 ^ -1, the root of a negative number as a power.
            return unknown(FormulaResult.Cause.IMPOSSIBLE);
        }
    }

    private static FormulaResult known(EvaluationValue value) {
        if (value.isBooleanValue()) {
            return new FormulaResult.Known(Value.of(value.getBooleanValue()));
        }
        if (value.isNumberValue()) {
            BigDecimal number = value.getNumberValue();
            return number.abs().compareTo(LARGEST) > 0
                    ? unknown(FormulaResult.Cause.IMPOSSIBLE)
                    : new FormulaResult.Known(Value.of(number));
        }
        return new FormulaResult.Known(Value.of(value.getStringValue()));
    }

    private static FormulaResult unknown(FormulaResult.Cause cause) {
        return new FormulaResult.Unknown(cause, List.of());
    }

    private List<Reference> missing(ASTNode node, FormulaInputs facts) {
        Set<Reference> missing = new LinkedHashSet<>();
        collect(node, facts, missing);
        return List.copyOf(missing);
    }

    private void collect(ASTNode node, FormulaInputs facts, Set<Reference> missing) {
        Reference reference = reference(node);
        if (reference != null && facts.get(reference).isEmpty()) {
            missing.add(reference);
        }
        node.getParameters().forEach(child -> collect(child, facts, missing));
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
}
