package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.TeamDeclaration;
import java.util.List;
import java.util.stream.Stream;

/** Team names that would read like a part of the platform, in a host name for example. */
final class ReservedTeamNames {
    private static final List<String> TEAMS = List.of("admin", "default", "platform", "system", "tenancy");

    private ReservedTeamNames() {}

    static Stream<Diagnostic> check(Declarations declared) {
        var namespaces = declared.platform().settings().platformNamespaces();
        return declared.teams().stream()
                .filter(team -> TEAMS.contains(team.key().team()) || namespaces.contains(Naming.namespace(team.key())))
                .map(team -> reserved(declared, team));
    }

    private static Diagnostic reserved(Declarations declared, TeamDeclaration team) {
        var name = team.key().team();
        return new Diagnostic(
                DiagnosticCode.RESERVED_NAME,
                declared.sources().locate(team.file(), "/team"),
                "A team can't be called `%s`: that name belongs to the platform.".formatted(name),
                "Choose another `team`, for example `team-%s`, and rename the file to match.".formatted(name));
    }
}
