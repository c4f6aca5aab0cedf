package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.TeamKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each team has one file, and the file is called as the team's namespace. */
final class TeamFileNames {
    private final Declarations declared;

    private TeamFileNames(Declarations declared) {
        this.declared = declared;
    }

    static Stream<Diagnostic> check(Declarations declared) {
        var rule = new TeamFileNames(declared);
        return Stream.concat(
                declared.files().owners().stream()
                        .filter(team -> !TeamFiles.hasItsName(team))
                        .map(rule::misnamed),
                declared.files().claims().stream().map(rule::claimed));
    }

    /** What a field would have to say for the file's name to be right. */
    private record Edit(String field, String value) {}

    private Diagnostic misnamed(NamedTeam team) {
        var edits = edits(team);
        var rename = "rename the file to `%s`".formatted(team.names().file());
        return new Diagnostic(
                DiagnosticCode.FILE_NAME_IS_NOT_NAMESPACE,
                location(team, edits),
                "The file is called `%s`, but it describes team `%s`.".formatted(name(team.file()), team.namespace()),
                edits.isEmpty() ? "R" + rename.substring(1) + "." : change(edits) + ", or " + rename + ".");
    }

    private Diagnostic claimed(TeamFiles.Claim claim) {
        var team = claim.team();
        var edits = edits(team);
        var place = declared.sources().cite(claim.owner().file(), "/team");
        return new Diagnostic(
                DiagnosticCode.NAMESPACE_TAKEN,
                edits.isEmpty() ? declared.sources().locate(team.file(), "/team") : location(team, edits),
                taken(team.namespace(), claim.owner().namespace(), claim.owner().file()),
                edits.isEmpty()
                        ? "Change `team` here or in `%s`, or delete this file.".formatted(place)
                        : change(edits)
                                + " as the file's name says, or delete this file; the other team is in `%s`."
                                        .formatted(place));
    }

    private static String taken(String namespace, String other, String file) {
        if (namespace.equals(other)) {
            return "Team `%s` is already described in `%s`.".formatted(namespace, file);
        }
        if (namespace.equalsIgnoreCase(other)) {
            return "Team `%s` differs from team `%s` only in capitals, and Kubernetes knows none."
                    .formatted(namespace, other);
        }
        return "Team `%s` has the same first 63 characters as team `%s`, and no more than these count."
                .formatted(namespace, other);
    }

    private Location location(NamedTeam team, List<Edit> edits) {
        return edits.isEmpty()
                ? Location.ofFile(team.file())
                : declared.sources()
                        .locate(team.file(), Sources.pointer(edits.get(0).field()));
    }

    private static String change(List<Edit> edits) {
        return edits.stream()
                .map(edit -> "`%s` to `%s`".formatted(edit.field(), edit.value()))
                .collect(Collectors.joining(" and ", "Change ", ""));
    }

    /** Empty when the file's name is no team's name, or is this team's. */
    private List<Edit> edits(NamedTeam team) {
        return keyOf(name(team.file()).replaceFirst("\\.yaml$", ""))
                .map(wanted -> edits(team.declaration().key(), wanted))
                .orElse(List.of());
    }

    private static List<Edit> edits(TeamKey is, TeamKey wanted) {
        var edits = new ArrayList<Edit>();
        if (!is.course().equals(wanted.course())) {
            edits.add(new Edit("course", wanted.course()));
        }
        if (is.year() != wanted.year()) {
            edits.add(new Edit("year", Integer.toString(wanted.year())));
        }
        if (!is.team().equals(wanted.team())) {
            edits.add(new Edit("team", wanted.team()));
        }
        return edits;
    }

    /** The team that a file's name stands for, where it starts with a known course and year. */
    private Optional<TeamKey> keyOf(String namespace) {
        return declared.platform().courses().stream()
                .flatMap(course ->
                        course.cohorts().stream().map(cohort -> new TeamKey(course.name(), cohort.year(), "")))
                .filter(key -> namespace.startsWith(Naming.namespace(key)) && !namespace.equals(Naming.namespace(key)))
                .findFirst()
                .map(key -> new TeamKey(
                        key.course(),
                        key.year(),
                        namespace.substring(Naming.namespace(key).length())));
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
