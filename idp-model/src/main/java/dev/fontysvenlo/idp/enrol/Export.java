package dev.fontysvenlo.idp.enrol;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** The teams in the export of a learning platform, which has a row for each student: only two columns are looked at. */
final class Export {
    /** What Brightspace, Canvas and Moodle call the column, and what people call it. */
    private static final List<String> USUAL =
            List.of("team", "group", "group_name", "group name", "groupname", "teamname", "team name", "groep");

    /** Columns that hold people, whose contents must not get into a file name. */
    private static final Set<String> PEOPLE = Set.of(
            "name",
            "full name",
            "first name",
            "last name",
            "firstname",
            "lastname",
            "sortable name",
            "email",
            "e-mail",
            "mail",
            "email address",
            "login",
            "login_id",
            "user",
            "username",
            "user_id",
            "userid",
            "sis_user_id",
            "student",
            "student number",
            "studentnumber",
            "orgdefinedid",
            "id number",
            "naam",
            "voornaam",
            "achternaam");

    private final Csv csv;
    private final Map<String, String> columns;
    private final String size;

    /**
     * @param columns names of columns by what they hold: {@code team}, and {@code size}
     * @param size what all get where no column says it; empty for the course's
     */
    Export(Csv csv, SortedMap<String, String> columns, String size) {
        this.csv = csv;
        this.columns = columns;
        this.size = size;
    }

    Outcome<List<Wish>> wishes() {
        return teamColumn().then(team -> sizeColumn().then(sizes -> wishes(team, sizes)));
    }

    private Outcome<Integer> teamColumn() {
        var named = columns.get("team");
        if (named != null) {
            return PEOPLE.contains(named.strip().toLowerCase(Locale.ROOT))
                    ? Outcome.failed(people(Location.ofFile(csv.file()), "The column `" + named + "` holds people."))
                    : column(named);
        }
        var usual = USUAL.stream()
                .flatMap(name -> csv.column(name).stream())
                .distinct()
                .toList();
        return usual.size() == 1
                ? Outcome.ok(usual.get(0))
                : Outcome.failed(unknown("No column of `" + csv.file() + "` is known to hold the names of teams."));
    }

    private Outcome<Optional<Integer>> sizeColumn() {
        var named = columns.get("size");
        return named == null ? Outcome.ok(Optional.empty()) : column(named).map(Optional::of);
    }

    private Outcome<Integer> column(String name) {
        return csv.column(name)
                .map(Outcome::ok)
                .orElseGet(() -> Outcome.failed(unknown("`" + csv.file() + "` has no column `" + name + "`.")));
    }

    /** A row without a team is a student who has none yet. */
    private Outcome<List<Wish>> wishes(int team, Optional<Integer> sizes) {
        var wishes = new LinkedHashMap<String, Wish>();
        var problems = new ArrayList<Diagnostic>();
        for (Csv.Row row : csv.rows()) {
            var label = row.cell(team).orElse("");
            var place = new Location(csv.file(), row.line(), 1, 0);
            if (label.contains("@")) {
                problems.add(people(place, "This row has an e-mail address where the name of a team should be."));
            } else if (!label.isEmpty()) {
                var own =
                        sizes.flatMap(row::cell).filter(cell -> !cell.isEmpty()).orElse(size);
                wishes.putIfAbsent(label, new Wish(label, own, place));
            }
        }
        return Outcome.of(
                List.copyOf(wishes.values()), problems.stream().limit(1).toList());
    }

    private Diagnostic unknown(String message) {
        return new Diagnostic(
                DiagnosticCode.CSV_COLUMN,
                new Location(csv.file(), 1, 1, 0),
                message,
                "Name it with -Didp.columns=team=<column>; there are `" + String.join("`, `", csv.columns()) + "`.");
    }

    private static Diagnostic people(Location place, String message) {
        return new Diagnostic(
                DiagnosticCode.PERSONAL_DATA,
                place,
                message,
                "Name the column that holds the groups with -Didp.columns=team=<column>; names of people stay out of this"
                        + " repository.");
    }
}
