package org.essgrid.cli.command;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.AtomicFile;

/**
 * Where a result goes.
 *
 * @param name a file, or {@code -} for standard output
 * @param force whether a file with different content may be replaced
 * @param dryRun whether to say only what would be done
 */
public record Destination(String name, boolean force, boolean dryRun) {

    public static final String STANDARD_OUTPUT = "-";

    public boolean isStandardOutput() {
        return name.equals(STANDARD_OUTPUT);
    }

    public void write(byte[] content, Session session) {
        if (isStandardOutput()) {
            session.out().write(content, 0, content.length);
            return;
        }
        tell(new OutputFile(path(), force, dryRun).write(content), session);
    }

    /** Writes what is made while it is written, without ever holding all of it. */
    void stream(AtomicFile.Content content, Session session) {
        if (!isStandardOutput()) {
            tell(new OutputFile(path(), force, dryRun).stream(content), session);
            return;
        }
        try {
            content.writeTo(new StandardOutput(session.out()));
        } catch (IOException e) {
            throw OutputFile.failure(name, e);
        }
    }

    private void tell(OutputFile.Outcome outcome, Session session) {
        session.tell(
                switch (outcome) {
                    case WRITTEN -> "cli.written";
                    case UNCHANGED -> "cli.unchanged";
                    case WOULD_WRITE -> "cli.would-write";
                },
                name);
    }

    private Path path() {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(Diagnostic.error(Location.of(name), "cli.bad-path"));
        }
    }
}
