package org.essgrid.grid.formula;

import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.Token;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes a formula with its references replaced, keeping all else as its author wrote it. */
final class Substitution {

    private record Piece(int end, String shown) {}

    private final String text;
    private final TreeMap<Integer, Piece> pieces = new TreeMap<>();

    private Substitution(String text) {
        this.text = text;
    }

    static String of(
            String text,
            ASTNode root,
            Function<ASTNode, Optional<Reference>> resolve,
            Function<Reference, String> show) {
        Substitution substitution = new Substitution(text);
        substitution.collect(root, resolve, show);
        return substitution.write();
    }

    private void collect(
            ASTNode node, Function<ASTNode, Optional<Reference>> resolve, Function<Reference, String> show) {
        Optional<Reference> reference = resolve.apply(node);
        if (reference.isPresent()) {
            // The library counts positions from 1.
            int start = node.getToken().getStartPosition() - 1;
            pieces.put(start, new Piece(end(node.getToken(), start), show.apply(reference.get())));
            return;
        }
        node.getParameters().forEach(child -> collect(child, resolve, show));
    }

    private int end(Token token, int start) {
        return token.getType() == Token.TokenType.FUNCTION
                ? text.indexOf(')', start) + 1
                : start + token.getValue().length();
    }

    private String write() {
        StringBuilder written = new StringBuilder();
        int from = 0;
        for (var piece : pieces.entrySet()) {
            written.append(text, from, piece.getKey()).append(piece.getValue().shown());
            from = piece.getValue().end();
        }
        return written.append(text.substring(from)).toString();
    }
}
