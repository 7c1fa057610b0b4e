package org.essgrid.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
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
    void test_methods_are_named_in_snake_case() {
        List<String> names = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void none) {
                if (method.getModifiers().getAnnotations().stream().anyMatch(ReadabilityTest::marksTest)) {
                    names.add(method.getName().toString());
                }
                return super.visitMethod(method, none);
            }
        }.scan(ProgramSources.parse(ProgramSources.TESTS).trees(), null);
        assertThat(names).isNotEmpty().allMatch(name -> name.matches("[a-z0-9]+(_[a-z0-9]+)*"));
    }

    private static boolean marksTest(AnnotationTree annotation) {
        return annotation.getAnnotationType().toString().endsWith("Test");
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
        ProgramSources sources = ProgramSources.parse(ProgramSources.PROGRAM);
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
