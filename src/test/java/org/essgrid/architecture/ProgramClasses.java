package org.essgrid.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The program's compiled classes, without tests. */
final class ProgramClasses {

    static final String ROOT = "org.essgrid";

    /** The rooms that data passes, in this order. A package may import only those before it. */
    static final List<String> ORDER = List.of(
            "text",
            "diagnostic",
            "source",
            "grid",
            "answers",
            "assessment",
            "results",
            "network",
            "report",
            "batch",
            "campaign",
            "cli");

    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private ProgramClasses() {}

    /** The package below the root in which a class is, such as {@code report}; empty for the root itself. */
    static String topPackage(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        return below.isEmpty() ? "" : below.split("\\.")[1];
    }

    /** The pattern of these packages with all beneath them. */
    static String[] within(List<String> packages) {
        return packages.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
    }

    static String[] within(String... packages) {
        return within(List.of(packages));
    }
}
