package org.essgrid.cli.actor;

import org.essgrid.answers.single.TemplateWriter;
import org.essgrid.answers.table.TableTemplateWriter;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.GridParameter;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.OutputOptions;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.grid.Grid;
import org.essgrid.source.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a blank questionnaire to be filled in a spreadsheet. */
@Command(
        header = "cli.template",
        footer = {
            "essgrid template ess-creteil -o questionnaire.csv",
            "essgrid template ess-creteil --wide -o reseau.csv"
        })
public final class TemplateCommand implements Subcommand {

    @Mixin
    private GridParameter grid;

    @Option(names = "--wide", description = "cli.option-wide")
    private boolean wide;

    @Mixin
    private OutputOptions output;

    @Override
    public ExitCode run(Session session) {
        output.requireKind("csv");
        Grid found = new InputLoader(session).grid(grid.name());
        AtomicFile.Content template = wide
                ? out -> TableTemplateWriter.write(found, session.language(), out)
                : out -> TemplateWriter.write(found, session.language(), out);
        output.write(AtomicFile.Content.bytes(template), session);
        return ExitCode.DONE;
    }
}
