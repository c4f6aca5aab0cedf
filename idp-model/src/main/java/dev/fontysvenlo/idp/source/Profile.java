package dev.fontysvenlo.idp.source;

import dev.fontysvenlo.idp.diagnostic.Location;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** How unquoted words are read: as people must write them, or as YAML 1.2 reads what was rendered. */
enum Profile {
    STRICT {
        @Override
        Optional<Node> resolve(String text, Location location) {
            return switch (text) {
                case "", "null" -> Optional.of(new Node.Empty(location));
                case "true", "false" -> Optional.of(new Node.Flag(location, text.equals("true")));
                default -> numberOrText(text, location);
            };
        }

        private Optional<Node> numberOrText(String text, Location location) {
            if (startsLikeNumber(text) && CLEAN.matcher(text).matches()) {
                return Optional.of(new Node.Number(location, new BigDecimal(text)));
            }
            return Ambiguity.of(text).isPresent() ? Optional.empty() : Optional.of(new Node.Text(location, text));
        }
    },

    PLAIN {
        @Override
        Optional<Node> resolve(String text, Location location) {
            return switch (text) {
                case "", "~", "null", "Null", "NULL" -> Optional.of(new Node.Empty(location));
                case "true", "True", "TRUE" -> Optional.of(new Node.Flag(location, true));
                case "false", "False", "FALSE" -> Optional.of(new Node.Flag(location, false));
                default -> numberOrText(text, location);
            };
        }

        private Optional<Node> numberOrText(String text, Location location) {
            if (!startsLikeNumber(text)) {
                return Optional.of(new Node.Text(location, text));
            }
            if (DECIMAL.matcher(text).matches()) {
                var number = new BigDecimal(text);
                boolean fits = Double.isFinite(number.doubleValue());
                return fits ? Optional.of(new Node.Number(location, number)) : Optional.empty();
            }
            if (OCTAL.matcher(text).matches() || HEXADECIMAL.matcher(text).matches()) {
                var number = new BigInteger(text.substring(2), text.charAt(1) == 'x' ? 16 : 8);
                return Optional.of(new Node.Number(location, new BigDecimal(number)));
            }
            return BOUNDLESS.matcher(text).matches() ? Optional.empty() : Optional.of(new Node.Text(location, text));
        }
    };

    // 18 digits fit in every reader's integer; -0 and 1.10 read differently once they are numbers
    private static final Pattern CLEAN =
            Pattern.compile("0|-?[1-9][0-9]{0,17}|-?(0|[1-9][0-9]{0,8})\\.[0-9]{0,8}[1-9]");

    // an exponent of more than three digits would make a number that takes for ever to write out
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(\\.[0-9]{1,400}|[0-9]{1,400}(\\.[0-9]{0,400})?)([eE][-+]?[0-9]{1,3})?");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]{1,400}");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]{1,400}");
    private static final Pattern BOUNDLESS = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)"
            + "|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+");

    /** The value of an unquoted word, empty when it is refused. */
    abstract Optional<Node> resolve(String text, Location location);

    private static boolean startsLikeNumber(String text) {
        char first = text.charAt(0);
        return first <= '9' && (first >= '0' || first == '-' || first == '+' || first == '.');
    }
}
