package dev.fontysvenlo.idp.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {
    private static final List<Integer> THINGS = IntStream.range(0, 1000).boxed().toList();

    @Test
    void givesResultsInTheOrderOfTheThings_whicheverIsDoneFirst() {
        for (int round = 0; round < 50; round++) {
            assertThat(Parallel.map(THINGS, thing -> {
                        int more = thing % 100 == 0 ? 100_000 : 1;
                        return thing
                                * (1
                                        + IntStream.rangeClosed(1, more)
                                                .map(i -> i % 2)
                                                .max()
                                                .orElseThrow());
                    }))
                    .isEqualTo(THINGS.stream().map(thing -> thing * 2).toList());
        }
    }

    @Test
    void doesEachThingOnce() {
        var done = new AtomicInteger();
        Parallel.map(THINGS, thing -> done.incrementAndGet());
        assertThat(done).hasValue(THINGS.size());
    }

    @Test
    void givesEachResultInOrder_andNeverTwoAtOnce() {
        for (int atOnce : new int[] {1, 7, 1000, 5000}) {
            var taken = new ArrayList<Integer>();
            Parallel.each(THINGS, atOnce, thing -> thing * 2, taken::add);
            assertThat(taken).isEqualTo(THINGS.stream().map(thing -> thing * 2).toList());
        }
        Parallel.each(List.of(), 7, thing -> thing, thing -> {
            throw new AssertionError("nothing was there to take");
        });
    }

    @Test
    void throwsWhatTheTakerThrows() {
        var failure = new IllegalStateException("not taken");
        assertThatThrownBy(() -> Parallel.each(THINGS, 300, thing -> thing, thing -> {
                    if (thing == 999) {
                        throw failure;
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not taken");
    }

    @Test
    void hasNothingToGive_whenThereIsNothingToDo() {
        assertThat(Parallel.map(List.of(), thing -> thing)).isEmpty();
    }

    @Test
    void throwsWhatTheWorkThrows_afterAllElseIsDone() {
        var done = new AtomicInteger();
        var failure = new IllegalStateException("one is wrong");
        assertThatThrownBy(() -> Parallel.map(THINGS, thing -> {
                    if (thing == 3) {
                        throw failure;
                    }
                    return done.incrementAndGet();
                }))
                .isSameAs(failure);
        assertThat(done).hasValue(THINGS.size() - 1);
        assertThatThrownBy(() -> Parallel.map(List.of(1), thing -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void worksInsideOtherWorkOfItsKind() {
        assertThat(Parallel.map(THINGS.subList(0, 20), outer -> Parallel.map(THINGS, inner -> inner + outer)))
                .allSatisfy(inner -> assertThat(inner).hasSize(THINGS.size()));
    }

    @Test
    void goesOnAlone_whileAllOthersAreBusy() {
        var isDone = new CountDownLatch(1);
        for (int i = 0; i < ForkJoinPool.commonPool().getParallelism(); i++) {
            ForkJoinPool.commonPool().execute(() -> {
                try {
                    isDone.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        assertThat(Parallel.map(THINGS, thing -> thing)).isEqualTo(THINGS);
        isDone.countDown();
    }
}
