package org.essgrid.batch.merging;

import java.io.IOException;
import java.nio.file.Files;
import org.essgrid.batch.folder.Journal;
import org.essgrid.batch.folder.KnownFiles;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.results.Manifest;

/** Copies reports from shards; those that stand already are left as they are. */
final class ReportCopier {

    private final OutputFolder target;
    private final KnownFiles ledger;
    private final Journal journal;
    private long written;

    ReportCopier(OutputFolder target, KnownFiles ledger, Journal journal) {
        this.target = target;
        this.ledger = ledger;
        this.journal = journal;
    }

    void copy(OutputFolder shard, Manifest.MadeFile report) throws IOException {
        boolean stands = ledger.upToDate(target, report.file(), report.fingerprint())
                .filter(report::equals)
                .isPresent();
        if (!stands) {
            journal.begin(report.file());
            journal.made(target.write(
                    report.file(), report.fingerprint(), out -> Files.copy(shard.file(report.file()), out)));
            written++;
        }
    }

    long written() {
        return written;
    }
}
