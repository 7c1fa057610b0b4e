package org.essgrid.answers.cell;

import java.util.Optional;
import java.util.function.Function;

/** The result of reading one cell. */
sealed interface CellContent<T> {

    /** An answer. */
    record Valid<T>(T answer) implements CellContent<T> {}

    /** One of the ways of giving no answer. */
    record Unanswered<T>(NoAnswer state) implements CellContent<T> {}

    /** Unusable content; the problem has been reported. */
    record Invalid<T>() implements CellContent<T> {}

    static <T> CellContent<T> of(Optional<T> answer) {
        return answer.<CellContent<T>>map(Valid::new).orElseGet(Invalid::new);
    }

    /** The same content with its answer converted. */
    default <R> CellContent<R> map(Function<T, R> form) {
        if (this instanceof Valid<T> valid) {
            return new Valid<>(form.apply(valid.answer()));
        }
        return this instanceof Unanswered<T> unanswered ? new Unanswered<>(unanswered.state()) : new Invalid<>();
    }

    default boolean is(NoAnswer state) {
        return this instanceof Unanswered<T> unanswered && unanswered.state() == state;
    }
}
