package org.essgrid.grid.formula;

import static java.util.Map.entry;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.Log10Function;
import com.ezylang.evalex.functions.basic.LogFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.RoundFunction;
import com.ezylang.evalex.functions.basic.SqrtFunction;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.operators.PrefixOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPowerOfOperator;
import com.ezylang.evalex.operators.booleans.InfixAndOperator;
import com.ezylang.evalex.operators.booleans.InfixOrOperator;
import com.ezylang.evalex.operators.booleans.PrefixNotOperator;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The functions and operators of formulas. All of them are deterministic and without side effects. */
final class FormulaLanguage {

    /** Functions that return a result of a node of the grid by its id. */
    static final Set<String> NODE_FUNCTIONS = Set.of("value", "level", "score", "exact", "answered", "applicable");

    /** 34 digits; halves are rounded up, in {@code round} too. */
    static final MathContext HALF_UP = new MathContext(34, RoundingMode.HALF_UP);

    private static final BigDecimal LARGEST = new BigDecimal("1e30");
    private static final BigDecimal SMALLEST = new BigDecimal("1e-30");
    private static final BigDecimal HIGHEST_POWER = BigDecimal.valueOf(1000);

    private static final Map<String, FunctionIfc> DEFINITIONS = definitions();

    static final Set<String> FUNCTIONS = Set.copyOf(DEFINITIONS.keySet());

    static final ExpressionConfiguration CONFIGURATION = configuration();

    private FormulaLanguage() {}

    /**
     * Whether a number is zero or of a size that can be computed with: with all digits of others it could take endlessly.
     * Numbers of an assessment are far from these limits.
     */
    static boolean isWithinLimits(BigDecimal number) {
        BigDecimal size = number.abs();
        return size.signum() == 0 || (size.compareTo(SMALLEST) >= 0 && size.compareTo(LARGEST) <= 0);
    }

    /** Whether a number of a formula is within these limits. */
    static boolean isUsable(String literal) {
        try {
            return isWithinLimits(new BigDecimal(literal));
        } catch (NumberFormatException e) {
            // Its exponent has more than ten digits.
            return false;
        }
    }

    /** Whether the operation of this node can be computed: its numbers are within these limits, and a power is at most 1000. */
    static boolean isComputable(Token token, EvaluationValue... operands) {
        boolean isPower = token.getOperatorDefinition() instanceof InfixPowerOfOperator;
        boolean isBounded = isPower || token.getFunctionDefinition() != null;
        return !isBounded
                || (Stream.of(operands)
                                .allMatch(value -> !value.isNumberValue() || isWithinLimits(value.getNumberValue()))
                        && (!isPower || operands[1].getNumberValue().abs().compareTo(HIGHEST_POWER) <= 0));
    }

    private static Map<String, FunctionIfc> definitions() {
        Map<String, FunctionIfc> functions = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        functions.putAll(Map.of(
                "min", new MinFunction(),
                "max", new MaxFunction(),
                "abs", new AbsFunction(),
                "round", new Round(),
                "sqrt", new SqrtFunction(),
                "ln", new LogFunction(),
                "log10", new Log10Function(),
                "if", new IfFunction()));
        NODE_FUNCTIONS.forEach(name -> functions.put(name, new NodeFunction()));
        functions.put("count", new Count());
        return functions;
    }

    private static ExpressionConfiguration configuration() {
        return ExpressionConfiguration.builder()
                .mathContext(HALF_UP)
                .arraysAllowed(false)
                .structuresAllowed(false)
                .binaryAllowed(false)
                .implicitMultiplicationAllowed(false)
                .singleQuoteStringLiteralsAllowed(true)
                .defaultConstants(Map.of())
                .functionDictionary(MapBasedFunctionDictionary.ofFunctions(entries(DEFINITIONS)))
                .build()
                .withAdditionalOperators(
                        entry("and", new InfixAndOperator()),
                        entry("or", new InfixOrOperator()),
                        entry("not", new Not()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map.Entry<String, FunctionIfc>[] entries(Map<String, FunctionIfc> functions) {
        return functions.entrySet().toArray(new Map.Entry[0]);
    }

    /** A function that {@link FormulaEvaluation} evaluates itself; the library only parses it. */
    abstract static class ParsedFunction extends AbstractFunction {
        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... parameters) {
            throw new IllegalStateException(token.getValue());
        }
    }

    @FunctionParameter(name = "id")
    private static final class NodeFunction extends ParsedFunction {}

    /** The number of conditions that hold. */
    @FunctionParameter(name = "condition", isVarArg = true)
    static final class Count extends ParsedFunction {}

    /** Limits the number of decimals, because rounding to millions of them would take too long. */
    @FunctionParameter(name = "value")
    @FunctionParameter(name = "decimals")
    private static final class Round extends RoundFunction {

        private static final BigDecimal MOST_DECIMALS = BigDecimal.valueOf(15);

        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... parameters) {
            if (parameters[1].getNumberValue().abs().compareTo(MOST_DECIMALS) > 0) {
                throw new ArithmeticException("decimals out of bounds");
            }
            return super.evaluate(expression, token, parameters);
        }
    }

    /** Binds less tightly than in the library, so that {@code not a = b} means not (a = b). */
    @PrefixOperator(precedence = OperatorIfc.OPERATOR_PRECEDENCE_AND + 1)
    private static final class Not extends PrefixNotOperator {}
}
