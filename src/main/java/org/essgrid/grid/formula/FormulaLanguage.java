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

/** What may be written in a formula: a closed list, without clock, chance or side effect. */
final class FormulaLanguage {

    /** Functions that look at a node of the grid by its id. */
    static final Set<String> NODE_FUNCTIONS = Set.of("value", "level", "score");

    static final Set<String> FUNCTIONS =
            Set.of("min", "max", "abs", "round", "sqrt", "ln", "log10", "if", "value", "level", "score");

    /** 34 digits; halves are rounded up, as people do, in {@code round} too. */
    private static final MathContext HALF_UP = new MathContext(34, RoundingMode.HALF_UP);

    static final ExpressionConfiguration CONFIGURATION = configuration();

    private FormulaLanguage() {}

    private static ExpressionConfiguration configuration() {
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
        NODE_FUNCTIONS.forEach(name -> functions.put(name, new NodeFunction(name)));
        return ExpressionConfiguration.builder()
                .mathContext(HALF_UP)
                .arraysAllowed(false)
                .structuresAllowed(false)
                .binaryAllowed(false)
                .implicitMultiplicationAllowed(false)
                .singleQuoteStringLiteralsAllowed(true)
                .defaultConstants(Map.of())
                .functionDictionary(MapBasedFunctionDictionary.ofFunctions(entries(functions)))
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

    /** The name under which the answer of {@code value('id')} is handed to an evaluation. */
    static String nodeKey(String function, String id) {
        return function + ":" + id;
    }

    @FunctionParameter(name = "id")
    private static final class NodeFunction extends AbstractFunction {
        private final String name;

        NodeFunction(String name) {
            this.name = name;
        }

        @Override
        public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... parameters) {
            return expression.getDataAccessor().getData(nodeKey(name, parameters[0].getStringValue()));
        }
    }

    /** Nobody rounds to more decimals than a figure has, and to millions of them would take for ever. */
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

    /** The library binds its not to the next word alone; people mean {@code not a = b} as not (a = b). */
    @PrefixOperator(precedence = OperatorIfc.OPERATOR_PRECEDENCE_AND + 1)
    private static final class Not extends PrefixNotOperator {}
}
