package org.essgrid.batch;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates printed on reports.
 *
 * @param asked the date given as an option, printed on all reports
 * @param usual the date for questionnaires without one; if empty, the day of the run
 * @param run the day on which the run began
 */
public record ReportDates(Optional<LocalDate> asked, Optional<LocalDate> usual, LocalDate run) {

    /** The date of the report on a questionnaire that has this date. */
    public LocalDate of(Optional<LocalDate> questionnaire) {
        return fixed(questionnaire).orElse(run);
    }

    /** The date, unless it is the day of the run, which never makes a report out of date. */
    public Optional<LocalDate> fixed(Optional<LocalDate> questionnaire) {
        return asked.or(() -> questionnaire).or(() -> usual);
    }

    /** A copy for a run that began on this day. */
    public ReportDates begun(LocalDate day) {
        return new ReportDates(asked, usual, day);
    }
}
