package dev.fontysvenlo.idp.diagnostic;

import java.util.Comparator;

/**
 * A place in a file: path relative to the root as a user types it, line and column counted from 1, and how many
 * characters of that line are meant. Line 0 means the file as a whole.
 */
public record Location(String file, int line, int column, int length) implements Comparable<Location> {
    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column)
            .thenComparingInt(Location::length);

    public Location {
        if (line < 0 || column < 0 || length < 0) {
            throw new IllegalArgumentException("negative place in " + file);
        }
    }

    public static Location ofFile(String file) {
        return new Location(file, 0, 0, 0);
    }

    public boolean isWholeFile() {
        return line == 0;
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** As editors and terminals link it: {@code file:line:column}, or the file alone. */
    @Override
    public String toString() {
        return isWholeFile() ? file : file + ":" + line + ":" + column;
    }
}
