package org.essgrid.cli.command;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Work that is done beside other work, where the machine can do two things at once; elsewhere when its result is wanted.
 * What it works on must be nobody else's until then.
 */
public final class Meanwhile<T> {

    private final FutureTask<T> task;

    private Meanwhile(FutureTask<T> task) {
        this.task = task;
    }

    /** Begins with this work. */
    public static <T> Meanwhile<T> does(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        if (Runtime.getRuntime().availableProcessors() > 1) {
            Thread thread = new Thread(task, "meanwhile");
            // Nobody waits for a result that is not wanted.
            thread.setDaemon(true);
            thread.start();
        }
        return new Meanwhile<>(task);
    }

    /** The result, as soon as it is there. What went wrong in the work goes wrong here. */
    public T result() {
        // Does nothing if the work was begun.
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
