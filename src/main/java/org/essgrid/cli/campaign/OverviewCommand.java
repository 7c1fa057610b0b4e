package org.essgrid.cli.campaign;

import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.InputName;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.UsageException;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes the état des lieux that a file describes, all or what is out of date. */
@Command(
        name = "etat-des-lieux",
        aliases = "overview",
        header = "campaign.overview",
        description = "campaign.about",
        footer = {
            "essgrid etat-des-lieux samples/etat-des-lieux/campagne.yaml -o target/edl",
            "essgrid etat-des-lieux samples/etat-des-lieux/campagne.yaml -o target/edl --dry-run"
        },
        subcommands = {OverviewNewCommand.class, OverviewSchemaCommand.class})
public final class OverviewCommand implements Subcommand {

    /** It may be left out before a subcommand only, which the parser cannot know. */
    @Parameters(index = "0", arity = "0..1", paramLabel = "cli.label-campaign", description = "campaign.parameter-file")
    private String file = "";

    @Mixin
    private OverviewOptions options;

    @Override
    public ExitCode run(Session session) {
        if (file.isEmpty()) {
            throw new UsageException(Diagnostic.error(
                    Location.of("essgrid etat-des-lieux"),
                    "cli.missing-parameter",
                    session.text("cli.label-campaign")));
        }
        // Without a folder of its own, the output goes next to the campaign file, and never among what was shipped.
        String name = options.output().isPresent() ? new InputName().convert(file) : file;
        return new OverviewRun(name, options, session).go();
    }
}
