package org.essgrid.answers;

import java.util.Optional;

/** The years at which a questionnaire may name target answers. */
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

    /** The target that this answer names for this horizon. */
    public Optional<Response> target(Answer answer) {
        return switch (this) {
            case ONE_YEAR -> answer.targets().oneYear();
            case THREE_YEARS -> answer.targets().threeYears();
        };
    }
}
