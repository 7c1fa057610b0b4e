package org.essgrid.batch.folder;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.essgrid.results.Manifest;

/** The files of a folder and what they were written from, as the manifest and the journal record it. */
public final class KnownFiles {

    private final Map<String, Manifest.MadeFile> made = new HashMap<>();
    private final Set<String> ours = new TreeSet<>();

    private KnownFiles() {}

    /** From the last finished run and the runs interrupted since. */
    public static KnownFiles of(Optional<Manifest> manifest, Journal journal) {
        return of(manifest, journal.left());
    }

    /** The same for a dry run, which opens no journal. */
    public static KnownFiles forDryRun(OutputFolder folder, Optional<Manifest> manifest) throws IOException {
        return of(manifest, Journal.left(folder));
    }

    private static KnownFiles of(Optional<Manifest> manifest, Journal.Content left) {
        KnownFiles knownFiles = new KnownFiles();
        manifest.ifPresent(m -> {
            m.reports().forEach(report -> knownFiles.add(report.made()));
            m.files().forEach(file -> knownFiles.made.put(file.file(), file));
        });
        knownFiles.made.putAll(left.made());
        knownFiles.ours.addAll(left.made().keySet());
        knownFiles.ours.addAll(left.begun());
        return knownFiles;
    }

    private void add(Manifest.MadeFile report) {
        made.put(report.file(), report);
        ours.add(report.file());
    }

    public Optional<Manifest.MadeFile> known(String file) {
        return Optional.ofNullable(made.get(file));
    }

    /** The record of this file if it was written from the same inputs and is unchanged since. */
    public Optional<Manifest.MadeFile> upToDate(OutputFolder folder, String file, String fingerprint)
            throws IOException {
        Optional<Manifest.MadeFile> same =
                known(file).filter(it -> it.fingerprint().equals(fingerprint));
        return same.isPresent() && folder.isIntact(same.get()) ? same : Optional.empty();
    }

    /** The reports that a batch wrote here, or was about to, sorted by name. */
    public Set<String> ours() {
        return ours;
    }
}
