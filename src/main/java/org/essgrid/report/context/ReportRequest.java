package org.essgrid.report.context;

import java.time.LocalDate;
import org.essgrid.assessment.Assessment;
import org.essgrid.text.Language;

/**
 * The parameters of an actor's report.
 *
 * @param date the day of the report, shown and written into the file
 * @param program the program with its version, such as {@code essgrid 0.1.0}
 */
public record ReportRequest(
        Assessment assessment, Language language, LocalDate date, String program, Benchmarks benchmarks) {

    /** A report without benchmarks. */
    public static ReportRequest of(Assessment assessment, Language language, LocalDate date, String program) {
        return new ReportRequest(assessment, language, date, program, Benchmarks.NONE);
    }
}
