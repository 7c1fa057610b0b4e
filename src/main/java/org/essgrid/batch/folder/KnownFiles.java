package org.essgrid.batch.folder;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.essgrid.results.Manifest;

/** Which reports stand in a folder and what they were made from, as the last runs noted it. */
public final class KnownFiles {

    private final Map<String, Manifest.MadeFile> made = new HashMap<>();
    private final Set<String> ours = new TreeSet<>();

    private KnownFiles() {}

    /** As the last finished run and those that were cut short since left it. */
    public static KnownFiles of(Optional<Manifest> manifest, Journal journal) {
        return of(manifest, journal.left());
    }

    /** The same, of a folder that is only looked at. */
    public static KnownFiles planned(OutputFolder folder, Optional<Manifest> manifest) throws IOException {
        return of(manifest, Journal.left(folder));
    }

    private static KnownFiles of(Optional<Manifest> manifest, JournalContent left) {
        KnownFiles ledger = new KnownFiles();
        manifest.ifPresent(m -> {
            m.reports().forEach(report -> ledger.note(report.made()));
            m.files().forEach(file -> ledger.made.put(file.file(), file));
        });
        ledger.made.putAll(left.made());
        ledger.ours.addAll(left.made().keySet());
        ledger.ours.addAll(left.begun());
        return ledger;
    }

    private void note(Manifest.MadeFile report) {
        made.put(report.file(), report);
        ours.add(report.file());
    }

    /** What is known of a file. */
    public Optional<Manifest.MadeFile> known(String file) {
        return Optional.ofNullable(made.get(file));
    }

    /** The file, if it was made from this and stands as it was made. */
    public Optional<Manifest.MadeFile> upToDate(OutputFolder folder, String file, String fingerprint)
            throws IOException {
        Optional<Manifest.MadeFile> same =
                known(file).filter(it -> it.fingerprint().equals(fingerprint));
        return same.isPresent() && folder.isIntact(same.get()) ? same : Optional.empty();
    }

    /** The reports that a batch made here, or was about to, in the order of their names. */
    public Set<String> ours() {
        return ours;
    }
}
