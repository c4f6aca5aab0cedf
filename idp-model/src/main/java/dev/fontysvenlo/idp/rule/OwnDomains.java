package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.Tier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A domain that a team brings is not the platform's, leads to no other team, and has a certificate on its cluster. */
final class OwnDomains {
    private final Declarations declared;
    private final Map<String, NamedTeam> owners = new HashMap<>();

    private OwnDomains(Declarations declared) {
        this.declared = declared;
    }

    static Stream<Diagnostic> check(Declarations declared) {
        var rule = new OwnDomains(declared);
        var found = new ArrayList<Diagnostic>();
        for (NamedTeam team : declared.files().owners()) {
            if (team.declaration().tier() instanceof Tier.Two two) {
                rule.team(team, two.domains(), found);
            }
        }
        return found.stream();
    }

    private void team(NamedTeam team, List<String> domains, List<Diagnostic> found) {
        for (int i = 0; i < domains.size(); i++) {
            var domain = domains.get(i);
            var place = declared.sources().locate(team.file(), Sources.pointer("domains", i));
            platforms(domain, place)
                    .or(() -> taken(team, domain, place))
                    .or(() -> uncertified(team, domain, place))
                    .ifPresent(found::add);
        }
    }

    private Optional<Diagnostic> platforms(String domain, Location place) {
        return declared.platform().clusters().stream()
                .map(Cluster::domain)
                .filter(platforms -> domain.equals(platforms) || domain.endsWith("." + platforms))
                .findFirst()
                .map(platforms -> new Diagnostic(
                        DiagnosticCode.OWN_DOMAIN,
                        place,
                        "`%s` is not the team's own: it belongs to the platform's domain `%s`."
                                .formatted(domain, platforms),
                        "Remove it; for a further address write `host` at a component."));
    }

    private Optional<Diagnostic> taken(NamedTeam team, String domain, Location place) {
        return Optional.ofNullable(owners.putIfAbsent(domain, team))
                .map(owner -> new Diagnostic(
                        DiagnosticCode.OWN_DOMAIN,
                        place,
                        "Domain `%s` is already used by team `%s`.".formatted(domain, owner.namespace()),
                        "Remove it here, or in `%s`."
                                .formatted(declared.sources().cite(owner.file(), "/domains"))));
    }

    private Optional<Diagnostic> uncertified(NamedTeam team, String domain, Location place) {
        return declared.cluster(team.course(), team.cohort())
                .filter(cluster -> cluster.certificates().stream().noneMatch(certificate -> certificate.covers(domain)))
                .map(cluster -> new Diagnostic(
                        DiagnosticCode.OWN_DOMAIN,
                        place,
                        "No certificate of cluster `%s` is for `%s`.".formatted(cluster.name(), domain),
                        "Add one under `certificates` in `%s`, or remove the domain."
                                .formatted(declared.cite("clusters", cluster.name(), "certificates"))));
    }
}
