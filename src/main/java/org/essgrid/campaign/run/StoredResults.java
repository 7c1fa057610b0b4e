package org.essgrid.campaign.run;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.campaign.Campaign;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.results.Manifest;
import org.essgrid.results.ResultsReader;
import org.essgrid.results.StoredActor;

/**
 * The results of a campaign as its batch left them.
 *
 * @param file {@code results.jsonl}
 * @param manifest of the batch
 */
record StoredResults(Campaign edition, Path file, Manifest manifest) {

    /** Takes actors one after the other. */
    @FunctionalInterface
    interface Sink {
        void accept(StoredActor actor, String source) throws IOException;
    }

    /** The results in a folder whose batch has ended well. */
    static StoredResults in(Campaign edition, OutputFolder folder) throws IOException {
        Manifest manifest =
                folder.manifest().orElseThrow(() -> new IOException("a batch left no manifest in " + folder.path()));
        return new StoredResults(edition, folder.file(OutputFolder.RESULTS_JSONL), manifest);
    }

    /** The hash of the results. */
    String digest() {
        return manifest.files().stream()
                .filter(made -> made.file().equals(OutputFolder.RESULTS_JSONL))
                .map(Manifest.MadeFile::sha256)
                .findFirst()
                .orElse("");
    }

    /** Tells every actor, in the order of their keys; one without id and name goes by its place. */
    void each(Sink sink) throws IOException {
        Diagnostics problems = new Diagnostics();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                ResultsReader reader = new ResultsReader(file.toString(), in)) {
            int place = 1;
            for (Optional<StoredActor> actor = reader.next(problems);
                    actor.isPresent();
                    actor = reader.next(problems)) {
                sink.accept(actor.get(), edition.id() + "-" + place);
                place++;
            }
        }
        problems.throwIfErrors();
    }
}
