package org.essgrid.batch.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.batch.BatchListener;
import org.essgrid.batch.BatchListener.Reason;
import org.essgrid.batch.BatchSettings;
import org.essgrid.batch.folder.Journal;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.results.Manifest;

/** Reports which tables a run would write, whether it would write the network's report, and why. */
record DryRunTables(BatchSettings settings, OutputFolder folder, Optional<Manifest> before, BatchListener listener) {

    /** @param source hash of the current questionnaires */
    void report(String source) throws IOException {
        for (String file : wanted()) {
            Optional<Reason> reason = reason(file, source);
            reason.ifPresent(why -> listener.wouldWrite(file, why));
        }
        boolean goes = !settings.writesNetwork()
                && before.filter(
                                manifest -> made(manifest, OutputFolder.NETWORK).isPresent())
                        .isPresent();
        if (goes) {
            listener.wouldRemove(OutputFolder.NETWORK);
        }
    }

    private List<String> wanted() {
        List<String> wanted =
                new ArrayList<>(List.of(OutputFolder.RESULTS_CSV, OutputFolder.RESULTS_JSONL, OutputFolder.PROBLEMS));
        if (settings.writesNetwork()) {
            wanted.add(OutputFolder.NETWORK);
        }
        return wanted;
    }

    private Optional<Reason> reason(String file, String source) throws IOException {
        Optional<Manifest.MadeFile> made = before.flatMap(manifest -> made(manifest, file));
        if (made.isEmpty()) {
            return Optional.of(Journal.isLeft(folder) ? Reason.UNFINISHED : Reason.NEW);
        }
        if (!settings.wouldWriteSameTables(before.orElseThrow())) {
            return Optional.of(Reason.SETTINGS);
        }
        if (!before.orElseThrow().source().equals(source)) {
            return Optional.of(Reason.ANSWERS);
        }
        return folder.isIntact(made.get()) ? Optional.empty() : Optional.of(Reason.DAMAGED);
    }

    private static Optional<Manifest.MadeFile> made(Manifest manifest, String file) {
        return manifest.files().stream().filter(one -> one.file().equals(file)).findFirst();
    }
}
