package org.essgrid.batch.scoring;

/** The rows of an actor in {@code results.csv} and {@code results.jsonl}, with their line ends. */
public record Rows(byte[] csv, byte[] json) {

    /** Of a pass that only counts. */
    static final Rows NONE = new Rows(new byte[0], new byte[0]);
}
