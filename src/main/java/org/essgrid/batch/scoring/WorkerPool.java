package org.essgrid.batch.scoring;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The threads of a batch. Closing it waits for all of them, so that nothing is written afterwards. */
public final class WorkerPool implements AutoCloseable {

    /** Tasks in progress per thread: enough that no thread is idle, few enough to bound memory. */
    private static final int TASKS_PER_THREAD = 4;

    private final ExecutorService threads;
    private final int width;

    public WorkerPool(int count) {
        this.threads = Executors.newFixedThreadPool(count);
        this.width = count * TASKS_PER_THREAD;
    }

    public <T> OrderedExecutor<T> orderedExecutor(OrderedExecutor.Receiver<T> receiver) {
        return new OrderedExecutor<>(threads, width, receiver);
    }

    @Override
    public void close() {
        // Tasks in progress are finished rather than interrupted: a report takes hundredths of a second.
        threads.shutdown();
        boolean ended = false;
        while (!ended) {
            ended = ended();
        }
    }

    private boolean ended() {
        try {
            return threads.awaitTermination(1, TimeUnit.HOURS);
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
