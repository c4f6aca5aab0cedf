package dev.fontysvenlo.idp.render.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells texts that are secrets by themselves, and names whose values are. It knows few forms, and each of them well. */
final class Confidential {
    private static final List<String> PASSWORDS = List.of("PASSWORD", "PASSWD", "PASSPHRASE");
    private static final List<String> KEYS =
            List.of("TOKEN", "SECRET", "API_KEY", "APIKEY", "ACCESS_KEY", "PRIVATE_KEY", "SECRET_KEY", "CREDENTIAL");
    private static final List<Token> TOKENS = List.of(
            new Token("ghp_", 36),
            new Token("gho_", 36),
            new Token("ghs_", 36),
            new Token("github_pat_", 50),
            new Token("glpat-", 20),
            new Token("npm_", 36),
            new Token("dckr_pat_", 20),
            new Token("xoxb-", 20),
            new Token("xoxp-", 20),
            new Token("hvs.", 20),
            new Token("sk_live_", 20),
            new Token("AKIA", 16),
            new Token("AIza", 35));
    private static final int SHORTEST = 16;
    private static final String HEADER = "-----BEGIN ";

    private Confidential() {}

    /** What a text has in it, for a message: "a private key"; empty when it has nothing of the kind. */
    static Optional<String> in(String text) {
        if (text.length() < SHORTEST) {
            return Optional.empty();
        }
        if (hasPrivateKey(text)) {
            return Optional.of("a private key");
        }
        if (hasPasswordInUrl(text)) {
            return Optional.of("a password in a URL");
        }
        return TOKENS.stream().anyMatch(token -> token.isIn(text)) || hasWebToken(text)
                ? Optional.of("a token")
                : Optional.empty();
    }

    /** Whether this is the value of something whose name says that nobody may know it. */
    static boolean isSecret(String name, String value) {
        if (!isLiteral(value)) {
            return false;
        }
        var words = name.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
        return PASSWORDS.stream().anyMatch(words::endsWith)
                || KEYS.stream().anyMatch(words::endsWith) && looksGenerated(value);
    }

    /** Not what stands for a value, such as a variable, the path of a file or a switch. */
    private static boolean isLiteral(String value) {
        return !value.isBlank()
                && "$/<{%*".indexOf(value.charAt(0)) < 0
                && value.indexOf('\n') < 0
                && !value.equals("true")
                && !value.equals("false");
    }

    /** Names of objects have no capitals, so that they never look so. */
    private static boolean looksGenerated(String value) {
        boolean digits = value.chars().anyMatch(Character::isDigit);
        boolean lower = value.chars().anyMatch(Character::isLowerCase);
        boolean upper = value.chars().anyMatch(Character::isUpperCase);
        boolean hex = value.length() >= 32 && value.chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return value.length() >= SHORTEST
                && value.indexOf(' ') < 0
                && (digits && lower && upper || hex && (digits || lower || upper));
    }

    private static boolean hasPrivateKey(String text) {
        for (int at = text.indexOf(HEADER); at >= 0; at = text.indexOf(HEADER, at + 1)) {
            int end = text.indexOf("-----\n", at + HEADER.length());
            if (end > 0 && text.substring(at, end).endsWith("PRIVATE KEY")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasPasswordInUrl(String text) {
        for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 1)) {
            int colon = -1;
            for (int i = at + 3; i < text.length() && isPartOfAuthority(text.charAt(i)); i++) {
                if (text.charAt(i) == ':' && colon < 0) {
                    colon = i;
                } else if (text.charAt(i) == '@' && colon > 0 && isLiteral(text.substring(colon + 1, i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPartOfAuthority(char c) {
        return c > ' ' && "/?#\"'<>`|\\".indexOf(c) < 0;
    }

    /** Two parts of JSON in base64, with a full stop between. */
    private static boolean hasWebToken(String text) {
        for (int at = text.indexOf("eyJ"); at >= 0; at = text.indexOf("eyJ", at + 1)) {
            int end = at;
            while (end < text.length() && Token.isPart(text.charAt(end))) {
                end++;
            }
            if (end - at > SHORTEST && text.startsWith(".eyJ", end)) {
                return true;
            }
        }
        return false;
    }

    /** A form of token that says who made it. */
    private record Token(String start, int length) {
        boolean isIn(String text) {
            for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
                int from = at + start.length();
                int end = from;
                while (end < text.length() && end - from < length && isPart(text.charAt(end))) {
                    end++;
                }
                boolean isOwnWord = at == 0 || !isPart(text.charAt(at - 1));
                if (isOwnWord && end - from == length) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isPart(char c) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
        }
    }
}
