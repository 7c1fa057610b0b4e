package org.essgrid.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one reads at a time fits in a head. */
class ReadabilityTest {

    private static final int LONGEST_FILE = 300;
    private static final int MEDIAN_FILE = 80;
    private static final int LONGEST_METHOD = 60;
    private static final int USUAL_METHOD = 20;

    /** A name and how many lines it has. */
    private record Length(String name, long lines) {}

    @Test
    void no_file_is_long() {
        Stream<Path> files = Stream.of(ProgramSources.PROGRAM, ProgramSources.TESTS)
                .flatMap(folder -> ProgramSources.files(folder).stream());
        assertThat(files.map(ReadabilityTest::length)).allMatch(file -> file.lines() <= LONGEST_FILE);
    }

    @Test
    void most_files_are_short() {
        List<Long> lengths = ProgramSources.files(ProgramSources.PROGRAM).stream()
                .map(file -> length(file).lines())
                .sorted()
                .toList();
        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(MEDIAN_FILE);
    }

    @Test
    void methods_are_short() {
        List<Length> methods = methods();
        List<Length> unusual =
                methods.stream().filter(method -> method.lines() > USUAL_METHOD).toList();
        assertThat(methods).allMatch(method -> method.lines() <= LONGEST_METHOD);
        assertThat(unusual)
                .as("of %d methods, more than %d lines", methods.size(), USUAL_METHOD)
                .hasSizeLessThanOrEqualTo(methods.size() / 10);
    }

    @Test
    void every_package_says_its_purpose_and_takes_no_nulls() throws IOException {
        List<Path> folders = ProgramSources.files(ProgramSources.PROGRAM).stream()
                .map(Path::getParent)
                .distinct()
                .toList();
        for (Path folder : folders) {
            Path info = folder.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info)).as(info.toString()).contains("@NullMarked", "/** ");
        }
    }

    private static Length length(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return new Length(file.toString(), lines.count());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Length> methods() {
        ProgramSources sources = ProgramSources.parse();
        List<Length> methods = new ArrayList<>();
        for (CompilationUnitTree file : sources.trees()) {
            LineMap lines = file.getLineMap();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void none) {
                    if (method.getBody() != null) {
                        long first = lines.getLineNumber(sources.positions().getStartPosition(file, method));
                        long last = lines.getLineNumber(sources.positions().getEndPosition(file, method));
                        methods.add(
                                new Length(file.getSourceFile().getName() + " " + method.getName(), last - first + 1));
                    }
                    return super.visitMethod(method, none);
                }
            }.scan(file, null);
        }
        return methods;
    }
}
