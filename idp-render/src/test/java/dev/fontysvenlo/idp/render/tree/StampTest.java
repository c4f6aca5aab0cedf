package dev.fontysvenlo.idp.render.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A file that changed a moment ago could change again without its time moving. */
final class StampTest {
    private static final long SECOND = 1_000_000_000L;
    private static final long NOW = 1_800_000_000L * SECOND;

    @Test
    void isSettled_whenLastChangeIsOlderThanTheFileSystemsTick() {
        assertThat(new Stamp(1, NOW - 200_000_001, 0).isSettled(NOW)).isTrue();
        assertThat(new Stamp(1, NOW - 50_000_001, 0).isSettled(NOW)).isFalse();
    }

    @Test
    void isNotSettled_whenTimeIsInTheFuture() {
        assertThat(new Stamp(1, NOW + SECOND + 1, 0).isSettled(NOW)).isFalse();
    }

    @Test
    void isNotSettled_whenContentIsOldButSomethingElseChangedJustNow() {
        assertThat(new Stamp(1, NOW - 60 * SECOND + 1, NOW - 50_000_001).isSettled(NOW))
                .isFalse();
    }

    @Test
    void needsTwoSeconds_whenTimesHaveNoFractions() {
        assertThat(new Stamp(1, NOW - SECOND, 0).isSettled(NOW)).isFalse();
        assertThat(new Stamp(1, NOW - 3 * SECOND, 0).isSettled(NOW)).isTrue();
    }
}
