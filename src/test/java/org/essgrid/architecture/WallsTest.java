package org.essgrid.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.essgrid.architecture.ProgramClasses.ALL;
import static org.essgrid.architecture.ProgramClasses.ROOT;
import static org.essgrid.architecture.ProgramClasses.within;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.essgrid.cli.command.BackgroundTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each library, and each thing of the outer world, stays in the package that knows it. */
class WallsTest {

    /** Each library, also of Java itself, that has walls, and the packages that use it. */
    private static final Map<String, List<String>> USERS = Map.ofEntries(
            entry("tools.jackson..", List.of("results", "source")),
            entry("org.snakeyaml..", List.of("source")),
            entry("org.apache.commons.csv..", List.of("source")),
            entry("org.dhatim.fastexcel..", List.of("source")),
            entry("com.ezylang.evalex..", List.of("grid")),
            entry("org.jfree..", List.of("report")),
            entry("org.jsoup..", List.of("report")),
            entry("org.apache.pdfbox..", List.of("report")),
            entry("org.apache.fontbox..", List.of("report")),
            entry("de.rototor..", List.of("report")),
            entry("java.awt..", List.of("report")),
            entry("com.sun.net.httpserver..", List.of("cli")),
            entry("picocli..", List.of("cli")),
            entry("org.jline..", List.of("cli")),
            entry("me.tongfei..", List.of("cli")));

    /** What the program may use of packages that can reach other machines. */
    private static final List<Class<?>> LOCAL = List.of(
            java.net.URI.class,
            java.net.URL.class,
            java.net.URISyntaxException.class,
            java.net.InetAddress.class,
            java.net.InetSocketAddress.class,
            java.nio.channels.FileChannel.class,
            java.nio.channels.OverlappingFileLockException.class);

    static Stream<Arguments> libraries() {
        return USERS.entrySet().stream().map(row -> Arguments.of(row.getKey(), row.getValue()));
    }

    /** By package, the classes that depend on one of these. */
    private static Map<String, Set<String>> users(Predicate<JavaClass> library) {
        Map<String, Set<String>> users = new TreeMap<>();
        for (JavaClass type : ALL) {
            if (type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(dependency -> library.test(dependency.getTargetClass()))) {
                users.computeIfAbsent(ProgramClasses.topPackage(type), name -> new TreeSet<>())
                        .add(type.getName());
            }
        }
        return users;
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @MethodSource("libraries")
    void a_library_is_used_in_these_packages_and_in_no_other(String library, List<String> packages) {
        assertThat(users(resideInAPackage(library))).containsOnlyKeys(packages);
    }

    @Test
    void every_library_has_walls() {
        DescribedPredicate<JavaClass> known = resideInAnyPackage(USERS.keySet().toArray(String[]::new))
                .or(resideInAnyPackage(ROOT + "..", "java..", "javax..", "org.jspecify.annotations"));
        assertThat(users(
                        type -> !type.getBaseComponentType().isPrimitive() && !known.test(type.getBaseComponentType())))
                .isEmpty();
    }

    /** Blocks say what a report contains; each output format renders them in its own way. */
    @Test
    void documents_know_no_output_format() {
        noClasses()
                .that()
                .resideInAPackage("org.essgrid.report.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.essgrid.report.pdf..", "org.apache.pdfbox..", "org.apache.fontbox..", "java.awt..")
                .check(ALL);
    }

    @Test
    void assessing_is_pure() {
        noClasses()
                .that()
                .resideInAnyPackage(within("assessment", "network"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net..")
                        .or(resideInAPackage("java.io")
                                .and(DescribedPredicate.not(JavaClass.Predicates.type(java.io.Serializable.class)))))
                .check(ALL);
    }

    /** Names of places are all that it knows of networks of machines: nothing is fetched, nothing is sent. */
    @Test
    void nothing_opens_a_connection() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "java.nio.channels..")
                                .and(DescribedPredicate.not(
                                        JavaClass.Predicates.belongToAnyOf(LOCAL.toArray(Class<?>[]::new)))))
                .check(ALL);
        assertThat(LOCAL)
                .allSatisfy(type -> assertThat(users(JavaClass.Predicates.type(type)))
                        .as(type.getName())
                        .isNotEmpty());
    }

    /** The preview listens to this machine; it is the one part with a server, and builds no page itself. */
    @Test
    void only_the_preview_listens_and_only_the_pages_know_their_library() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli.preview..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun.net.httpserver..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.net.InetAddress.class, java.net.InetSocketAddress.class)
                .check(ALL);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".report.html..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jsoup..", "org.jfree.svg..")
                .check(ALL);
    }

    @Test
    void no_static_changes() {
        fields().that().areStatic().should().beFinal().check(ALL);
    }

    @Test
    void only_batch_and_background_tasks_have_threads() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("batch")[0])
                .and()
                .doNotBelongToAnyOf(BackgroundTask.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Executor.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(CompletableFuture.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ForkJoinTask.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .orShould(Calls.matching(
                        "start parallel streams", call -> call.getName().matches("parallel|parallelStream")))
                .check(ALL);
    }

    @Test
    void only_the_command_line_touches_the_process() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("cli")[0])
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould(Calls.matching(
                        "end the process or read what surrounds it",
                        call -> call.isOn(System.class) && call.getName().matches("exit|getenv|getProperty|console")))
                .orShould(Calls.matching(
                        "end the process",
                        call -> call.isOn(Runtime.class) && call.getName().matches("exit|halt|addShutdownHook")))
                .check(ALL);
    }

    @Test
    void only_the_command_line_knows_the_time() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("cli")[0])
                .should(Calls.matching("ask what time it is", Calls.Call::readsClock))
                .check(ALL);
    }

    @Test
    void the_machine_never_decides_on_language_or_encoding() {
        noClasses()
                .should(Calls.matching("let the machine choose a language or an encoding", Calls.Call::trustsMachine))
                .check(ALL);
    }
}
