package org.essgrid.cli.network;

import java.io.IOException;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.cli.command.FolderWriter;
import org.essgrid.cli.command.InputLoader;
import picocli.CommandLine.Option;

/** The folder that a command fills; to be mixed into it. */
final class FolderOptions {

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "cli.label-folder",
            description = "batch.option-output")
    private String name = "";

    @Option(names = "--force", description = "batch.option-force")
    private boolean force;

    @Option(names = "--dry-run", description = "batch.option-dry-run")
    private boolean dryRun;

    /** Fills a folder. */
    interface Filling<T> {
        T into(OutputFolder folder) throws IOException;
    }

    /** @throws org.essgrid.cli.command.UsageException if the folder must not be written, with the reason */
    <T> T fill(Filling<T> filling) {
        return FolderWriter.of(name, () -> filling.into(new OutputFolder(InputLoader.path(name))));
    }

    /** The folder as the user named it. */
    String name() {
        return name;
    }

    boolean force() {
        return force;
    }

    boolean dryRun() {
        return dryRun;
    }
}
