package dev.fontysvenlo.idp.enrol;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names as they are typed: {@code group01}, several with commas between them, or {@code group01..group40}. */
final class Range {
    static final Location PLACE = Location.ofFile("idp.teams");
    private static final Pattern FORM = Pattern.compile("(?<from>\\S*?)(?<first>\\d+)\\.\\.(?<to>\\S*?)(?<last>\\d+)");
    private static final int MOST = 1000;

    private Range() {}

    static Outcome<List<Wish>> of(String typed, String size) {
        var wishes = new ArrayList<Wish>();
        var problems = new ArrayList<Diagnostic>();
        for (String part : typed.split(",")) {
            if (part.contains("..")) {
                range(part.strip(), size).match(wishes::addAll, problems::addAll);
            } else if (!part.isBlank()) {
                wishes.add(new Wish(part.strip(), size, PLACE));
            }
        }
        return Outcome.of(List.copyOf(wishes), problems);
    }

    private static Outcome<List<Wish>> range(String part, String size) {
        var form = FORM.matcher(part);
        if (!form.matches()
                || !form.group("from").equals(form.group("to"))
                        && !form.group("to").isEmpty()
                || form.group("first").length() > 4
                || form.group("last").length() > 4) {
            return refused(part);
        }
        int first = Integer.parseInt(form.group("first"));
        int last = Integer.parseInt(form.group("last"));
        if (last < first || last - first >= MOST) {
            return refused(part);
        }
        int width = form.group("first").length();
        var wishes = new ArrayList<Wish>();
        for (int number = first; number <= last; number++) {
            var digits = Integer.toString(number);
            wishes.add(new Wish(
                    form.group("from") + "0".repeat(Math.max(0, width - digits.length())) + digits, size, PLACE));
        }
        return Outcome.ok(wishes);
    }

    private static Outcome<List<Wish>> refused(String part) {
        return Outcome.failed(
                new Diagnostic(
                        DiagnosticCode.NO_TEAM_NAME,
                        PLACE,
                        "`" + part + "` is no range of teams.",
                        "Write the first and the last with the same word and a number, for example -Didp.teams=group01..group40."));
    }
}
