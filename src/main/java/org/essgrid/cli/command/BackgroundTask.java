package org.essgrid.cli.command;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work done in a thread of its own where the machine has more than one processor, or else when its result is requested. Until
 * then, no one else may use what it works on.
 */
public final class BackgroundTask<T> {

    private final FutureTask<T> task;

    private BackgroundTask(FutureTask<T> task) {
        this.task = task;
    }

    public static <T> BackgroundTask<T> start(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        if (Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(task, "background");
            // The process does not wait for a result that is not needed.
            thread.setDaemon(true);
            thread.start();
        }
        return new BackgroundTask<>(task);
    }

    /** Has something done when the program ends, also if it is interrupted; then no one is left to hear of a failure. */
    public static void atEnd(Runnable work) {
        Runtime.getRuntime().addShutdownHook(new Thread(new FutureTask<>(work, true), "end"));
    }

    /** Waits for the result. An exception thrown by the work is thrown here. */
    public T result() {
        // Does nothing if the work has been started.
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
