package org.essgrid.batch.scoring;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Runs tasks in parallel and delivers their results in the order in which the tasks were added. The number of tasks in progress
 * is bounded: adding one more waits for the first.
 */
public final class OrderedExecutor<T> {

    /** Receives the results, on the thread that adds tasks. */
    @FunctionalInterface
    public interface Receiver<T> {
        void accept(T result) throws IOException;
    }

    private final ExecutorService workers;
    private final int width;
    private final Receiver<T> receiver;
    private final Deque<Future<T>> inProgress = new ArrayDeque<>();

    public OrderedExecutor(ExecutorService workers, int width, Receiver<T> receiver) {
        this.workers = workers;
        this.width = width;
        this.receiver = receiver;
    }

    /** @throws IOException as the task or the receiver threw it */
    public void add(Callable<T> task) throws IOException {
        while (inProgress.size() >= width) {
            deliverFirst();
        }
        inProgress.addLast(workers.submit(task));
    }

    /** Waits for all tasks in progress. */
    public void drain() throws IOException {
        while (!inProgress.isEmpty()) {
            deliverFirst();
        }
    }

    private void deliverFirst() throws IOException {
        try {
            receiver.accept(inProgress.removeFirst().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            throw rethrown(Objects.requireNonNull(e.getCause()));
        }
    }

    private static IOException rethrown(Throwable cause) {
        if (cause instanceof IOException failure) {
            return failure;
        }
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        if (cause instanceof Error fatal) {
            throw fatal;
        }
        throw new IllegalStateException(cause);
    }
}
