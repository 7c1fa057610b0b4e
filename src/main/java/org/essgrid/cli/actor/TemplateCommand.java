package org.essgrid.cli.actor;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.essgrid.answers.single.TemplateWriter;
import org.essgrid.answers.single.WorkbookTemplateWriter;
import org.essgrid.answers.table.TableTemplateWriter;
import org.essgrid.cli.command.DateOption;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.GridParameter;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.OutputOptions;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.UsageException;
import org.essgrid.cli.command.Version;
import org.essgrid.grid.Grid;
import org.essgrid.report.actor.PaperForm;
import org.essgrid.report.document.DocumentFormat;
import org.essgrid.report.rendering.DocumentRenderer;
import org.essgrid.source.AtomicFile;
import org.essgrid.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a blank questionnaire to be filled in a spreadsheet. */
@Command(
        header = "cli.template",
        footer = {
            "essgrid template ess-creteil -o questionnaire.xlsx",
            "essgrid template ess-creteil --wide -o reseau.csv"
        })
public final class TemplateCommand implements Subcommand {

    /** What the questionnaire is filled in with: a spreadsheet, or a pen. */
    enum Format {
        csv,
        xlsx,
        pdf,
        html
    }

    @Mixin
    private GridParameter grid;

    @Option(names = "--wide", description = "cli.option-wide")
    private boolean wide;

    @Option(names = "--format", paramLabel = "csv|xlsx|pdf|html", description = "cli.option-template-format")
    private Optional<Format> format = Optional.empty();

    @Mixin
    private DateOption date;

    @Mixin
    private OutputOptions output;

    @Override
    public ExitCode run(Session session) {
        Format kind = format.orElseGet(this::named);
        output.requireKind(kind.name());
        Grid found = new InputLoader(session).grid(grid.name());
        byte[] template = AtomicFile.Content.bytes(content(kind, found, session));
        if (kind == Format.csv || kind == Format.html) {
            output.write(template, session);
        } else {
            output.writeBinary(template, session);
        }
        return ExitCode.DONE;
    }

    /** The format that the name of the file promises. */
    private Format named() {
        return Arrays.stream(Format.values())
                .filter(kind -> output.extension().equals(kind.name()))
                .findFirst()
                .orElse(Format.csv);
    }

    private AtomicFile.Content content(Format kind, Grid found, Session session) {
        Language language = session.language();
        return switch (kind) {
            case csv ->
                wide
                        ? out -> TableTemplateWriter.write(found, language, out)
                        : out -> TemplateWriter.write(found, language, out);
            case xlsx ->
                wide
                        ? out -> TableTemplateWriter.writeWorkbook(found, language, out)
                        : out -> WorkbookTemplateWriter.write(found, language, out);
            case pdf, html -> out -> out.write(paper(kind, found, session));
        };
    }

    private byte[] paper(Format kind, Grid found, Session session) {
        if (wide) {
            throw new UsageException("--wide", "form.paper-wide");
        }
        LocalDate day = date.value(session.console(), Optional.empty());
        DocumentFormat format = kind == Format.html ? DocumentFormat.HTML : DocumentFormat.PDF;
        return new DocumentRenderer()
                .render(PaperForm.of(found, session.language(), Version.program(), day), format)
                .bytes();
    }
}
