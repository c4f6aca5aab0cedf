package dev.fontysvenlo.idp.render.cel;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount as Kubernetes writes it, {@code 1500m}, {@code 2Gi} or {@code 1e3}; equal when the amounts are. */
record Quantity(BigDecimal amount) implements Comparable<Quantity> {
    private static final Pattern FORM =
            Pattern.compile("([+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+))([numkMGTPE]?|[KMGTPE]i|[eE][+-]?[0-9]{1,3})");

    private static final Map<String, Integer> POWERS_OF_TEN =
            Map.of("n", -9, "u", -6, "m", -3, "", 0, "k", 3, "M", 6, "G", 9, "T", 12, "P", 15, "E", 18);

    private static final String BINARY = "KMGTPE";

    Quantity {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    static Optional<Quantity> parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Quantity(new BigDecimal(form.group(1)).multiply(factor(form.group(2)))));
    }

    private static BigDecimal factor(String suffix) {
        if (suffix.endsWith("i")) {
            return BigDecimal.valueOf(1024).pow(BINARY.indexOf(suffix.charAt(0)) + 1);
        }
        var power = POWERS_OF_TEN.get(suffix);
        return power != null ? BigDecimal.ONE.scaleByPowerOfTen(power) : new BigDecimal("1" + suffix);
    }

    boolean isWhole() {
        return amount.scale() <= 0 && amount.precision() - amount.scale() <= 18;
    }

    Quantity plus(BigDecimal other) {
        return new Quantity(amount.add(other));
    }

    @Override
    public int compareTo(Quantity other) {
        return amount.compareTo(other.amount);
    }
}
