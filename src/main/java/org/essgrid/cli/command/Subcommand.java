package org.essgrid.cli.command;

/**
 * One command. Its fields are its options; it calls the core and prints.
 *
 * <p>In its annotations, texts are message keys: the {@code header} of a command says in a sentence what it does, and its
 * optional {@code description} says more; its {@code footer} gives two examples that work as typed. The {@code description} of
 * each option and parameter is a key, and so is a {@code paramLabel} that contains {@code .label-}; any other label is shown
 * unchanged.
 */
public interface Subcommand {

    /**
     * @throws org.essgrid.diagnostic.InvalidInputException if the input is invalid
     * @throws UsageException if the command cannot be carried out as typed
     */
    ExitCode run(Session session);
}
