package dev.fontysvenlo.idp.render.tree;

/**
 * What tells cheaply that a file is still the one that was read: every change to it moves at least one of these.
 *
 * @param size in bytes
 * @param modified when its content last changed, in nanoseconds of the file system's clock
 * @param changed when anything about it last changed, which no program can set back; zero where a file system has none
 */
public record Stamp(long size, long modified, long changed) {
    /** What the clocks of today's file systems need to move on for sure. */
    private static final long FINE = 100_000_000L;

    /** A time without fractions is one of an old file system that counts in steps of two seconds. */
    private static final long COARSE = 2_000_000_000L;

    private static final long SECOND = 1_000_000_000L;

    /** As {@code equals}, which a record links on first use: that would cost a cold start more than all stamps do. */
    public boolean isSame(Stamp other) {
        return size == other.size && modified == other.modified && changed == other.changed;
    }

    /** Whether a change at that moment, or later, would have moved this stamp: its last one was in an earlier tick. */
    boolean isSettled(long moment) {
        long last = Math.max(modified, changed);
        return last < moment - (modified % SECOND == 0 ? COARSE : FINE);
    }
}
