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

/** Reads a formula: its syntax by the library, its names and types here, all problems in one pass. */
public final class FormulaParser {

    private static final int LONGEST = 1000;
    private static final int DEEPEST = 40;

    /** What is wrong with a formula: a message, and where in its text (from 0). */
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

    /** A formula, or what is wrong with it. */
    public record Result(Optional<Formula> formula, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    private FormulaParser() {}

    /** Reads a formula that must give a value of this type where these names are known. */
    public static Result parse(String text, Type expected, Scope scope) {
        Optional<Problem> unreadable = SyntaxHint.find(text, LONGEST, DEEPEST);
        if (unreadable.isPresent()) {
            return new Result(Optional.empty(), List.of(unreadable.get()));
        }
        Expression expression = new Expression(text, FormulaLanguage.CONFIGURATION);
        ASTNode root;
        try {
            root = expression.getAbstractSyntaxTree();
        } catch (ParseException e) {
            return new Result(Optional.empty(), List.of(SyntaxErrorText.of(text, e)));
        }
        TypeChecker typing = new TypeChecker(scope);
        Type type = typing.expect(root, expected);
        if (!typing.problems().isEmpty()) {
            return new Result(Optional.empty(), typing.problems());
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

    /** What {@code value('id')} and its like refer to. */
    static Optional<Reference> nodeReference(ASTNode node) {
        String function = node.getToken().getValue().toLowerCase(Locale.ROOT);
        if (node.getToken().getType() != TokenType.FUNCTION || !FormulaLanguage.NODE_FUNCTIONS.contains(function)) {
            return Optional.empty();
        }
        String id = node.getParameters().get(0).getToken().getValue();
        return Optional.of(Reference.of(Reference.Kind.valueOf(function.toUpperCase(Locale.ROOT)), id));
    }

    /** The name under which the library looks up what this node refers to; the node's own text elsewhere. */
    static String key(ASTNode node) {
        return nodeReference(node)
                .map(r -> FormulaLanguage.nodeKey(r.kind().name().toLowerCase(Locale.ROOT), r.id()))
                .orElse(
                        node.getToken().getType() == TokenType.VARIABLE_OR_CONSTANT
                                ? node.getToken().getValue()
                                : "");
    }
}
