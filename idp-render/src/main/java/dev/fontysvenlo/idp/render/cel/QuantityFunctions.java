package dev.fontysvenlo.idp.render.cel;

import java.math.BigDecimal;
import java.util.List;

/** Amounts such as {@code 500m} and {@code 2Gi}. Source: kubernetes.io, "Common Expression Language", quantity library. */
final class QuantityFunctions {
    static final Kind<Quantity> QUANTITY = Kind.opaque("Quantity", Quantity.class);

    private QuantityFunctions() {}

    static List<Overload> all() {
        return List.of(
                Overload.global("quantity", QUANTITY, Kind.TEXT, QuantityFunctions::parse),
                Overload.global(
                        "isQuantity",
                        Kind.TRUTH,
                        Kind.TEXT,
                        text -> Quantity.parse(text).isPresent()),
                Overload.global("sign", Kind.WHOLE, QUANTITY, quantity ->
                        (long) quantity.amount().signum()),
                Overload.member("isInteger", Kind.TRUTH, QUANTITY, Quantity::isWhole),
                Overload.member("asInteger", Kind.WHOLE, QUANTITY, QuantityFunctions::whole),
                Overload.member(
                        "asApproximateFloat",
                        Kind.DECIMAL,
                        QUANTITY,
                        quantity -> quantity.amount().doubleValue()),
                Overload.member("isGreaterThan", Kind.TRUTH, QUANTITY, QUANTITY, (a, b) -> a.compareTo(b) > 0),
                Overload.member("isLessThan", Kind.TRUTH, QUANTITY, QUANTITY, (a, b) -> a.compareTo(b) < 0),
                Overload.member("compareTo", Kind.WHOLE, QUANTITY, QUANTITY, (a, b) -> (long) a.compareTo(b)),
                Overload.member("add", QUANTITY, QUANTITY, QUANTITY, (a, b) -> a.plus(b.amount())),
                Overload.member("add", QUANTITY, QUANTITY, Kind.WHOLE, (a, b) -> a.plus(BigDecimal.valueOf(b))),
                Overload.member(
                        "sub",
                        QUANTITY,
                        QUANTITY,
                        QUANTITY,
                        (a, b) -> a.plus(b.amount().negate())),
                Overload.member(
                        "sub",
                        QUANTITY,
                        QUANTITY,
                        Kind.WHOLE,
                        (a, b) -> a.plus(BigDecimal.valueOf(b).negate())));
    }

    private static Quantity parse(String text) {
        return Quantity.parse(text).orElseThrow(() -> new IllegalArgumentException("`" + text + "` is not a quantity"));
    }

    private static Object whole(Quantity quantity) {
        if (!quantity.isWhole()) {
            throw new IllegalArgumentException(quantity.amount().toPlainString() + " is not a whole number");
        }
        return quantity.amount().longValueExact();
    }
}
