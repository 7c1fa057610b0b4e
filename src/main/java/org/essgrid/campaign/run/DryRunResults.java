package org.essgrid.campaign.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.essgrid.batch.BatchListener;
import org.essgrid.batch.ReportSelection;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.batch.run.Batch;
import org.essgrid.campaign.Campaign;
import org.essgrid.diagnostic.Diagnostic;

/**
 * Where results that a run would write stand while it only says what it would do: later campaigns show them, so without them
 * nobody knows which of their reports would change.
 */
final class DryRunResults implements AutoCloseable {

    private static final BatchListener SILENT = new BatchListener() {
        @Override
        public void problem(Diagnostic problem) {
            // Told when the batch itself was planned.
        }

        @Override
        public void counted(long done, double share) {
            // As above.
        }

        @Override
        public void progress(long done, double share) {
            // As above.
        }

        @Override
        public void wouldMake(String file, Reason reason) {
            throw new IllegalStateException("tables only");
        }

        @Override
        public void wouldWrite(String file, Reason reason) {
            throw new IllegalStateException("tables only");
        }

        @Override
        public void wouldRemove(String file) {
            throw new IllegalStateException("tables only");
        }
    };

    private final Path folder;

    DryRunResults() throws IOException {
        this.folder = Files.createTempDirectory("essgrid-");
    }

    /** The results of a batch that was only planned. */
    StoredResults results(Batch batch, Campaign edition, String name) throws IOException {
        OutputFolder target = new OutputFolder(folder.resolve(name));
        new Batch(batch.settings().with(ReportSelection.NONE), batch.source(), target, batch.jobs(), SILENT).run(false);
        return StoredResults.in(edition, target);
    }

    @Override
    public void close() throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, java.io.IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
