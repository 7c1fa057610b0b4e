package org.essgrid.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import picocli.CommandLine.Option;

/** Where a command's result goes; to be mixed into the commands that write one. */
final class OutputOptions {

    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "cli.label-file",
            description = "cli.option-output")
    private String output = STANDARD_OUTPUT;

    @Option(names = "--force", description = "cli.option-force")
    private boolean force;

    @Option(names = "--dry-run", description = "cli.option-dry-run")
    private boolean dryRun;

    void writeText(String text, Session session) {
        write(text.getBytes(StandardCharsets.UTF_8), session);
    }

    /** Writes what is no text, such as a PDF: never onto a terminal. */
    void writeBinary(byte[] content, Session session) {
        if (output.equals(STANDARD_OUTPUT) && session.console().outIsTerminal()) {
            throw new UsageException(Diagnostic.error(Location.of(STANDARD_OUTPUT), "cli.binary-on-terminal"));
        }
        write(content, session);
    }

    private void write(byte[] content, Session session) {
        if (output.equals(STANDARD_OUTPUT)) {
            session.out().write(content, 0, content.length);
            return;
        }
        OutputFile.Outcome outcome = new OutputFile(path(), force, dryRun).write(content);
        session.tell(
                switch (outcome) {
                    case WRITTEN -> "cli.written";
                    case UNCHANGED -> "cli.unchanged";
                    case WOULD_WRITE -> "cli.would-write";
                },
                output);
    }

    private Path path() {
        try {
            return Path.of(output);
        } catch (InvalidPathException e) {
            throw new UsageException(Diagnostic.error(Location.of(output), "cli.bad-path"));
        }
    }
}
