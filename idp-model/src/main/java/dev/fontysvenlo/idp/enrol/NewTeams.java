package dev.fontysvenlo.idp.enrol;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.TeamKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What teams are wanted: of one course and year, by names that are typed or that a table holds.
 *
 * @param names {@code group01}, or {@code group01..group40}
 * @param table the export of a learning platform
 * @param size the size of all of them; empty for the course's
 */
public record NewTeams(String course, int year, Optional<String> names, Optional<Table> table, Optional<String> size) {

    /**
     * A table as it was read.
     *
     * @param columns which column holds what, by {@code team} and {@code size}
     */
    @SuppressWarnings("ArrayRecordComponent") // read once and never compared
    public record Table(String file, byte[] content, SortedMap<String, String> columns) {
        public Table {
            columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        }
    }

    /**
     * One new file.
     *
     * @param label how the team was called before it got its name
     */
    public record TeamFile(String file, String content, String label) {}

    /** The files of all of them, in the order of their names. */
    public Outcome<List<TeamFile>> files() {
        return wishes().then(Labels::names).map(names -> {
            var files = new ArrayList<TeamFile>();
            names.forEach((name, wish) -> files.add(file(name, wish)));
            files.sort(java.util.Comparator.comparing(TeamFile::file));
            return List.copyOf(files);
        });
    }

    private Outcome<List<Wish>> wishes() {
        if (names.isPresent() == table.isPresent()) {
            return Outcome.failed(new Diagnostic(
                    DiagnosticCode.NO_TEAM_NAME,
                    Range.PLACE,
                    names.isPresent()
                            ? "The teams are named twice, by `idp.teams` and by `idp.csv`."
                            : "Nothing says which teams are new.",
                    "Pass -Didp.teams=group01..group40, or -Didp.csv=groups.csv."));
        }
        return names.isPresent()
                ? Range.of(names.get(), size.orElse(""))
                : table.map(file -> Csv.parse(file.file(), file.content())
                                .then(csv -> new Export(csv, file.columns(), size.orElse("")).wishes()))
                        .orElseThrow();
    }

    private TeamFile file(String name, Wish wish) {
        var content = "# yaml-language-server: $schema=../docs/schema/team.schema.json\n"
                + "course: " + quoted(course) + "\nyear: " + year + "\nteam: " + quoted(name) + "\n"
                + (wish.size().isEmpty() ? "" : "size: " + quoted(wish.size()) + "\n");
        return new TeamFile(Naming.teamFile(Naming.namespace(new TeamKey(course, year, name))), content, wish.label());
    }

    /** What a YAML reader could take for a number or a switch must be marked as text. */
    private static String quoted(String text) {
        boolean plain = text.matches("[A-Za-z][A-Za-z0-9-]*") && !text.matches("(?i)y|n|yes|no|on|off|true|false|null");
        return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
