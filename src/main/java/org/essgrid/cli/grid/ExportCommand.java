package org.essgrid.cli.grid;

import java.nio.charset.StandardCharsets;
import org.essgrid.answers.form.ExportedForm;
import org.essgrid.answers.survey.SurveyMapping;
import org.essgrid.cli.command.Destination;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.GridParameter;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.OutputOptions;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the questionnaire of a grid as an online form, with the mapping that brings its answers back. */
@Command(
        header = "form.export",
        description = "form.about",
        footer = {
            "essgrid export ess-creteil --to xlsform -o target/formulaire.xlsx",
            "essgrid export ess-creteil --to limesurvey -o target/formulaire.txt"
        })
public final class ExportCommand implements Subcommand {
    @Mixin
    private GridParameter grid;

    @Option(names = "--to", required = true, paramLabel = "xlsform|limesurvey", description = "form.option-to")
    private ExportedForm.Tool tool = ExportedForm.Tool.xlsform;

    @Mixin
    private OutputOptions output;

    @Override
    public ExitCode run(Session session) {
        output.requireKind(tool.extension());
        ExportedForm form = ExportedForm.of(new InputLoader(session).grid(grid.name()), tool, session.language());
        output.writeBinary(form.bytes(), session);
        if (!output.name().equals(Destination.STANDARD_OUTPUT)) {
            output.beside(SurveyMapping.EXTENSION).write(form.mapping().getBytes(StandardCharsets.UTF_8), session);
        }
        session.problems().printAll(form.remarks());
        return ExitCode.DONE;
    }
}
