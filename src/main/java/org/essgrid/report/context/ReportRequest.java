package org.essgrid.report.context;

import java.time.LocalDate;
import org.essgrid.assessment.Assessment;
import org.essgrid.text.Language;

/**
 * The parameters of an actor's report.
 *
 * @param date the day of the report, shown and written into the file
 * @param program the program with its version, such as {@code essgrid 0.1.0}
 * @param shortened whether only the first page, the plan and the questions for debate are wanted
 * @param radar whether the themes are also drawn as a radar
 */
public record ReportRequest(
        Assessment assessment,
        Language language,
        LocalDate date,
        String program,
        Benchmarks benchmarks,
        boolean shortened,
        boolean radar) {

    /** The whole report, without a radar. */
    public ReportRequest(
            Assessment assessment, Language language, LocalDate date, String program, Benchmarks benchmarks) {
        this(assessment, language, date, program, benchmarks, false, false);
    }

    /** A report without benchmarks. */
    public static ReportRequest of(Assessment assessment, Language language, LocalDate date, String program) {
        return new ReportRequest(assessment, language, date, program, Benchmarks.NONE);
    }
}
