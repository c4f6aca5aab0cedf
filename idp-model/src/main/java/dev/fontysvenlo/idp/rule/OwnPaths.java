package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.Endpoint;
import dev.fontysvenlo.idp.team.TeamComponent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Each component that a team lists itself answers at an address of its own, and one of them at the team's. */
final class OwnPaths {
    private final Declarations declared;

    private OwnPaths(Declarations declared) {
        this.declared = declared;
    }

    static Stream<Diagnostic> check(Declarations declared) {
        var rule = new OwnPaths(declared);
        return declared.files().owners().stream()
                .filter(NamedTeam::hasOwnComponents)
                .flatMap(team -> Stream.concat(rule.taken(team), rule.rootless(team)));
    }

    private Stream<Diagnostic> taken(NamedTeam team) {
        Map<String, TeamComponent> owners = new TreeMap<>();
        return team.components().stream()
                .filter(component -> component.declaration().endpoint().isPublic())
                .flatMap(component -> {
                    var owner = owners.putIfAbsent(address(team, component), component);
                    return owner == null ? Stream.empty() : Stream.of(taken(team, component, owner));
                });
    }

    private Diagnostic taken(NamedTeam team, TeamComponent component, TeamComponent owner) {
        return new Diagnostic(
                DiagnosticCode.PATH_TAKEN,
                declared.sources().locate(team.file(), pointer(component, "path")),
                "Address `%s` already leads to component `%s`.".formatted(address(team, component), owner.name()),
                "Give `%s` a `path` or a `host` of its own, for example `host: %s`; `%s` has its path in `%s`."
                        .formatted(
                                component.name(),
                                component.name(),
                                owner.name(),
                                declared.sources().cite(team.file(), pointer(owner, "path"))));
    }

    private Stream<Diagnostic> rootless(NamedTeam team) {
        var wanted = team.names().host() + "/";
        List<String> addresses = team.components().stream()
                .filter(component -> component.declaration().endpoint().isPublic())
                .map(component -> address(team, component))
                .toList();
        return addresses.contains(wanted) || team.hasSource()
                ? Stream.empty()
                : Stream.of(new Diagnostic(
                        DiagnosticCode.NO_COMPONENT_AT_ROOT,
                        declared.sources().locateKey(team.file(), "/components"),
                        "No component of the team has the path `/`, so nobody answers at its address.",
                        "Write `path: /` for the component that people see first; a team of tier 2 lists all of its"
                                + " components."));
    }

    /** With or without a slash at the end, the same requests arrive. */
    private static String address(NamedTeam team, TeamComponent component) {
        Endpoint endpoint = component.declaration().endpoint();
        var host =
                endpoint.host().isEmpty() ? team.names().host() : team.names().host(endpoint.host());
        var path = endpoint.path().replaceFirst("/+$", "");
        return host + (path.isEmpty() ? "/" : path);
    }

    private static String pointer(TeamComponent component, String field) {
        return Sources.pointer("components", component.name(), field);
    }
}
