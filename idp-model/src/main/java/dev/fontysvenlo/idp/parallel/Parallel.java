package dev.fontysvenlo.idp.parallel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One kind of work over many things. Each processor takes the next thing when it has done one; a parallel stream deals out
 * quarters on two processors, of which one does three.
 */
public final class Parallel<T, R> {
    private final List<T> things;
    private final Function<? super T, ? extends R> work;
    private final AtomicReferenceArray<R> results;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger left;
    private final CompletableFuture<Boolean> end = new CompletableFuture<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    private Parallel(List<T> things, Function<? super T, ? extends R> work) {
        this.things = things;
        this.work = work;
        this.results = new AtomicReferenceArray<>(things.size());
        this.left = new AtomicInteger(things.size());
    }

    /**
     * What comes of each thing, in their order. The caller takes its share, and returns when all is done.
     *
     * @param work may be asked by several threads at once; what it throws, the caller gets, once all else is done
     */
    public static <T, R> List<R> map(Collection<? extends T> things, Function<? super T, ? extends R> work) {
        return things.isEmpty() ? List.of() : new Parallel<T, R>(List.copyOf(things), work).results();
    }

    /**
     * The same in batches, so that not all results need be kept at once. Each is taken in the order of the things, by one
     * thread at a time, while the next batch is worked on.
     *
     * @param atOnce how many things a batch has
     */
    public static <T, R> void each(
            List<T> things, int atOnce, Function<? super T, ? extends R> work, Consumer<? super R> taker) {
        Optional<ForkJoinTask<?>> taking = Optional.empty();
        for (int from = 0; from < things.size(); from += atOnce) {
            List<R> batch = map(things.subList(from, Math.min(from + atOnce, things.size())), work);
            taking.ifPresent(ForkJoinTask::join);
            taking = Optional.of(ForkJoinPool.commonPool().submit(() -> batch.forEach(taker)));
        }
        taking.ifPresent(ForkJoinTask::join);
    }

    private List<R> results() {
        int helpers = Math.min(ForkJoinPool.commonPool().getParallelism(), things.size() - 1);
        for (int i = 0; i < helpers; i++) {
            ForkJoinPool.commonPool().execute(this::share);
        }
        share();
        end.join();
        failures.stream().findFirst().ifPresent(Parallel::rethrow);
        var all = new ArrayList<R>(things.size());
        for (int i = 0; i < things.size(); i++) {
            all.add(results.get(i));
        }
        return all;
    }

    private void share() {
        for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
            try {
                results.set(i, work.apply(things.get(i)));
            } catch (RuntimeException | Error failure) {
                failures.add(failure);
            }
            if (left.decrementAndGet() == 0) {
                end.complete(true);
            }
        }
    }

    private static void rethrow(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
