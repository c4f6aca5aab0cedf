package dev.fontysvenlo.idp.render.change;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts as Kubernetes writes them, so that {@code 1000m} and {@code 1} are the same. */
final class Quantity {
    private static final Pattern FORM = Pattern.compile("(?<number>-?\\d+(\\.\\d+)?)(?<unit>|m|k|[KMGTPE]i?)");
    private static final Map<String, BigDecimal> UNITS = Map.ofEntries(
            Map.entry("", BigDecimal.ONE),
            Map.entry("m", new BigDecimal("0.001")),
            Map.entry("k", power(1000, 1)),
            Map.entry("K", power(1000, 1)),
            Map.entry("M", power(1000, 2)),
            Map.entry("G", power(1000, 3)),
            Map.entry("T", power(1000, 4)),
            Map.entry("P", power(1000, 5)),
            Map.entry("E", power(1000, 6)),
            Map.entry("Ki", power(1024, 1)),
            Map.entry("Mi", power(1024, 2)),
            Map.entry("Gi", power(1024, 3)),
            Map.entry("Ti", power(1024, 4)),
            Map.entry("Pi", power(1024, 5)),
            Map.entry("Ei", power(1024, 6)));

    private Quantity() {}

    /** Below zero when the first is less; zero too when one of them is no amount. */
    static int compare(String one, String other) {
        return of(one).flatMap(a -> of(other).map(a::compareTo)).orElse(0);
    }

    static boolean isOne(String text) {
        return of(text).isPresent();
    }

    private static Optional<BigDecimal> of(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(UNITS.get(form.group("unit")))
                .map(unit -> new BigDecimal(form.group("number")).multiply(unit));
    }

    private static BigDecimal power(int base, int exponent) {
        return BigDecimal.valueOf(base).pow(exponent);
    }
}
