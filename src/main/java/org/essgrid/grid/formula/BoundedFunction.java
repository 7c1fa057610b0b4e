package org.essgrid.grid.formula;

import com.ezylang.evalex.EvaluationException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.data.EvaluationValue;
import com.ezylang.evalex.functions.FunctionIfc;
import com.ezylang.evalex.functions.FunctionParameterDefinition;
import com.ezylang.evalex.operators.InfixOperator;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.operators.arithmetic.InfixPowerOfOperator;
import com.ezylang.evalex.parser.Token;
import java.math.BigDecimal;
import java.util.List;

/**
 * A function that refuses numbers so large, or so small, that working with all of their digits would never end: no
 * figure of an assessment comes near them.
 */
record BoundedFunction(FunctionIfc function) implements FunctionIfc {

    private static final BigDecimal LARGEST = new BigDecimal("1e30");
    private static final BigDecimal SMALLEST = new BigDecimal("1e-30");

    @Override
    public EvaluationValue evaluate(Expression expression, Token token, EvaluationValue... parameters)
            throws EvaluationException {
        check(token, parameters);
        return function.evaluate(expression, token, parameters);
    }

    private static void check(Token token, EvaluationValue... values) throws EvaluationException {
        for (EvaluationValue value : values) {
            if (value.isNumberValue() && !isOrdinary(value.getNumberValue().abs())) {
                throw new EvaluationException(token, "out of bounds");
            }
        }
    }

    private static boolean isOrdinary(BigDecimal size) {
        return size.signum() == 0 || (size.compareTo(SMALLEST) >= 0 && size.compareTo(LARGEST) <= 0);
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

    /** The power of ordinary numbers, by at most 1000. */
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
