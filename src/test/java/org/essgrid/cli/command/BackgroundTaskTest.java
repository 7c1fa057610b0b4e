package org.essgrid.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BackgroundTaskTest {

    @Test
    void work_is_done_once() {
        AtomicInteger count = new AtomicInteger();
        BackgroundTask<Integer> work = BackgroundTask.start(count::incrementAndGet);
        assertThat(work.result()).isEqualTo(1);
        assertThat(work.result()).isEqualTo(1);
        assertThat(count).hasValue(1);
    }

    @Test
    void an_exception_of_the_work_is_thrown_with_the_result() {
        RuntimeException bug = new ArithmeticException("a bug");
        BackgroundTask<Integer> work = BackgroundTask.start(() -> {
            throw bug;
        });
        assertThatThrownBy(work::result).isSameAs(bug);
    }
}
