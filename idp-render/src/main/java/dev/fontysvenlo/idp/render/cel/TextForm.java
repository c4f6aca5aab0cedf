package dev.fontysvenlo.idp.render.cel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills the places of a text: {@code %s %d %f %b %x %X %o}, with a precision as in {@code %.2f}. */
final class TextForm {
    private static final Pattern PLACE = Pattern.compile("%(?:%|(?:\\.([0-9]{1,3}))?(.?))", Pattern.DOTALL);
    private static final int USUAL_PRECISION = 6;

    private TextForm() {}

    static String fill(String form, List<?> arguments) {
        var text = new StringBuilder();
        var place = PLACE.matcher(form);
        int next = 0;
        while (place.find()) {
            if (place.group().equals("%%")) {
                place.appendReplacement(text, "%");
                continue;
            }
            if (next == arguments.size()) {
                throw new IllegalArgumentException("`" + form + "` has more places than arguments");
            }
            var precision = place.group(1) == null ? USUAL_PRECISION : Integer.parseInt(place.group(1));
            var value = one(place.group(2), precision, arguments.get(next++));
            place.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return place.appendTail(text).toString();
    }

    private static String one(String letter, int precision, Object value) {
        return switch (letter) {
            case "s" -> text(value);
            case "d" -> value instanceof Long ? value.toString() : refuse(letter);
            case "f" -> value instanceof Double number ? fixed(number, precision) : refuse(letter);
            case "b" -> value instanceof Boolean flag ? (flag ? "1" : "0") : Long.toString(whole(letter, value), 2);
            case "o" -> Long.toString(whole(letter, value), 8);
            case "x" -> hexadecimal(letter, value);
            case "X" -> hexadecimal(letter, value).toUpperCase(Locale.ROOT);
            default -> throw new IllegalArgumentException("`%" + letter + "` is no place to fill");
        };
    }

    private static String hexadecimal(String letter, Object value) {
        if (value instanceof String text) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(bytes);
        }
        return Long.toString(whole(letter, value), 16);
    }

    private static long whole(String letter, Object value) {
        return value instanceof Long number ? number : Long.parseLong(refuse(letter));
    }

    private static String fixed(double number, int precision) {
        return new BigDecimal(number)
                .setScale(precision, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private static String refuse(String letter) {
        throw new IllegalArgumentException("`%" + letter + "` can't show a value of this kind");
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(TextForm::inside).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> inside(entry.getKey()) + ":" + inside(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Double number && number == Math.rint(number) && !Double.isInfinite(number)) {
            return new BigDecimal(number).toPlainString();
        }
        return value instanceof Duration duration
                ? new BigDecimal(duration.toMillis())
                                .movePointLeft(3)
                                .stripTrailingZeros()
                                .toPlainString() + "s"
                : value.toString();
    }

    /** In a list a text has quotation marks, and a number with a fraction all its digits. */
    private static String inside(Object value) {
        if (value instanceof String text) {
            return '"' + text + '"';
        }
        return value instanceof Double number ? fixed(number, USUAL_PRECISION) : text(value);
    }
}
