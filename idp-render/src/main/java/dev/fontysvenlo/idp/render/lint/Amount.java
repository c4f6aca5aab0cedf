package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.source.Node;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** A quantity of Kubernetes as a number: {@code 500m} is a half, {@code 1Gi} is two to the thirtieth. */
final class Amount {
    private static final Map<String, BigDecimal> UNITS = Map.ofEntries(
            Map.entry("m", new BigDecimal("0.001")),
            Map.entry("k", BigDecimal.TEN.pow(3)),
            Map.entry("M", BigDecimal.TEN.pow(6)),
            Map.entry("G", BigDecimal.TEN.pow(9)),
            Map.entry("T", BigDecimal.TEN.pow(12)),
            Map.entry("Ki", BigDecimal.valueOf(1L << 10)),
            Map.entry("Mi", BigDecimal.valueOf(1L << 20)),
            Map.entry("Gi", BigDecimal.valueOf(1L << 30)),
            Map.entry("Ti", BigDecimal.valueOf(1L << 40)));

    private Amount() {}

    /** Empty for what is no quantity, and for units that no manifest of a team has. */
    static Optional<BigDecimal> of(Node node) {
        if (node instanceof Node.Number number) {
            return Optional.of(number.value());
        }
        return node instanceof Node.Text text ? of(text.value()) : Optional.empty();
    }

    private static Optional<BigDecimal> of(String text) {
        int end = text.length();
        while (end > 0 && Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        var unit = text.substring(end);
        boolean known = unit.isEmpty() || UNITS.containsKey(unit);
        return known && isNumber(text, end)
                ? Optional.of(new BigDecimal(text.substring(0, end)).multiply(UNITS.getOrDefault(unit, BigDecimal.ONE)))
                : Optional.empty();
    }

    /** Digits, and at most one full stop with digits on both sides. */
    private static boolean isNumber(String text, int end) {
        int stops = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean isStop = c == '.' && i > 0 && i < end - 1;
            stops += isStop ? 1 : 0;
            if (!isStop && (c < '0' || c > '9')) {
                return false;
            }
        }
        return end > 0 && stops < 2;
    }
}
