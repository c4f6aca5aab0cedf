package dev.fontysvenlo.idp.render.cel;

import java.util.Optional;
import java.util.regex.Pattern;

/** A version after semver.org 2.0.0; what follows a {@code +} does not count in a comparison. */
record Version(long major, long minor, long patch, String early) implements Comparable<Version> {
    private static final String NUMBER = "(0|[1-9][0-9]{0,17})";
    private static final String WORD = "(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";
    private static final Pattern FORM = Pattern.compile(NUMBER + "\\." + NUMBER + "\\." + NUMBER + "(?:-(" + WORD
            + "(?:\\." + WORD + ")*))?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?");

    private static final Pattern SHORT = Pattern.compile("v?([0-9]+)(\\.[0-9]+)?(\\.[0-9]+)?((?:[-+].*)?)");

    static Optional<Version> parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Version(
                Long.parseLong(form.group(1)),
                Long.parseLong(form.group(2)),
                Long.parseLong(form.group(3)),
                Optional.ofNullable(form.group(4)).orElse("")));
    }

    static Version strict(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("`" + text + "` is not a version"));
    }

    /** As {@link #parse}, after a leading {@code v} and leading zeros are gone and missing numbers are there. */
    static Optional<Version> lenient(String text) {
        var form = SHORT.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        var numbers = form.group(1)
                + (form.group(2) == null ? ".0" : form.group(2))
                + (form.group(3) == null ? ".0" : form.group(3));
        return parse(numbers.replaceAll("(^|\\.)0+(?=[0-9])", "$1") + form.group(4));
    }

    @Override
    public int compareTo(Version other) {
        int numbers = major != other.major
                ? Long.compare(major, other.major)
                : minor != other.minor ? Long.compare(minor, other.minor) : Long.compare(patch, other.patch);
        if (numbers != 0 || early.equals(other.early)) {
            return numbers;
        }
        if (early.isEmpty() || other.early.isEmpty()) {
            return early.isEmpty() ? 1 : -1;
        }
        return compare(early.split("\\."), other.early.split("\\."));
    }

    private static int compare(String[] words, String[] others) {
        for (int i = 0; i < Math.min(words.length, others.length); i++) {
            int order = compare(words[i], others[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(words.length, others.length);
    }

    private static int compare(String word, String other) {
        boolean number = word.matches("[0-9]+");
        if (number != other.matches("[0-9]+")) {
            return number ? -1 : 1;
        }
        return number && word.length() != other.length()
                ? Integer.compare(word.length(), other.length())
                : word.compareTo(other);
    }
}
