package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.RegistryProjects;
import dev.fontysvenlo.idp.team.TeamNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * No two teams share a host, a database or a registry project. Teams that share a namespace share all three; that is
 * reported as what it is, by {@link TeamFileNames}.
 */
final class TakenNames {
    private static final Unique HOST = new Unique(DiagnosticCode.HOST_TAKEN, "Host", TeamNames::host);
    private static final Unique DATABASE =
            new Unique(DiagnosticCode.DATABASE_TAKEN, "Database", names -> TeamFiles.cut(names.database()));
    private static final Unique PROJECT =
            new Unique(DiagnosticCode.REGISTRY_PROJECT_TAKEN, "Registry project", TeamNames::registryProject);

    private final List<Unique> wanted;
    private final Sources sources;
    private final Map<String, NamedTeam> owners = new HashMap<>();

    private TakenNames(List<Unique> wanted, Sources sources) {
        this.wanted = wanted;
        this.sources = sources;
    }

    /** A name that nobody else may have. */
    private record Unique(DiagnosticCode code, String what, Function<TeamNames, String> name) {

        /** Each course has a database server of its own, so database names repeat between courses. */
        String key(NamedTeam team) {
            var scope = code == DiagnosticCode.DATABASE_TAKEN ? team.course().name() : "";
            return what + "/" + scope + "/" + name.apply(team.names()).toLowerCase(Locale.ROOT);
        }
    }

    static Stream<Diagnostic> check(Declarations declared) {
        var projects = declared.platform().settings().registry().projects();
        return check(declared.files().owners(), projects, declared.sources());
    }

    static Stream<Diagnostic> check(List<NamedTeam> teams, RegistryProjects projects, Sources sources) {
        var wanted = projects == RegistryProjects.TEAM ? List.of(HOST, DATABASE, PROJECT) : List.of(HOST, DATABASE);
        var rule = new TakenNames(wanted, sources);
        var found = new ArrayList<Diagnostic>();
        for (NamedTeam team : teams) {
            rule.firstTaken(team).ifPresent(found::add);
        }
        return found.stream();
    }

    /** One problem a team, because names that are derived alike are taken together. */
    private Optional<Diagnostic> firstTaken(NamedTeam team) {
        for (Unique unique : wanted) {
            var owner = owners.putIfAbsent(unique.key(team), team);
            if (owner != null) {
                return Optional.of(taken(unique, team, owner));
            }
        }
        return Optional.empty();
    }

    private Diagnostic taken(Unique unique, NamedTeam team, NamedTeam owner) {
        return new Diagnostic(
                unique.code(),
                sources.locate(team.file(), "/team"),
                "%s `%s` of team `%s` is already used by team `%s`."
                        .formatted(
                                unique.what(), unique.name().apply(team.names()), team.namespace(), owner.namespace()),
                "Change `team` here, or in `%s`.".formatted(sources.cite(owner.file(), "/team")));
    }
}
