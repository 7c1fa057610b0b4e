package org.essgrid.cli.campaign;

import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.OutputOptions;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the JSON Schema of campaign files, for editors. */
@Command(
        name = "schema",
        header = "campaign.schema",
        footer = {"essgrid etat-des-lieux schema -o campaign.schema.json", "essgrid etat-des-lieux schema"})
final class OverviewSchemaCommand implements Subcommand {

    @Mixin
    private OutputOptions output;

    @Override
    public ExitCode run(Session session) {
        output.write(CampaignResources.read("campaign.schema.json"), session);
        return ExitCode.DONE;
    }
}
