package org.essgrid.cli.help;

import org.essgrid.text.Messages;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How an option's value or a parameter is called in the user's language. */
public record ArgumentName(ArgSpec argument, Messages messages) {

    /** {@code GRILLE}, or the words to choose from: {@code fr|en}. */
    public String plain() {
        String label = argument.paramLabel();
        return label.contains(".label-") ? messages.get(label) : label;
    }

    /** {@code GRILLE}, {@code RÉPONSES...} if there may be several, {@code [COMMANDE]} if it may be left out. */
    String inSynopsis() {
        String name = argument.arity().max() > 1 ? plain() + "..." : plain();
        return argument.required() ? name : "[" + name + "]";
    }

    /** What the user types or reads in the help: {@code --lang}, or {@code GRILLE}. */
    String asTyped() {
        return argument instanceof OptionSpec option ? option.longestName() : plain();
    }
}
