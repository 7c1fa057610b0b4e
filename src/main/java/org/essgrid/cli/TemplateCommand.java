package org.essgrid.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.essgrid.answers.longform.TemplateWriter;
import org.essgrid.grid.Grid;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a blank questionnaire to fill in a spreadsheet. */
@Command(
        name = "template",
        aliases = "modele",
        header = "cli.template",
        footer = {
            "essgrid template ess-creteil -o questionnaire.csv",
            "essgrid template esus --lang en -o questionnaire.csv"
        })
final class TemplateCommand implements Subcommand {

    @Mixin
    private GridParameter grid;

    @Mixin
    private OutputOptions output;

    @Override
    public ExitCode run(Session session) {
        Grid found = new Inputs(session).grid(grid.name());
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            TemplateWriter.write(found, session.language(), content);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        output.write(content.toByteArray(), session);
        return ExitCode.DONE;
    }
}
