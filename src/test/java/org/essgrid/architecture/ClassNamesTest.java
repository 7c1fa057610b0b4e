package org.essgrid.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A class is known by its simple name alone. */
class ClassNamesTest {

    @Test
    void simple_names_of_classes_are_unique() {
        Map<String, String> packages = ProgramClasses.ALL.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.toMap(
                        JavaClass::getSimpleName,
                        JavaClass::getPackageName,
                        (one, other) -> one + " " + other,
                        TreeMap::new));
        packages.values().removeIf(names -> !names.contains(" "));
        assertThat(packages).isEmpty();
    }
}
