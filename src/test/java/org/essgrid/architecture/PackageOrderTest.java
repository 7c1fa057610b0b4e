package org.essgrid.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essgrid.architecture.ProgramClasses.ALL;
import static org.essgrid.architecture.ProgramClasses.ORDER;
import static org.essgrid.architecture.ProgramClasses.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data flows one way. */
class PackageOrderTest {

    static List<String> packages() {
        return ORDER.subList(0, ORDER.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_imports_only_those_before_it(String name) {
        List<String> after = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size());
        noClasses()
                .that()
                .resideInAPackage(within(name)[0])
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(within(after))
                .check(ALL);
    }

    @Test
    void every_class_is_in_one_of_the_packages_and_every_package_has_classes() {
        assertThat(ALL.stream().map(ProgramClasses::topPackage).distinct()).containsExactlyInAnyOrderElementsOf(ORDER);
    }
}
