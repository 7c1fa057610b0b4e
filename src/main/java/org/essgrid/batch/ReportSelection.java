package org.essgrid.batch;

import java.util.Locale;
import java.util.Map;
import org.essgrid.results.ManifestKey;

/** Which PDFs a batch writes. */
public enum ReportSelection {
    ALL(true, true),
    ACTORS(true, false),
    NETWORK(false, true),
    NONE(false, false);

    private final boolean actors;
    private final boolean network;

    ReportSelection(boolean actors, boolean network) {
        this.actors = actors;
        this.network = network;
    }

    /** The selection that the options of a manifest record. */
    public static ReportSelection of(Map<String, String> options) {
        return valueOf(options.getOrDefault(ManifestKey.REPORTS.text(), "none").toUpperCase(Locale.ROOT));
    }

    void note(Map<String, String> options) {
        options.put(ManifestKey.REPORTS.text(), name().toLowerCase(Locale.ROOT));
    }

    public boolean ofActors() {
        return actors;
    }

    public boolean ofNetwork() {
        return network;
    }
}
