package org.essgrid.campaign.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.essgrid.batch.BatchListener;
import org.essgrid.batch.ReportSelection;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.batch.run.Batch;
import org.essgrid.campaign.Campaign;

/**
 * The results that a dry run writes to a temporary folder: the reports of later campaigns show them, so without them it
 * would not be known which of those reports are out of date.
 */
final class DryRunResults implements AutoCloseable {

    /** Everything has been reported when the batch was planned. */
    private static final BatchListener SILENT = new BatchListener() {};

    private final Path folder;

    DryRunResults() throws IOException {
        this.folder = Files.createTempDirectory("essgrid-");
    }

    /** The results of a batch that was only planned. */
    StoredResults results(Batch batch, Campaign campaign, String name) throws IOException {
        OutputFolder target = new OutputFolder(folder.resolve(name));
        new Batch(batch.settings().with(ReportSelection.NONE), batch.source(), target, batch.jobs(), SILENT).run(false);
        return StoredResults.in(campaign, target);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
