package org.essgrid.answers;

import java.util.Optional;
import java.util.stream.Stream;

/** The time spans for which a questionnaire may set targets. */
public enum Horizon {
    ONE_YEAR(1),
    THREE_YEARS(3);

    private final int years;

    Horizon(int years) {
        this.years = years;
    }

    public int years() {
        return years;
    }

    /** The horizon of this number of years. */
    public static Optional<Horizon> of(String years) {
        return Stream.of(values())
                .filter(horizon -> String.valueOf(horizon.years).equals(years))
                .findFirst();
    }

    /** The target of an answer for exactly this horizon. */
    public Optional<Response> target(Answer answer) {
        return switch (this) {
            case ONE_YEAR -> answer.targets().oneYear();
            case THREE_YEARS -> answer.targets().threeYears();
        };
    }
}
