package org.essgrid.grid.formula;

import com.ezylang.evalex.parser.ASTNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The two sides of a condition such as {@code highest_pay / smic <= 10}, from which a gate shows the value, the threshold and
 * the margin.
 *
 * @param operator {@code <}, {@code <=}, {@code >} or {@code >=}
 */
public record FormulaComparison(String operator, Side left, Side right) {

    /** One side, which can be evaluated on its own. */
    @FunctionalInterface
    public interface Side {
        FormulaResult evaluate(FormulaInputs inputs);
    }

    private static final Set<String> OPERATORS = Set.of("<", "<=", ">", ">=");

    static Optional<FormulaComparison> of(ASTNode root, BiFunction<ASTNode, FormulaInputs, FormulaResult> evaluator) {
        String operator = root.getToken().getValue();
        List<ASTNode> sides = root.getParameters();
        if (!OPERATORS.contains(operator) || sides.size() != 2) {
            return Optional.empty();
        }
        return Optional.of(new FormulaComparison(
                operator,
                facts -> evaluator.apply(sides.get(0), facts),
                facts -> evaluator.apply(sides.get(1), facts)));
    }

    /** Whether the left side must not exceed the right one. */
    public boolean isCeiling() {
        return operator.startsWith("<");
    }
}
