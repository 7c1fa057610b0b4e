package org.essgrid.batch.scoring;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The threads of a batch. When it is closed they have all ended, whatever happened: nothing is written afterwards. */
public final class WorkerPool implements AutoCloseable {

    /** So many tasks a thread are under way at once: enough that none waits, few enough for the memory. */
    private static final int TASKS_A_THREAD = 4;

    private final ExecutorService threads;
    private final int width;

    public WorkerPool(int count) {
        this.threads = Executors.newFixedThreadPool(count);
        this.width = count * TASKS_A_THREAD;
    }

    public <T> OrderedExecutor<T> lane(OrderedExecutor.Receiver<T> receiver) {
        return new OrderedExecutor<>(threads, width, receiver);
    }

    @Override
    public void close() {
        // What is begun is finished rather than cut short: a report takes hundredths of a second.
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
