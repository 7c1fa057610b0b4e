package org.essgrid.cli.fill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.single.Draft;
import org.essgrid.answers.single.DraftReader;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.cli.command.Destination;
import org.essgrid.cli.command.UsageException;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.grid.Grid;
import org.essgrid.source.AtomicFile;
import org.essgrid.source.ExclusiveLock;
import org.essgrid.text.Language;

/** The file of a questionnaire while it is filled: locked against other runs, and never overwritten if others change it. */
final class DraftFile implements AutoCloseable {

    private final Path path;
    private final Path lock;
    private final ExclusiveLock use;
    private final Optional<Path> newFolder;
    private Optional<byte[]> known;

    private DraftFile(Path path, Path lock, ExclusiveLock use, Optional<Path> newFolder) throws IOException {
        this.newFolder = newFolder;
        this.path = path;
        this.lock = lock;
        this.use = use;
        this.known = current();
    }

    /**
     * @throws UsageException if it is a folder, or if another run is filling it
     * @throws InvalidInputException if it cannot be read, or its folder cannot be written
     */
    static DraftFile open(Path path) {
        if (Files.isDirectory(path)) {
            throw new UsageException(path.toString(), "cli.is-folder");
        }
        Path absolute = path.toAbsolutePath();
        Path lock = absolute.resolveSibling("." + absolute.getFileName() + ".essgrid-lock");
        try {
            Path folder = absolute.getParent();
            Optional<Path> newFolder = Optional.ofNullable(folder).filter(parent -> !Files.exists(parent));
            if (folder != null) {
                Files.createDirectories(folder);
            }
            ExclusiveLock use =
                    ExclusiveLock.acquire(lock).orElseThrow(() -> new UsageException(path.toString(), "fill.busy"));
            return new DraftFile(path, lock, use, newFolder);
        } catch (IOException e) {
            throw Destination.failure(path.toString(), e);
        }
    }

    /** The file as the user named it. */
    String name() {
        return path.toString();
    }

    /** Its folder, if it did not exist. */
    Optional<Path> newFolder() {
        return newFolder;
    }

    /** The content of the file when it was opened or last saved; empty if it does not exist yet. */
    Optional<byte[]> bytes() {
        return known.map(byte[]::clone);
    }

    /**
     * The draft in the file, or a blank one if the file does not exist yet. Wrong answers are accepted, since they are asked
     * again.
     *
     * @param typedName the file as the user named it, for the locations of errors
     * @throws InvalidInputException if there are errors of the file itself
     */
    Draft draft(String typedName, Grid grid, Language language) {
        DraftReader reader = new DraftReader(grid);
        if (known.isEmpty()) {
            return reader.blank(language);
        }
        Diagnostics problems = new Diagnostics();
        Optional<Draft> draft = reader.read(typedName, known.get(), problems);
        problems.throwIfErrors();
        Diagnostics all = new Diagnostics();
        boolean readable = new SingleQuestionnaireReader(grid)
                .readAnyway(typedName, known.get(), all)
                .isPresent();
        List<Diagnostic> fileErrors = all.sorted().stream()
                .filter(problem -> problem.isError() && (!readable || isAboutFile(problem)))
                .toList();
        if (!fileErrors.isEmpty()) {
            throw new InvalidInputException(fileErrors);
        }
        return draft.orElseThrow();
    }

    private static boolean isAboutFile(Diagnostic problem) {
        Optional<QuestionnaireColumn> column =
                QuestionnaireColumn.of(problem.location().header());
        return problem.location().line() > 0 && (column.isEmpty() || column.get() == QuestionnaireColumn.ROW);
    }

    /** Saves the questionnaire; returns the problem if that fails. */
    Optional<Diagnostic> save(byte[] content) {
        try {
            Optional<byte[]> current = current();
            boolean same = current.isPresent() == known.isPresent()
                    && (current.isEmpty() || Arrays.equals(current.get(), known.get()));
            if (!same) {
                return Optional.of(Diagnostic.error(name(), "fill.changed"));
            }
            AtomicFile.write(path, out -> out.write(content));
            known = Optional.of(content.clone());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Destination.failure(name(), e).diagnostics().get(0));
        }
    }

    private Optional<byte[]> current() throws IOException {
        return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(lock);
            use.close();
        } catch (IOException e) {
            throw Destination.failure(lock.toString(), e);
        }
    }
}
