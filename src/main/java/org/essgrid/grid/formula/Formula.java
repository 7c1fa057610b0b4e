package org.essgrid.grid.formula;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
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

    /** @param references the references, by {@link FormulaParser#key} */
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
        return evaluate(root, inputs);
    }

    /** The two sides, if the formula is a single comparison of numbers. */
    public Optional<FormulaComparison> comparison() {
        return FormulaComparison.of(root, this::evaluate);
    }

    /** The value of a part of the formula; a power has all of its digits, which may be thousands. */
    private FormulaResult evaluate(ASTNode part, FormulaInputs inputs) {
        FormulaResult result = new FormulaEvaluation(expression, references, inputs).of(part);
        return result.number()
                .map(number -> FormulaLanguage.isWithinLimits(number)
                        ? new FormulaResult.Known(Value.of(number.round(FormulaLanguage.HALF_UP)))
                        : FormulaEvaluation.impossible())
                .orElse(result);
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

    private @Nullable Reference reference(ASTNode node) {
        return references.get(FormulaParser.key(node));
    }

    /** The type of a formula, determined when the grid is read. */
    public enum ValueType {
        NUMBER,
        TEXT,
        TRUTH
    }
}
