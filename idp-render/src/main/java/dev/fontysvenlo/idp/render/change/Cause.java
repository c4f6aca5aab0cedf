package dev.fontysvenlo.idp.render.change;

import java.util.Comparator;

/**
 * What made a rendered line what it is: a line of a team's file, of {@code platform.yaml}, of a template or script.
 *
 * @param line counted from 1; 0 for the file as a whole
 * @param what what stands or stood there, for example {@code size: S → M}
 */
public record Cause(String file, int line, String what) implements Comparable<Cause> {
    private static final Comparator<Cause> ORDER =
            Comparator.comparing(Cause::file).thenComparingInt(Cause::line).thenComparing(Cause::what);

    /** As editors link it. */
    public String place() {
        return line == 0 ? file : file + ":" + line;
    }

    /** The place, and what is there. */
    public String title() {
        return what.isEmpty() ? place() : place() + " (" + what + ")";
    }

    @Override
    public int compareTo(Cause other) {
        return ORDER.compare(this, other);
    }
}
