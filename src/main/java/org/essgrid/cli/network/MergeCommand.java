package org.essgrid.cli.network;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.batch.merging.ShardMerger;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.InputName;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Merges the shards of a batch that several machines computed. */
@Command(
        header = "batch.merge",
        description = "batch.merge-about",
        footer = {
            "essgrid batch ess-creteil samples/reseau/reseau.csv --shard 1/1 -o target/part",
            "essgrid merge target/part -o target/merged"
        })
public final class MergeCommand implements Subcommand {

    @Parameters(
            paramLabel = "cli.label-folder",
            description = "batch.parameter-shards",
            arity = "1..*",
            converter = InputName.class)
    private List<String> shards = new ArrayList<>();

    @Mixin
    private FolderOptions folder;

    @Override
    public ExitCode run(Session session) {
        return folder.write(session, target -> {
            ShardMerger merger =
                    new ShardMerger(shards.stream().map(InputLoader::path).toList(), target);
            return folder.dryRun()
                    ? merger.plan(folder.force())
                    : merger.run(folder.force(), session.problems()::print);
        });
    }
}
