package org.essgrid.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.essgrid.source.AtomicFile;
import picocli.CommandLine.Option;

/** The destination of a command's result; a mix-in. */
public final class OutputOptions {

    private static final String STANDARD_OUTPUT = Destination.STANDARD_OUTPUT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "cli.label-file",
            description = "cli.option-output")
    private String output = STANDARD_OUTPUT;

    /** The extensions of documents that people may expect. */
    private static final Set<String> OTHER_KINDS = Set.of(
            "csv", "doc", "docx", "html", "json", "jsonl", "odp", "ods", "odt", "pdf", "png", "ppt", "pptx", "rtf",
            "svg", "xls", "xlsx", "yaml", "zip");

    @Option(names = "--force", description = "cli.option-force")
    private boolean force;

    @Option(names = "--dry-run", description = "cli.option-dry-run")
    private boolean dryRun;

    /**
     * Refuses a file whose name promises another kind of document than the one that is written.
     *
     * @param extension of the kind that is written
     * @throws UsageException if the name has the extension of another known kind
     */
    public void requireKind(String extension) {
        String own = extension();
        if (output.indexOf('.') >= 0
                && OTHER_KINDS.contains(own)
                && !own.startsWith(extension)
                && !extension.startsWith(own)) {
            throw new UsageException(output, "cli.other-kind", own, extension);
        }
    }

    /** What follows the last dot of the file's name, in small letters. */
    public String extension() {
        return output.substring(output.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** @throws UsageException if no folder is named, into which several files can be written */
    public void requireFolder() {
        if (output.equals(STANDARD_OUTPUT)) {
            throw new UsageException("-o", "cli.folder-needed");
        }
    }

    /** Writes one of the files of a folder. */
    public void writeInto(String name, byte[] content, Session session) {
        new Destination(Path.of(output).resolve(name).toString(), force, dryRun).write(content, session);
    }

    public void writeText(String text, Session session) {
        write(text.getBytes(StandardCharsets.UTF_8), session);
    }

    /** Writes a binary result, such as a PDF, which is refused on a terminal. */
    public void writeBinary(byte[] content, Session session) {
        refuseTerminal(session);
        write(content, session);
    }

    /** @throws UsageException if the result goes to a terminal, where a binary one cannot be read */
    public void refuseTerminal(Session session) {
        if (output.equals(STANDARD_OUTPUT) && session.console().outIsTerminal()) {
            throw new UsageException(STANDARD_OUTPUT, "cli.binary-on-terminal");
        }
    }

    /** The file, or {@code -} for standard output. */
    public String name() {
        return output;
    }

    /** A file next to that of the result, whose name has an addition. */
    public Destination beside(String addition) {
        return new Destination(output + addition, force, dryRun);
    }

    public void write(byte[] content, Session session) {
        new Destination(output, force, dryRun).write(content, session);
    }

    /** Writes content that is produced while it is written, of any length. */
    public void stream(AtomicFile.Content content, Session session) {
        new Destination(output, force, dryRun).stream(content, session);
    }
}
