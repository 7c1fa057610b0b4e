package org.essgrid.grid.formula;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token.TokenType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.essgrid.grid.formula.Formula.ValueType;

/**
 * Parses formulas. The library checks the syntax; names and types are checked here, and all their problems are reported in
 * one pass.
 */
public final class FormulaParser {

    /**
     * An error in a formula.
     *
     * @param key the key of the message
     * @param position the place in the text of the formula, from 0
     */
    public record Problem(String key, List<Object> arguments, int position, Optional<String> suggestion) {
        public Problem {
            arguments = List.copyOf(arguments);
        }

        static Problem at(int position, String key, Object... arguments) {
            return new Problem(key, List.of(arguments), position, Optional.empty());
        }

        Problem suggesting(Optional<String> nearest) {
            return new Problem(key, arguments, position, nearest);
        }
    }

    /** A formula, or its problems. */
    public record Result(Optional<Formula> formula, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    private FormulaParser() {}

    /** Parses a formula that must have this type and may use the names of this scope. */
    public static Result parse(String text, ValueType expected, Scope scope) {
        Optional<Problem> problem = SyntaxProblems.find(text);
        if (problem.isPresent()) {
            return new Result(Optional.empty(), List.of(problem.get()));
        }
        Expression expression = new Expression(text, FormulaLanguage.CONFIGURATION);
        ASTNode root;
        try {
            root = expression.getAbstractSyntaxTree();
        } catch (ParseException e) {
            return new Result(Optional.empty(), List.of(SyntaxProblems.of(text, e)));
        }
        TypeChecker checker = new TypeChecker(scope);
        ValueType type = checker.expect(root, expected);
        if (!checker.problems().isEmpty()) {
            return new Result(Optional.empty(), checker.problems());
        }
        Map<String, Reference> references = new HashMap<>();
        collect(root, scope, references);
        return new Result(Optional.of(new Formula(text, expression, root, type, references)), List.of());
    }

    private static void collect(ASTNode node, Scope scope, Map<String, Reference> references) {
        if (node.getToken().getType() == TokenType.VARIABLE_OR_CONSTANT) {
            scope.name(node.getToken().getValue()).ifPresent(name -> references.put(key(node), name.reference()));
        }
        nodeReference(node).flatMap(scope::node).ifPresent(name -> references.put(key(node), name.reference()));
        node.getParameters().forEach(child -> collect(child, scope, references));
    }

    /** The reference of {@code value('id')} and similar functions. */
    static Optional<Reference> nodeReference(ASTNode node) {
        String function = node.getToken().getValue().toLowerCase(Locale.ROOT);
        if (node.getToken().getType() != TokenType.FUNCTION || !FormulaLanguage.NODE_FUNCTIONS.contains(function)) {
            return Optional.empty();
        }
        String id = node.getParameters().get(0).getToken().getValue();
        return Optional.of(Reference.of(Reference.Kind.valueOf(function.toUpperCase(Locale.ROOT)), id));
    }

    /** The name by which a formula finds the reference of this node; empty if it has none. */
    static String key(ASTNode node) {
        return nodeReference(node)
                .map(Reference::text)
                .orElse(
                        node.getToken().getType() == TokenType.VARIABLE_OR_CONSTANT
                                ? node.getToken().getValue()
                                : "");
    }
}
