package org.essgrid.grid.formula;

import static java.util.Map.entry;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.AbstractFunction;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.FunctionParameter;
import com.ezylang.evalex.functions.FunctionParameterDefinition;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.Log10Function;
import com.ezylang.evalex.functions.basic.LogFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.RoundFunction;
import com.ezylang.evalex.functions.basic.SqrtFunction;
import com.ezylang.evalex.operators.InfixOperator;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The functions and operators of formulas. All of them are deterministic and without side effects. */
final class FormulaLanguage {

    /** Functions that return a result of a node of the grid by its id. */
    static final Set<String> NODE_FUNCTIONS = Set.of("value", "level", "score", "exact", "answered", "applicable");

    /** 34 digits; halves are rounded up, in {@code round} too. */
    static final MathContext HALF_UP = new MathContext(34, RoundingMode.HALF_UP);

    private static final BigDecimal LARGEST = new BigDecimal("1e30");
    private static final BigDecimal SMALLEST = new BigDecimal("1e-30");

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
        functions.replaceAll((name, function) -> name.equals("if") ? function : new BoundedFunction(function));
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
                        entry("not", new Not()),
                        entry("^", new BoundedFunction.Power()));
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

    /** A function that rejects numbers beyond the limits. */
    private record BoundedFunction(FunctionIfc function) implements FunctionIfc {

        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... parameters)
                throws EvaluationException {
            check(token, parameters);
            return function.evaluate(expression, token, parameters);
        }

        private static void check(Token token, EvaluationValue... values) throws EvaluationException {
            for (EvaluationValue value : values) {
                if (value.isNumberValue() && !isWithinLimits(value.getNumberValue())) {
                    throw new EvaluationException(token, "out of bounds");
                }
            }
        }

        @Override
        public List<FunctionParameterDefinition> getFunctionParameterDefinitions() {
            return function.getFunctionParameterDefinitions();
        }

        @Override
        public void validatePreEvaluation(Token token, EvaluationValue... parameters) throws EvaluationException {
            function.validatePreEvaluation(token, parameters);
        }

        @Override
        public boolean hasVarArgs() {
            return function.hasVarArgs();
        }

        @Override
        public boolean isParameterLazy(int index) {
            return function.isParameterLazy(index);
        }

        /** The power of numbers within these limits, with an exponent of at most 1000. */
        @InfixOperator(precedence = OperatorIfc.OPERATOR_PRECEDENCE_POWER, leftAssociative = false)
        static final class Power extends InfixPowerOfOperator {

            private static final BigDecimal HIGHEST = BigDecimal.valueOf(1000);

            @Override
            public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... operands)
                    throws EvaluationException {
                check(token, operands);
                if (operands[1].isNumberValue()
                        && operands[1].getNumberValue().abs().compareTo(HIGHEST) > 0) {
                    throw new EvaluationException(token, "power out of bounds");
                }
                return super.evaluate(expression, token, operands);
            }
        }
    }
}
