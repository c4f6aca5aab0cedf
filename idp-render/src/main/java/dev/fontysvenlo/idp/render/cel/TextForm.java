package dev.fontysvenlo.idp.render.cel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills the places of a text: {@code %s %d %f %e %b %x %X %o}, with a precision as in {@code %.2f}. */
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
            place.appendReplacement(text, java.util.regex.Matcher.quoteReplacement(value));
        }
        return place.appendTail(text).toString();
    }

    private static String one(String letter, int precision, Object value) {
        return switch (letter) {
            case "s" -> text(value);
            case "d" -> value instanceof Long ? value.toString() : refuse(letter);
            case "f" ->
                number(letter, value)
                        .setScale(precision, RoundingMode.HALF_EVEN)
                        .toPlainString();
            case "e" -> String.format(Locale.ROOT, "%." + precision + "e", number(letter, value));
            case "b" -> value instanceof Boolean flag ? (flag ? "1" : "0") : Long.toString(whole(letter, value), 2);
            case "o" -> Long.toString(whole(letter, value), 8);
            case "x" -> hexadecimal(letter, value);
            case "X" -> hexadecimal(letter, value).toUpperCase(Locale.ROOT);
            default -> throw new IllegalArgumentException("`%" + letter + "` is no place to fill");
        };
    }

    private static String hexadecimal(String letter, Object value) {
        if (value instanceof String text) {
            var bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return java.util.HexFormat.of().formatHex(bytes);
        }
        return Long.toString(whole(letter, value), 16);
    }

    private static long whole(String letter, Object value) {
        return value instanceof Long number ? number : Long.parseLong(refuse(letter));
    }

    private static BigDecimal number(String letter, Object value) {
        return value instanceof Number number ? new BigDecimal(number.toString()) : new BigDecimal(refuse(letter));
    }

    private static String refuse(String letter) {
        throw new IllegalArgumentException("`%" + letter + "` can't show a value of this kind");
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(TextForm::text).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> text(entry.getKey()) + ": " + text(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Double number && number == Math.rint(number) && !Double.isInfinite(number)) {
            return new BigDecimal(number).toPlainString();
        }
        return value.toString();
    }
}
