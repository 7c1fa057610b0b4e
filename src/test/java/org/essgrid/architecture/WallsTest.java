package org.essgrid.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.essgrid.architecture.ProgramClasses.ALL;
import static org.essgrid.architecture.ProgramClasses.within;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinTask;
import org.essgrid.cli.command.Meanwhile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each library, and each thing of the outer world, stays in the package that knows it. */
class WallsTest {

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource({
        "tools.jackson.., source results",
        "com.fasterxml.jackson.., source results",
        "org.snakeyaml.., source",
        "org.snakeyaml.., source",
        "org.apache.commons.csv.., source results",
        "org.dhatim.fastexcel.., source results",
        "com.ezylang.evalex.., grid",
        "org.jfree.., report",
        "org.apache.pdfbox.., report",
        "org.apache.fontbox.., report",
        "org.apache.xmpbox.., report",
        "de.rototor.., report",
        "java.awt.., report",
        "javax.imageio.., report",
        "picocli.., cli",
        "org.jline.., cli",
        "me.tongfei.., cli",
    })
    void a_library_stays_in_its_package(String library, String packages) {
        noClasses()
                .that()
                .resideOutsideOfPackages(within(packages.split(" ")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(ALL);
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
                .allowEmptyShould(true)
                .check(ALL);
    }

    /** Names of places are all that it knows of networks of machines: nothing is fetched, nothing is sent. */
    @Test
    void nothing_opens_a_connection() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "java.nio.channels..")
                                .and(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(
                                        java.net.URI.class,
                                        java.net.URL.class,
                                        java.net.URISyntaxException.class,
                                        java.nio.channels.FileChannel.class,
                                        java.nio.channels.FileLock.class,
                                        java.nio.channels.OverlappingFileLockException.class))))
                .check(ALL);
    }

    @Test
    void no_static_changes() {
        fields().that().areStatic().should().beFinal().check(ALL);
    }

    @Test
    void only_batch_and_what_is_done_meanwhile_have_threads() {
        noClasses()
                .that()
                .resideOutsideOfPackage(within("batch")[0])
                .and()
                .doNotBelongToAnyOf(Meanwhile.class)
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
