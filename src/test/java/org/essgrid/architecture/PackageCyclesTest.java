package org.essgrid.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.essgrid.architecture.ProgramClasses.ALL;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** At no level do packages need each other. */
class PackageCyclesTest {

    /** Every package with several packages in it, at whatever level. */
    static Stream<String> levels() {
        Map<String, Set<String>> children = new TreeMap<>();
        ALL.stream().map(type -> type.getPackageName()).distinct().forEach(name -> {
            for (int dot = name.lastIndexOf('.');
                    dot >= ProgramClasses.ROOT.length();
                    dot = name.lastIndexOf('.', dot - 1)) {
                String child = name.indexOf('.', dot + 1) < 0 ? name : name.substring(0, name.indexOf('.', dot + 1));
                children.computeIfAbsent(name.substring(0, dot), parent -> new TreeSet<>())
                        .add(child);
            }
        });
        return children.entrySet().stream()
                .filter(level -> level.getValue().size() > 1)
                .map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("levels")
    void packages_side_by_side_have_no_cycles(String level) {
        slices().matching(level + ".(*)..").should().beFreeOfCycles().check(ALL);
    }
}
