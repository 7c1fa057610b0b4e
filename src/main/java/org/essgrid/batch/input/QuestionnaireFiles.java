package org.essgrid.batch.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.source.SourceFile;

/**
 * Finds the questionnaires in a folder, skipping output folders of a batch. A spreadsheet's own files, and texts that look like
 * tables, are among them, since somebody's answers are in them: reading them says what to do.
 */
public final class QuestionnaireFiles extends SimpleFileVisitor<Path> {

    /** What spreadsheets write, and a table whose name got a second extension. */
    private static final Pattern SPREADSHEET =
            Pattern.compile(".*\\.(csv|csv\\.[a-z0-9]{1,4}|tsv|tab|xls[xmb]?|ods|fods|numbers)");

    private static final int LONGEST_LINE = 4096;
    private static final int MOST_NAMES = 5;

    private final Path top;
    private final TreeSet<String> others = new TreeSet<>();
    private final TreeMap<String, Path> files = new TreeMap<>();
    private final TreeMap<String, Diagnostic> unreadable = new TreeMap<>();

    private QuestionnaireFiles(Path top) {
        this.top = top;
    }

    /** @param depth of the folders that are searched; 1 for the folder alone */
    public static QuestionnaireFiles below(Path top, int depth) throws IOException {
        QuestionnaireFiles found = new QuestionnaireFiles(top);
        Files.walkFileTree(top, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, found);
        return found;
    }

    /** Sorted by path. */
    public List<QuestionnaireFile> files() {
        return files.entrySet().stream()
                .map(file -> new QuestionnaireFile(file.getKey(), file.getValue()))
                .collect(Collectors.toList());
    }

    /** Problems of folders and files that could not be read. */
    public List<Diagnostic> unreadable() {
        return List.copyOf(unreadable.values());
    }

    /** A warning that names files of other kinds, which are not read; empty without any. */
    public List<Diagnostic> remarks() {
        String names = others.stream().limit(MOST_NAMES).collect(Collectors.joining(", "))
                + (others.size() > MOST_NAMES ? ", …" : "");
        return others.isEmpty()
                ? List.of()
                : List.of(Diagnostic.warning("", "batch.other-files", others.size(), names));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean skipped = (!folder.equals(top) && isHidden(folder)) || OutputFolder.isOne(folder);
        return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (isHidden(file) || attributes.isDirectory()) {
            return FileVisitResult.CONTINUE;
        }
        String own = fileName(file).toLowerCase(Locale.ROOT);
        if (SPREADSHEET.matcher(own).matches()
                || (own.endsWith(".txt") && attributes.isRegularFile() && looksLikeTable(file))) {
            files.put(name(file), file);
        } else {
            others.add(name(file));
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean looksLikeTable(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(LONGEST_LINE), StandardCharsets.ISO_8859_1);
            String first = beginning.stripLeading().lines().findFirst().orElse("");
            return first.indexOf(';') >= 0 || first.indexOf('\t') >= 0;
        }
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
