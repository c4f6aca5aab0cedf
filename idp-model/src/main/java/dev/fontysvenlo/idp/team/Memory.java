package dev.fontysvenlo.idp.team;

import java.util.List;

/** An amount of memory or storage in bytes; prints as a Kubernetes quantity in the largest exact unit. */
public record Memory(long bytes) implements Comparable<Memory> {
    public static final Memory NONE = new Memory(0);

    private static final List<String> UNITS = List.of("Ti", "Gi", "Mi", "Ki");

    /** Takes what the schema admits: a whole number with {@code Ki}, {@code Mi}, {@code Gi} or {@code Ti}. */
    public static Memory parse(String quantity) {
        int unit = UNITS.indexOf(quantity.substring(quantity.length() - 2));
        long amount = Long.parseLong(quantity.substring(0, quantity.length() - 2));
        return new Memory(Math.multiplyExact(amount, factor(unit)));
    }

    public Memory plus(Memory other) {
        return new Memory(Math.addExact(bytes, other.bytes));
    }

    /** Whole mebibytes, rounded down. */
    public long mebibytes() {
        return bytes >> 20;
    }

    public Memory times(long factor) {
        return new Memory(Math.multiplyExact(bytes, factor));
    }

    @Override
    public int compareTo(Memory other) {
        return Long.compare(bytes, other.bytes);
    }

    @Override
    public String toString() {
        for (int unit = 0; unit < UNITS.size(); unit++) {
            if (bytes > 0 && bytes % factor(unit) == 0) {
                return bytes / factor(unit) + UNITS.get(unit);
            }
        }
        return Long.toString(bytes);
    }

    private static long factor(int unit) {
        return 1L << (10 * (UNITS.size() - unit));
    }
}
