package org.essgrid.batch.input;

import java.nio.file.Path;
import java.util.Optional;
import org.essgrid.answers.Answers;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.Sha256;
import org.essgrid.source.SourceFile;

/** A questionnaire in a folder of many. */
final class QuestionnaireFile implements Comparable<QuestionnaireFile> {

    private static final int LARGEST = 50 << 20;
    private static final String UNREADABLE = "unreadable";

    private final String name;
    private final Path path;
    private volatile String digest = UNREADABLE;

    /** @param name within the source, with / between folders */
    QuestionnaireFile(String name, Path path) {
        this.name = name;
        this.path = path;
    }

    String name() {
        return name;
    }

    /** The bytes, of which it keeps the hash. */
    Optional<byte[]> bytes(Diagnostics problems) {
        Diagnostics found = new Diagnostics();
        Optional<byte[]> bytes = SourceFile.read(path, LARGEST, found);
        digest = bytes.map(Sha256::of).orElse(UNREADABLE);
        found.sorted().forEach(problem -> problems.add(problem.in(name)));
        return bytes;
    }

    /** What it says; empty with the reasons among the problems. */
    Optional<Answers> read(QuestionnaireReader reader, Diagnostics problems) {
        Optional<byte[]> bytes = bytes(problems);
        return bytes.flatMap(b -> reader.read(name, b, problems));
    }

    /** The hash of the bytes that were last read. */
    String digest() {
        return digest;
    }

    @Override
    public int compareTo(QuestionnaireFile other) {
        return name.compareTo(other.name);
    }
}
