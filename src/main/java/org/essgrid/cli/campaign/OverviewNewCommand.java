package org.essgrid.cli.campaign;

import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.YamlStarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes a commented campaign file to start from. */
@Command(
        name = "new",
        aliases = "nouveau",
        header = "campaign.new",
        footer = {"essgrid etat-des-lieux new campagne.yaml", "essgrid etat-des-lieux new campaign.yaml --lang en"})
final class OverviewNewCommand implements Subcommand {

    @Mixin
    private YamlStarter starter;

    @Override
    public ExitCode run(Session session) {
        starter.write(CampaignResources.read("starter." + session.language().code() + ".yaml"), session);
        session.tell("campaign.new-next", starter.file());
        return ExitCode.DONE;
    }
}
