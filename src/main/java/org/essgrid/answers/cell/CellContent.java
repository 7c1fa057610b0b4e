package org.essgrid.answers.cell;

import java.util.Optional;
import java.util.function.Function;

/** What one cell turned out to say. */
sealed interface CellContent<T> {

    /** An answer. */
    record Given<T>(T answer) implements CellContent<T> {}

    /** No answer, and why. */
    record Silent<T>(NoAnswer state) implements CellContent<T> {}

    /** Nothing that can be used; the problem is reported. */
    record Wrong<T>() implements CellContent<T> {}

    static <T> CellContent<T> of(Optional<T> answer) {
        return answer.<CellContent<T>>map(Given::new).orElseGet(Wrong::new);
    }

    /** The same with another form of the answer. */
    default <R> CellContent<R> map(Function<T, R> form) {
        if (this instanceof Given<T> given) {
            return new Given<>(form.apply(given.answer()));
        }
        return this instanceof Silent<T> silent ? new Silent<>(silent.state()) : new Wrong<>();
    }

    default boolean is(NoAnswer state) {
        return this instanceof Silent<T> silent && silent.state() == state;
    }
}
