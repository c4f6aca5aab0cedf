package dev.fontysvenlo.idp.enrol;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes the names of teams out of what their people call them: {@code Group 7} of forty becomes {@code group07}, so that
 * they sort as they are counted, and {@code Café Zürich} becomes {@code cafe-zurich}.
 */
final class Labels {
    private static final Pattern NUMBERED = Pattern.compile("(?<word>.*?[a-z])-?(?<number>\\d+)");
    private static final Pattern NAME = Pattern.compile("[a-z0-9]([a-z0-9]|-(?=[a-z0-9]))*");
    private static final int LONGEST = 40;

    private Labels() {}

    /** The wishes by the names of their teams, in the order in which they were said. */
    static Outcome<Map<String, Wish>> names(List<Wish> wishes) {
        var problems = new ArrayList<Diagnostic>();
        var plain = new LinkedHashMap<Wish, String>();
        wishes.forEach(wish -> plain.put(wish, plain(wish.label())));
        var widths = widths(plain.values());
        var names = new LinkedHashMap<String, Wish>();
        plain.forEach((wish, label) -> {
            var name = padded(label, widths);
            if (!NAME.matcher(name).matches() || name.length() > LONGEST) {
                problems.add(noName(wish));
                return;
            }
            var other = names.putIfAbsent(name, wish);
            if (other != null && !other.label().equals(wish.label())) {
                problems.add(collision(name, other, wish));
            }
        });
        return Outcome.of(names, problems);
    }

    private static String plain(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** How many digits the largest number behind each word has. */
    private static Map<String, Integer> widths(Iterable<String> labels) {
        var widths = new LinkedHashMap<String, Integer>();
        for (String label : labels) {
            var numbered = NUMBERED.matcher(label);
            if (numbered.matches()) {
                widths.merge(numbered.group("word"), numbered.group("number").length(), Math::max);
            }
        }
        return widths;
    }

    private static String padded(String label, Map<String, Integer> widths) {
        var numbered = NUMBERED.matcher(label);
        if (!numbered.matches()) {
            return label;
        }
        var number = numbered.group("number");
        int width = widths.getOrDefault(numbered.group("word"), number.length());
        return numbered.group("word") + "0".repeat(width - number.length()) + number;
    }

    private static Diagnostic noName(Wish wish) {
        return new Diagnostic(
                DiagnosticCode.NO_TEAM_NAME,
                wish.place(),
                "No team's name can be made of `" + wish.label() + "`.",
                "Use letters, digits and hyphens, " + LONGEST + " at most.");
    }

    private static Diagnostic collision(String name, Wish one, Wish other) {
        return new Diagnostic(
                DiagnosticCode.TEAM_NAMES_COLLIDE,
                other.place(),
                "`" + one.label() + "` and `" + other.label() + "` would both be called `" + name + "`.",
                "Give one of the two another name.");
    }
}
