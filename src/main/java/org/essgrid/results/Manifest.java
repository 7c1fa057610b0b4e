package org.essgrid.results;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The content of a folder of results and its sources, from which a later run finds out what is up to date and which files
 * belong to the folder. Hashes are SHA-256 in hexadecimal.
 *
 * @param program the program with its version, such as {@code essgrid 0.1.0}
 * @param source the hash of everything read as questionnaires; empty if the run is not to be treated as finished
 * @param options the options that affect the results, by the text of their {@link ManifestKey}
 * @param shard {@code i/n}, or empty for a whole run
 * @param date the date of results that have none of their own
 * @param files other than the reports
 * @param reports one per actor and format, in the order of their keys
 */
public record Manifest(
        String program,
        GridFile grid,
        String source,
        Map<String, String> options,
        String shard,
        LocalDate date,
        Counts actors,
        List<MadeFile> files,
        List<Report> reports) {

    /** Increased when an older program would misread the file. */
    public static final int FORMAT = 1;

    /** The grid that was answered, with the hash of its file. */
    public record GridFile(String id, String version, String sha256) {}

    /**
     * The numbers of actors.
     *
     * @param received questionnaires of one actor each, or rows
     * @param rejected of those received, duplicates included
     * @param duplicates rejected only because an earlier one is of the same actor
     */
    public record Counts(long received, long scored, long rejected, long duplicates) {

        public Counts plus(Counts other) {
            return new Counts(
                    received + other.received,
                    scored + other.scored,
                    rejected + other.rejected,
                    duplicates + other.duplicates);
        }
    }

    /**
     * A written file.
     *
     * @param file its name within the folder: a plain one of those that the program writes, since a manifest may have been
     *     edited and a name such as {@code ../x} would lead out of the folder
     * @param fingerprint of its sources; empty if only its content matters
     */
    public record MadeFile(String file, String fingerprint, String sha256) {

        private static final Pattern PLAIN = Pattern.compile(
                "((reports|\\.essgrid)/)?[a-z0-9-]{1,100}(\\.[a-z]{2})?\\.(csv|html|json|jsonl|pdf|xlsx|yaml)");

        /** @throws IllegalArgumentException if the name is no plain one */
        public MadeFile {
            if (!PLAIN.matcher(file).matches()) {
                throw new IllegalArgumentException("no name of a file that the program writes");
            }
        }
    }

    /**
     * An actor's report.
     *
     * @param key of the actor
     * @param source the questionnaire or row within the source
     */
    public record Report(String key, String source, MadeFile made) {}

    public Manifest {
        options = Collections.unmodifiableMap(new TreeMap<>(options));
        files = List.copyOf(files);
        reports = List.copyOf(reports);
    }
}
