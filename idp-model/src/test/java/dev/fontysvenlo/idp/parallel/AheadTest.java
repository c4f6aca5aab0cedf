package dev.fontysvenlo.idp.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class AheadTest {
    @Test
    void givesTheResult_asOftenAsItIsAsked() {
        try (var ahead = Ahead.of(() -> "done")) {
            assertThat(ahead.result()).isEqualTo("done");
            assertThat(ahead.result()).isEqualTo("done");
        }
    }

    @Test
    void throwsWhatTheWorkThrew_onlyWhereTheResultIsAsked() {
        var failure = new UncheckedIOException("rendered can't be read", new IOException());
        try (var ahead = Ahead.of(() -> {
            throw failure;
        })) {
            assertThatThrownBy(ahead::result).isSameAs(failure);
        }
    }

    @Test
    void throwsErrorsAsTheyAre() {
        var failure = new StackOverflowError();
        try (var ahead = Ahead.of(() -> {
            throw failure;
        })) {
            assertThatThrownBy(ahead::result).isSameAs(failure);
        }
    }

    @Test
    void waitsForTheWork_whenItIsClosed() {
        var ended = new AtomicBoolean();
        var ahead = Ahead.of(() -> {
            LockSupport.parkNanos(20_000_000);
            ended.set(true);
            return ended;
        });
        ahead.close();
        assertThat(ended).isTrue();
    }
}
