package org.essgrid.grid.formula;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token.TokenType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.grid.formula.Formula.ValueType;
import org.essgrid.grid.formula.FormulaParser.Problem;
import org.essgrid.grid.formula.Scope.Name;

/** Determines the type of each part of a formula, and finds unknown names, wrong types and unknown choices. */
final class TypeChecker {

    private static final Set<String> LOGIC = Set.of("and", "or", "not", "&&", "||", "!");
    private static final Set<String> EQUALITY = Set.of("=", "==", "!=", "<>");
    static final Set<String> ORDER = Set.of("<", "<=", ">", ">=");

    private final Scope scope;
    private final List<Problem> problems = new ArrayList<>();

    TypeChecker(Scope scope) {
        this.scope = scope;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Checks that a part has the expected type, and returns that type. */
    ValueType expect(ASTNode node, ValueType expected) {
        Optional<ValueType> type = type(node);
        if (type.isPresent() && type.get() != expected && !chained(node, expected)) {
            String key = switch (expected) {
                case NUMBER -> "grid.formula-number-expected";
                case TEXT -> "grid.formula-text-expected";
                case TRUTH -> "grid.formula-condition-expected";
            };
            problems.add(Problem.at(position(node), key, node.getToken().getValue()));
        }
        return expected;
    }

    /** {@code 0 < a < 9} compares the result of a comparison; it is reported separately because authors mean two conditions. */
    private boolean chained(ASTNode node, ValueType expected) {
        boolean comparison = ORDER.contains(node.getToken().getValue());
        if (comparison && expected == ValueType.NUMBER) {
            problems.add(Problem.at(
                    position(node), "grid.formula-chain", node.getToken().getValue()));
        }
        return comparison && expected == ValueType.NUMBER;
    }

    /** The type of a part; empty if it has a problem, which has been reported. */
    private Optional<ValueType> type(ASTNode node) {
        return switch (node.getToken().getType()) {
            case NUMBER_LITERAL -> Optional.of(ValueType.NUMBER);
            case STRING_LITERAL -> Optional.of(ValueType.TEXT);
            case VARIABLE_OR_CONSTANT -> named(node).map(Name::type);
            case FUNCTION -> function(node);
            case INFIX_OPERATOR, PREFIX_OPERATOR, POSTFIX_OPERATOR -> operator(node);
            default -> {
                problems.add(Problem.at(position(node), "grid.formula-unreadable"));
                yield Optional.empty();
            }
        };
    }

    private Optional<Name> named(ASTNode node) {
        String written = node.getToken().getValue();
        Optional<Name> name = scope.name(written);
        if (name.isEmpty()) {
            String key = scope.ambiguous().contains(written) ? "grid.formula-ambiguous" : "grid.formula-unknown-name";
            problems.add(Problem.at(position(node), key, written)
                    .suggesting(result(written).or(() -> Suggestion.nearest(written, scope.written()))));
        }
        return name;
    }

    /** A suggestion if the id of a criterion is used as a name: its level, its value or its score. */
    private Optional<String> result(String written) {
        return Stream.of(Reference.Kind.LEVEL, Reference.Kind.VALUE, Reference.Kind.SCORE)
                .map(kind -> Reference.of(kind, written))
                .filter(reference -> scope.node(reference).isPresent())
                .map(Reference::text)
                .findFirst();
    }

    private Optional<ValueType> operator(ASTNode node) {
        String operator = node.getToken().getValue().toLowerCase(Locale.ROOT);
        List<ASTNode> operands = node.getParameters();
        if (LOGIC.contains(operator)) {
            operands.forEach(operand -> expect(operand, ValueType.TRUTH));
            return Optional.of(ValueType.TRUTH);
        }
        if (EQUALITY.contains(operator)) {
            return equality(node);
        }
        operands.forEach(operand -> expect(operand, ValueType.NUMBER));
        return Optional.of(ORDER.contains(operator) ? ValueType.TRUTH : ValueType.NUMBER);
    }

    private Optional<ValueType> equality(ASTNode node) {
        ASTNode left = node.getParameters().get(0);
        ASTNode right = node.getParameters().get(1);
        Optional<ValueType> leftType = type(left);
        Optional<ValueType> rightType = type(right);
        if (leftType.isPresent() && rightType.isPresent()) {
            if (leftType.get() != rightType.get()) {
                problems.add(Problem.at(position(node), "grid.formula-compares-types"));
            }
            checkChoice(left, right);
            checkChoice(right, left);
        }
        return Optional.of(ValueType.TRUTH);
    }

    /** A choice can only be compared with one of its ids. */
    private void checkChoice(ASTNode side, ASTNode literal) {
        List<String> choices = choices(side);
        String written = literal.getToken().getValue();
        if (literal.getToken().getType() == TokenType.STRING_LITERAL
                && !choices.isEmpty()
                && !choices.contains(written)) {
            problems.add(
                    Problem.at(position(literal), "grid.formula-unknown-choice", written, String.join(", ", choices))
                            .suggesting(Suggestion.nearest(written, choices)));
        }
    }

    private List<String> choices(ASTNode node) {
        Optional<Name> name = node.getToken().getType() == TokenType.VARIABLE_OR_CONSTANT
                ? scope.name(node.getToken().getValue())
                : FormulaParser.nodeReference(node).flatMap(scope::node);
        return name.map(Name::choices).orElse(List.of());
    }

    private Optional<ValueType> function(ASTNode node) {
        String function = node.getToken().getValue().toLowerCase(Locale.ROOT);
        List<ASTNode> operands = node.getParameters();
        if (FormulaLanguage.NODE_FUNCTIONS.contains(function)) {
            return lookUp(node, function);
        }
        if (function.equals("if")) {
            expect(operands.get(0), ValueType.TRUTH);
            Optional<ValueType> type = type(operands.get(1));
            type.ifPresent(t -> expect(operands.get(2), t));
            return type;
        }
        ValueType expected = function.equals("count") ? ValueType.TRUTH : ValueType.NUMBER;
        operands.forEach(operand -> expect(operand, expected));
        return Optional.of(ValueType.NUMBER);
    }

    private Optional<ValueType> lookUp(ASTNode node, String function) {
        ASTNode argument = node.getParameters().get(0);
        if (argument.getToken().getType() != TokenType.STRING_LITERAL) {
            problems.add(Problem.at(position(argument), "grid.formula-id-quotes", function));
            return Optional.empty();
        }
        Reference reference = FormulaParser.nodeReference(node).orElseThrow();
        Optional<Name> name = scope.node(reference);
        if (name.isEmpty()) {
            Set<String> valid = scope.nodes().keySet().stream()
                    .filter(r -> r.kind() == reference.kind())
                    .map(Reference::id)
                    .collect(Collectors.toCollection(TreeSet::new));
            String kind = function.equals("value") || function.equals("level") ? function : "score";
            problems.add(Problem.at(position(argument), "grid.formula-unknown-" + kind, reference.id())
                    .suggesting(Suggestion.nearest(reference.id(), valid)));
        }
        return name.map(Name::type);
    }

    private static int position(ASTNode node) {
        return Math.max(0, node.getToken().getStartPosition() - 1);
    }
}
