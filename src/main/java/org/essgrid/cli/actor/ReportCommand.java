package org.essgrid.cli.actor;

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
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.report.actor.ActorReport;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.report.context.ReportRequest;
import org.essgrid.report.pdf.PdfFile;
import org.essgrid.report.pdf.PdfWriter;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.pdf.font.GlyphWarning;
import org.essgrid.report.style.Theme;
import org.essgrid.results.StoredActor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the actor's report as PDF. */
@Command(
        addMethodSubcommands = false,
        header = "cli.report",
        footer = {
            "essgrid report ess-creteil samples/ess-creteil.csv -o rapport.pdf",
            "essgrid report esus samples/esus.csv --lang en -o report.pdf"
        })
public final class ReportCommand implements Subcommand {

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

    @Mixin
    private DateOption date;

    @Mixin
    private OutputOptions output;

    @Override
    public ExitCode run(Session session) {
        output.requireKind("pdf");
        BackgroundTask<PdfWriter> writer = BackgroundTask.start(ReportCommand::writer);
        InputLoader inputs = new InputLoader(session);
        Assessment assessment = inputs.assessment(sources);
        List<Benchmarks.Campaign> earlier = previous.stream()
                .map(file -> campaign(inputs.previous(assessment.grid(), file), session))
                .toList();
        Optional<Benchmarks.Network> members = network.map(
                file -> Benchmarks.Network.of(inputs.network(assessment.grid(), file, DisclosureThreshold.USUAL)));
        PdfFile file = new ActorReport(writer.result())
                .write(new ReportRequest(
                        assessment,
                        session.language(),
                        date.value(
                                session.console(), assessment.answers().actor().date()),
                        Version.program(),
                        new Benchmarks(earlier, members),
                        shortened,
                        radar));
        file.warnings().forEach(warning -> session.tell(key(warning), warning.code(), warning.context()));
        output.writeBinary(file.bytes(), session);
        return ExitCode.DONE;
    }

    /** A writer with everything loaded that any report needs. */
    private static PdfWriter writer() {
        PdfWriter writer = new PdfWriter(Theme.standard(), new Fonts());
        writer.prepare();
        return writer;
    }

    /** An earlier campaign, by its name or else its date. */
    private static Benchmarks.Campaign campaign(StoredActor results, Session session) {
        String dated = results.actor().date().map(LocalDate::toString).orElseGet(() -> session.text("cli.earlier"));
        String label =
                results.actor().campaign().isEmpty() ? dated : results.actor().campaign();
        return new Benchmarks.Campaign(label, results.scores(), results.values());
    }

    private static String key(GlyphWarning warning) {
        return switch (warning.problem()) {
            case NO_GLYPH -> "cli.no-glyph";
            case NOT_SHAPED -> "cli.not-shaped";
        };
    }
}
