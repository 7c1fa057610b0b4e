package org.essgrid.source.value;

import java.math.BigDecimal;
import java.util.Optional;

/** What a text says where a number is due. */
public sealed interface DecimalText {

    /** A number, in the unit that was due. */
    record Number(BigDecimal value) implements DecimalText {}

    /**
     * A date: spreadsheets turn {@code 22.5} into 22 May.
     *
     * @param meant the number that was probably typed, with a decimal comma, if the date tells it
     */
    record Date(Optional<String> meant) implements DecimalText {}

    /** A number in another unit than the one due, or in a unit where none was due. */
    record OtherUnit(String unit) implements DecimalText {}

    /** Neither. */
    record NotANumber() implements DecimalText {}

    /**
     * Reads a number as people type it.
     *
     * @param unit the unit that may follow the number, or empty if none may
     */
    static DecimalText parse(String typed, String unit) {
        throw new UnsupportedOperationException();
    }
}
