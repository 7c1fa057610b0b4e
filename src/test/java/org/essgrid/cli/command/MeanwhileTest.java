package org.essgrid.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MeanwhileTest {

    @Test
    void work_is_done_once() {
        AtomicInteger done = new AtomicInteger();
        Meanwhile<Integer> work = Meanwhile.does(done::incrementAndGet);
        assertThat(work.result()).isEqualTo(1);
        assertThat(work.result()).isEqualTo(1);
        assertThat(done).hasValue(1);
    }

    @Test
    void what_goes_wrong_is_told_to_whoever_wants_the_result() {
        RuntimeException bug = new ArithmeticException("a bug");
        Meanwhile<Integer> work = Meanwhile.does(() -> {
            throw bug;
        });
        assertThatThrownBy(work::result).isSameAs(bug);
    }
}
