package org.essgrid.cli.command;

/**
 * One command. Its fields are its options; it calls the core and prints.
 *
 * <p>In its annotations, texts are message keys: the command's {@code header} says in a sentence what it does and its
 * {@code description}, if it has one, says more; its {@code footer} gives two examples that work as typed, each option's and parameter's {@code description} is a key, and
 * so is a {@code paramLabel} with {@code .label-} in it; any other label shows as it is.
 */
public interface Subcommand {

    /**
     * @throws org.essgrid.diagnostic.InvalidInputException if what the user gave is wrong
     * @throws UsageException if the command cannot be done as typed
     */
    ExitCode run(Session session);
}
