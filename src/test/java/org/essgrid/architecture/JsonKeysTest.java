package org.essgrid.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each key of a JSON format is written in one place: the enum of its format. */
class JsonKeysTest {

    private static final List<CompilationUnitTree> FILES =
            ProgramSources.parse(ProgramSources.PROGRAM).trees();
    private static final Map<String, List<String>> FORMATS = formats();

    @Test
    void every_format_names_each_of_its_keys_once() {
        assertThat(FORMATS).containsOnlyKeys("ComparisonKey", "LogKey", "ManifestKey", "ProblemKey", "ResultsKey");
        FORMATS.forEach((format, keys) ->
                assertThat(keys).as(format).hasSizeGreaterThan(6).doesNotHaveDuplicates());
    }

    @Test
    void code_that_writes_or_reads_a_format_spells_no_key() {
        Set<String> keys = new HashSet<>();
        FORMATS.values().forEach(keys::addAll);
        Set<String> words = new HashSet<>(FORMATS.keySet());
        words.addAll(Set.of("JsonWriter", "JsonReader"));
        Map<String, List<String>> spelled = new TreeMap<>();
        int users = 0;
        for (CompilationUnitTree file : FILES) {
            Words found = Words.of(file);
            boolean isFormat = found.types().stream().anyMatch(FORMATS::containsKey);
            if (!isFormat && found.identifiers().stream().anyMatch(words::contains)) {
                users++;
                List<String> literals =
                        found.literals().stream().filter(keys::contains).toList();
                if (!literals.isEmpty()) {
                    spelled.put(file.getSourceFile().getName(), literals);
                }
            }
        }
        assertThat(users).isGreaterThan(15);
        assertThat(spelled).isEmpty();
    }

    /** The texts of the constants of each enum that implements JsonKey. */
    private static Map<String, List<String>> formats() {
        Map<String, List<String>> formats = new LinkedHashMap<>();
        for (CompilationUnitTree file : FILES) {
            for (Tree type : file.getTypeDecls()) {
                if (type instanceof ClassTree declared
                        && declared.getKind() == Tree.Kind.ENUM
                        && declared.getImplementsClause().stream()
                                .anyMatch(it -> it.toString().equals("JsonKey"))) {
                    formats.put(declared.getSimpleName().toString(), texts(declared));
                }
            }
        }
        return formats;
    }

    private static List<String> texts(ClassTree format) {
        List<String> texts = new ArrayList<>();
        for (Tree member : format.getMembers()) {
            if (member instanceof VariableTree constant
                    && constant.getInitializer() instanceof NewClassTree made
                    && made.getIdentifier()
                            .toString()
                            .equals(format.getSimpleName().toString())) {
                texts.add(((LiteralTree) made.getArguments().get(0)).getValue().toString());
            }
        }
        return texts;
    }

    /** What a file declares, mentions and spells out. */
    private record Words(List<String> types, Set<String> identifiers, List<String> literals) {

        static Words of(CompilationUnitTree file) {
            Words words = new Words(new ArrayList<>(), new HashSet<>(), new ArrayList<>());
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void none) {
                    words.types.add(type.getSimpleName().toString());
                    return super.visitClass(type, none);
                }

                @Override
                public Void visitIdentifier(IdentifierTree name, Void none) {
                    words.identifiers.add(name.getName().toString());
                    return super.visitIdentifier(name, none);
                }

                @Override
                public Void visitLiteral(LiteralTree literal, Void none) {
                    if (literal.getValue() instanceof String text) {
                        words.literals.add(text);
                    }
                    return super.visitLiteral(literal, none);
                }
            }.scan(file, null);
            return words;
        }
    }
}
