package dev.fontysvenlo.idp.parallel;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Work that is begun in a thread of its own before its result is needed; closing it waits until it has ended. */
public final class Ahead<T> implements AutoCloseable {
    private final FutureTask<T> task;
    private final Thread thread;

    private Ahead(Supplier<T> work) {
        task = new FutureTask<>(work::get);
        thread = new Thread(task, "idp-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    public static <T> Ahead<T> of(Supplier<T> work) {
        return new Ahead<>(work);
    }

    /** The result, or what the work has thrown. */
    public T result() {
        close();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw rethrown(failed);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    /** Waits until the work has ended, and gives away what came of it, unless that was an exception. */
    public void ended(Consumer<? super T> last) {
        close();
        try {
            last.accept(task.get());
        } catch (ExecutionException failed) {
            // whoever asks for the result is told
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private static RuntimeException rethrown(ExecutionException failed) {
        if (failed.getCause() instanceof Error error) {
            throw error;
        }
        return failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
    }

    private static IllegalStateException interrupted(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while waiting for work begun ahead", interrupted);
    }

    @Override
    public void close() {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }
}
