package org.essgrid.batch;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates that reports may bear.
 *
 * @param asked the date that was asked for, which all of them bear
 * @param usual what a questionnaire without a date gets; empty: the day of the run
 * @param run the day on which the run began
 */
public record ReportDates(Optional<LocalDate> asked, Optional<LocalDate> usual, LocalDate run) {

    /** The date of the report on a questionnaire of this date. */
    public LocalDate of(Optional<LocalDate> questionnaire) {
        return fixed(questionnaire).orElse(run);
    }

    /** The date as far as it does not depend on the day of the run: that one makes no report out of date. */
    public Optional<LocalDate> fixed(Optional<LocalDate> questionnaire) {
        return asked.or(() -> questionnaire).or(() -> usual);
    }

    /** The same in a run that began on this day. */
    public ReportDates begun(LocalDate day) {
        return new ReportDates(asked, usual, day);
    }
}
