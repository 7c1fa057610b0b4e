package org.essgrid.batch;

/** Which PDFs a batch writes. */
public enum Reports {
    ALL(true, true),
    ACTORS(true, false),
    NETWORK(false, true),
    NONE(false, false);

    private final boolean actors;
    private final boolean network;

    Reports(boolean actors, boolean network) {
        this.actors = actors;
        this.network = network;
    }

    public boolean ofActors() {
        return actors;
    }

    public boolean ofNetwork() {
        return network;
    }
}
