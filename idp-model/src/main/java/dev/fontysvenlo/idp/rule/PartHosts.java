package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.Parts;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Each part that people open in a browser has an address of its own, inside the one certificate. */
final class PartHosts {
    private final Declarations declared;
    private final Map<String, String> taken = new TreeMap<>();

    private PartHosts(Declarations declared) {
        this.declared = declared;
        taken.put(declared.platform().settings().registry().host(), "the registry");
        declared.files().owners().forEach(team -> taken.put(team.names().host(), "team `" + team.namespace() + "`"));
    }

    static Stream<Diagnostic> check(Declarations declared) {
        var rule = new PartHosts(declared);
        var parts = declared.platform().settings().parts();
        return Stream.of(rule.argocd(parts), rule.monitoring(parts)).flatMap(Optional::stream);
    }

    private Optional<Diagnostic> argocd(Parts parts) {
        return parts.argocd().isInstalled()
                ? check("argocd", "Argo CD", "argocd", parts.argocd().host())
                : Optional.empty();
    }

    private Optional<Diagnostic> monitoring(Parts parts) {
        return parts.monitoring().isInstalled()
                ? check("monitoring", "Grafana", "grafana", parts.monitoring().host())
                : Optional.empty();
    }

    private Optional<Diagnostic> check(String part, String name, String usual, String host) {
        var owner = Optional.ofNullable(taken.putIfAbsent(host, name));
        return owner.map(other -> problem(
                        part,
                        "Host name `%s` of %s is already used by %s.".formatted(host, name, other),
                        "Give %s another host name.".formatted(name)))
                .or(() -> isCertified(host)
                        ? Optional.empty()
                        : Optional.of(problem(
                                part,
                                "Host name `%s` of %s is not one name below `%s`, so the certificate does not hold for it."
                                        .formatted(host, name, domain()),
                                "Write one name in front of the domain, for example `%s.%s`."
                                        .formatted(usual, domain()))));
    }

    /** A wildcard certificate holds for one label and no more. */
    private boolean isCertified(String host) {
        var suffix = "." + domain();
        return host.endsWith(suffix)
                && !host.substring(0, host.length() - suffix.length()).contains(".");
    }

    private String domain() {
        var clusters = declared.platform().clusters();
        return clusters.stream()
                .filter(cluster -> cluster.server().equals(Cluster.HOME))
                .findFirst()
                .orElse(clusters.get(0))
                .domain();
    }

    private Diagnostic problem(String part, String message, String hint) {
        return new Diagnostic(DiagnosticCode.PART_HOST, declared.at("parts", part, "host"), message, hint);
    }
}
