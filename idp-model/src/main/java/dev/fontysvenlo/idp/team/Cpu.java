package dev.fontysvenlo.idp.team;

import java.math.BigDecimal;

/** An amount of CPU in millicores; prints as a Kubernetes quantity ({@code 250m}, {@code 2}). */
public record Cpu(long millicores) implements Comparable<Cpu> {

    /** Takes what the schema admits: {@code 250m}, {@code 2}, {@code 1.5}. */
    public static Cpu parse(String quantity) {
        return quantity.endsWith("m")
                ? new Cpu(Long.parseLong(quantity.substring(0, quantity.length() - 1)))
                : new Cpu(new BigDecimal(quantity).movePointRight(3).longValueExact());
    }

    public Cpu plus(Cpu other) {
        return new Cpu(Math.addExact(millicores, other.millicores));
    }

    public Cpu times(long factor) {
        return new Cpu(Math.multiplyExact(millicores, factor));
    }

    @Override
    public int compareTo(Cpu other) {
        return Long.compare(millicores, other.millicores);
    }

    @Override
    public String toString() {
        return millicores % 1000 == 0 ? Long.toString(millicores / 1000) : millicores + "m";
    }
}
