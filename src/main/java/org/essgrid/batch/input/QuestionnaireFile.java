package org.essgrid.batch.input;

import java.nio.file.Path;
import java.util.Optional;
import org.essgrid.answers.Answers;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.Sha256;
import org.essgrid.source.SourceFile;

/** One questionnaire file in a folder source. */
public final class QuestionnaireFile implements Comparable<QuestionnaireFile> {

    private static final int LARGEST = 50 << 20;
    private static final String UNREADABLE = "unreadable";

    private final String name;
    private final Path path;
    private volatile String digest = UNREADABLE;

    /** @param name path within the source, with / as separator */
    QuestionnaireFile(String name, Path path) {
        this.name = name;
        this.path = path;
    }

    String name() {
        return name;
    }

    /** Reads the bytes and remembers their hash. */
    Optional<byte[]> bytes(Diagnostics problems) {
        Diagnostics found = new Diagnostics();
        Optional<byte[]> bytes = SourceFile.readRegular(path, LARGEST, found);
        digest = bytes.map(Sha256::of).orElse(UNREADABLE);
        found.sorted().forEach(problem -> problems.add(problem.in(name)));
        return bytes;
    }

    /** Reads the answers; empty if that fails, with the reasons added to the problems. */
    public Optional<Answers> read(QuestionnaireReader reader, Diagnostics problems) {
        Optional<byte[]> bytes = bytes(problems);
        return bytes.flatMap(b -> reader.read(name, b, problems));
    }

    /** Hash of the bytes last read. */
    String digest() {
        return digest;
    }

    @Override
    public int compareTo(QuestionnaireFile other) {
        return name.compareTo(other.name);
    }
}
