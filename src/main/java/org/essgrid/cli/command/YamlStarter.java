package org.essgrid.cli.command;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The file of the commands that write a commented YAML file to start from; a mix-in. */
public final class YamlStarter {

    @Parameters(index = "0", paramLabel = "cli.label-file", description = "cli.parameter-new-file")
    private String file = "";

    @Option(names = "--force", description = "cli.option-force")
    private boolean force;

    @Option(names = "--dry-run", description = "cli.option-dry-run")
    private boolean dryRun;

    /** @throws UsageException if the name ends neither in {@code .yaml} nor in {@code .yml} */
    public void write(byte[] content, Session session) {
        if (!file.endsWith(".yaml") && !file.endsWith(".yml")) {
            throw new UsageException(file, "cli.yaml-name");
        }
        new Destination(file, force, dryRun).write(content, session);
    }

    /** The file as the user named it. */
    public String file() {
        return file;
    }
}
