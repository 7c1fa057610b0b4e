package org.essgrid.cli.campaign;

import java.util.Optional;
import org.essgrid.cli.command.JobsOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How an état des lieux is made; to be mixed into its command. */
final class OverviewOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "cli.label-folder",
            description = "campaign.option-output")
    private Optional<String> output = Optional.empty();

    @Option(names = "--dry-run", description = "batch.option-dry-run")
    private boolean dryRun;

    @Option(names = "--log-format", paramLabel = "text|json", description = "campaign.option-log-format")
    private LogFormat format = LogFormat.text;

    @Option(names = "--force", description = "batch.option-force")
    private boolean force;

    @Mixin
    private JobsOption jobs;

    Optional<String> output() {
        return output;
    }

    boolean dryRun() {
        return dryRun;
    }

    LogFormat format() {
        return format;
    }

    boolean force() {
        return force;
    }

    int jobs() {
        return jobs.count();
    }
}
