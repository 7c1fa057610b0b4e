package org.essgrid.cli.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.essgrid.batch.ExpectedPeriod;
import org.essgrid.cli.terminal.Console;
import picocli.CommandLine.Option;

/** The date printed on results; a mix-in for the commands that write one. */
public final class DateOption {

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");

    @Option(names = "--date", paramLabel = "cli.label-date", description = "cli.option-date")
    private Optional<LocalDate> date = Optional.empty();

    /**
     * The date of the option, else that of the questionnaire, else that of {@code SOURCE_DATE_EPOCH}, so that results can
     * be reproduced; else today.
     */
    public LocalDate value(Console console, Optional<LocalDate> ofQuestionnaire) {
        return date.or(() -> ofQuestionnaire).or(() -> usual(console)).orElseGet(DateOption::today);
    }

    /** The date of the option; empty if it is not given. */
    public Optional<LocalDate> asked() {
        return date;
    }

    /** The date of {@code SOURCE_DATE_EPOCH}; empty if it is not set or not a number of seconds. */
    public static Optional<LocalDate> usual(Console console) {
        String epoch = console.variable("SOURCE_DATE_EPOCH");
        return SECONDS.matcher(epoch).matches()
                ? Optional.of(LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC))
                : Optional.empty();
    }

    /** When questionnaires of no particular campaign are expected. */
    static ExpectedPeriod period(Console console) {
        return ExpectedPeriod.until(usual(console).orElseGet(DateOption::today));
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
