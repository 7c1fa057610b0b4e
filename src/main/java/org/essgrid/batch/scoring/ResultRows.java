package org.essgrid.batch.scoring;

/** The rows of an actor in {@code results.csv} and {@code results.jsonl}, with their line ends. */
@SuppressWarnings("ArrayRecordComponent") // Its bytes are passed on, never compared.
public record ResultRows(byte[] csv, byte[] json) {}
