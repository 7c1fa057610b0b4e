package org.essgrid.cli.actor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.Assessment;
import org.essgrid.cli.command.BackgroundTask;
import org.essgrid.cli.command.DateOption;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.GridAndAnswers;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.InputName;
import org.essgrid.cli.command.OutputOptions;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.Version;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.report.actor.ActorReport;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.report.context.ReportRequest;
import org.essgrid.report.document.Document;
import org.essgrid.report.document.DocumentFormat;
import org.essgrid.report.pdf.font.ExtraFont;
import org.essgrid.report.rendering.DocumentRenderer;
import org.essgrid.report.rendering.FigureFiles;
import org.essgrid.results.StoredActor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the actor's report. */
@Command(
        addMethodSubcommands = false,
        header = "cli.report",
        footer = {
            "essgrid report ess-creteil samples/ess-creteil.csv -o rapport.pdf",
            "essgrid report esus samples/esus.csv --lang en -o report.pdf"
        })
public final class ReportCommand implements Subcommand {

    /** What the report is written as. */
    enum Format {
        pdf,
        html,
        svg,
        png
    }

    @Mixin
    private GridAndAnswers sources;

    @Option(
            names = "--previous",
            paramLabel = "cli.label-file",
            description = "cli.option-previous",
            converter = InputName.class)
    private List<String> previous = new ArrayList<>();

    @Option(
            names = "--network",
            paramLabel = "cli.label-file",
            description = "cli.option-network",
            converter = InputName.class)
    private Optional<String> network = Optional.empty();

    @Option(names = "--short", description = "cli.option-short")
    private boolean shortened;

    @Option(names = "--radar", description = "cli.option-radar")
    private boolean radar;

    @Option(names = "--format", paramLabel = "pdf|html|svg|png", description = "cli.option-report-format")
    private Optional<Format> format = Optional.empty();

    @Option(
            names = "--font",
            paramLabel = "cli.label-file",
            description = "cli.option-font",
            converter = InputName.class)
    private Optional<String> font = Optional.empty();

    @Mixin
    private DateOption date;

    @Mixin
    private OutputOptions output;

    @Override
    public ExitCode run(Session session) {
        Format chosen = format.orElse(output.extension().matches("html?") ? Format.html : Format.pdf);
        Optional<FigureFiles.PictureFormat> pictures = pictures(chosen);
        if (pictures.isEmpty()) {
            output.requireKind(chosen.name());
        } else {
            output.requireFolder();
        }
        Optional<ExtraFont> extra = font.map(Path::of).flatMap(ReportCommand::extra);
        BackgroundTask<DocumentRenderer> renderer = BackgroundTask.start(() -> DocumentRenderer.prepared(extra));
        InputLoader inputs = new InputLoader(session);
        Assessment assessment = inputs.assessment(sources);
        List<Benchmarks.Campaign> earlier = previous.stream()
                .map(file -> campaign(inputs.previous(assessment.grid(), file), session))
                .toList();
        Optional<Benchmarks.Network> members = network.map(
                file -> Benchmarks.Network.of(inputs.network(assessment.grid(), file, DisclosureThreshold.USUAL)));
        Document document = ActorReport.of(new ReportRequest(
                assessment,
                session.language(),
                date.value(session.console(), assessment.answers().actor().date()),
                Version.program(),
                new Benchmarks(earlier, members),
                shortened,
                radar));
        if (pictures.isPresent()) {
            for (FigureFiles.NamedFile file : FigureFiles.of(document, pictures.get(), extra)) {
                output.writeInto(file.name(), file.bytes(), session);
            }
            return ExitCode.DONE;
        }
        DocumentRenderer.RenderedDocument file = renderer.result().render(document, kind(chosen));
        file.warnings().forEach(warning -> session.tell("cli.no-glyph", warning.codes(), warning.context()));
        if (chosen == Format.pdf) {
            output.writeBinary(file.bytes(), session);
        } else {
            output.write(file.bytes(), session);
        }
        return ExitCode.DONE;
    }

    /** The format of the figures; empty where the whole report is written. */
    private static Optional<FigureFiles.PictureFormat> pictures(Format format) {
        return switch (format) {
            case pdf, html -> Optional.empty();
            case svg -> Optional.of(FigureFiles.PictureFormat.SVG);
            case png -> Optional.of(FigureFiles.PictureFormat.PNG);
        };
    }

    private static Optional<ExtraFont> extra(Path file) {
        Diagnostics problems = new Diagnostics();
        Optional<ExtraFont> font = ExtraFont.read(file, problems);
        problems.throwIfErrors();
        return font;
    }

    private static DocumentFormat kind(Format format) {
        return format == Format.html ? DocumentFormat.HTML : DocumentFormat.PDF;
    }

    /** An earlier campaign, by its name or else its date. */
    private static Benchmarks.Campaign campaign(StoredActor results, Session session) {
        String dated = results.actor().date().map(LocalDate::toString).orElseGet(() -> session.text("cli.earlier"));
        String label =
                results.actor().campaign().isEmpty() ? dated : results.actor().campaign();
        return new Benchmarks.Campaign(label, results.scores(), results.values());
    }
}
