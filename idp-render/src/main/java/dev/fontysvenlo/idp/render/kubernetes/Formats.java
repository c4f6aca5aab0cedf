package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.source.Node;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The rules behind the word {@code format}; other formats than these are no rule to an API server either. */
final class Formats {
    /** What {@code resource.ParseQuantity} of Kubernetes takes. */
    private static final Pattern QUANTITY =
            Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?");

    private static final Pattern TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern BASE64 = Pattern.compile("([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");

    /** What {@code time.ParseDuration} of Go takes. */
    private static final Pattern DURATION =
            Pattern.compile("[+-]?(0|(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|ms|s|m|h))+)");

    private Formats() {}

    static Optional<Rule> of(String format) {
        return switch (format) {
            case "int32" -> Optional.of(between(Integer.MIN_VALUE, Integer.MAX_VALUE));
            case "int64" -> Optional.of(between(Long.MIN_VALUE, Long.MAX_VALUE));
            case "quantity" -> Optional.of(text(Formats::isQuantity, "a quantity", "Write one such as 500m or 1Gi."));
            case "date-time" -> Optional.of(text(TIME, "a time", "Write one such as \"2026-09-01T08:00:00Z\"."));
            case "byte" -> Optional.of(text(BASE64, "base64", "Encode the value as base64, on one line."));
            case "duration" -> Optional.of(text(DURATION, "a duration", "Write one such as 30s or 1h30m."));
            default -> Optional.empty();
        };
    }

    /** The form of a text of this format as a regular expression; empty for formats of numbers. */
    static Optional<String> pattern(String format) {
        return switch (format) {
            case "quantity" -> Optional.of(QUANTITY.pattern());
            case "date-time" -> Optional.of(TIME.pattern());
            case "byte" -> Optional.of(BASE64.pattern());
            case "duration" -> Optional.of(DURATION.pattern());
            default -> Optional.empty();
        };
    }

    static boolean isQuantity(String text) {
        return QUANTITY.matcher(text).matches();
    }

    private static Rule text(Pattern pattern, String what, String hint) {
        return text(text -> pattern.matcher(text).matches(), what, hint);
    }

    private static Rule text(Predicate<String> isRight, String what, String hint) {
        return value -> value instanceof Node.Text text && !isRight.test(text.value())
                ? Optional.of(new Rule.Breach(DiagnosticCode.OBJECT_NOT_A_LEGAL_VALUE, "is not " + what, hint))
                : Optional.empty();
    }

    private static Rule between(long least, long most) {
        var smallest = BigDecimal.valueOf(least);
        var largest = BigDecimal.valueOf(most);
        return value -> value instanceof Node.Number number
                        && (number.value().compareTo(smallest) < 0
                                || number.value().compareTo(largest) > 0)
                ? Optional.of(new Rule.Breach(
                        DiagnosticCode.OBJECT_OUT_OF_RANGE,
                        "is larger than the field can hold",
                        "Write a number from " + least + " to " + most + "."))
                : Optional.empty();
    }
}
