package org.essgrid.batch.input;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.source.SourceFile;

/** Finds the questionnaires in a folder at any depth, skipping output folders of a batch. */
final class QuestionnaireFiles extends SimpleFileVisitor<Path> {

    private final Path top;
    private final TreeMap<String, Path> files = new TreeMap<>();
    private final TreeMap<String, Diagnostic> unreadable = new TreeMap<>();

    private QuestionnaireFiles(Path top) {
        this.top = top;
    }

    static QuestionnaireFiles below(Path top) throws IOException {
        QuestionnaireFiles found = new QuestionnaireFiles(top);
        Files.walkFileTree(top, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, found);
        return found;
    }

    /** Sorted by path. */
    List<QuestionnaireFile> files() {
        return files.entrySet().stream()
                .map(file -> new QuestionnaireFile(file.getKey(), file.getValue()))
                .collect(Collectors.toList());
    }

    /** Problems of folders and files that could not be read. */
    List<Diagnostic> unreadable() {
        return List.copyOf(unreadable.values());
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean skipped = (!folder.equals(top) && isHidden(folder)) || OutputFolder.isOne(folder);
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        boolean questionnaire =
                !isHidden(file) && fileName(file).toLowerCase(Locale.ROOT).endsWith(".csv");
        if (questionnaire) {
            files.put(name(file), file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
        if (!isHidden(file)) {
            unreadable.put(name(file), SourceFile.unreadable(name(file), reason));
        }
        return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
        return StreamSupport.stream(top.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }

    /** Temporary files of spreadsheet programs are hidden or begin with a tilde. */
    private static boolean isHidden(Path file) {
        return fileName(file).startsWith(".") || fileName(file).startsWith("~");
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }
}
