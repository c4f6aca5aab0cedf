package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.team.Cluster;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Of several clusters, one is where Argo CD runs, and no two are the same: neither for Argo CD, by their address, nor
 * for visitors, by their domain, since all addresses below a domain lead to one cluster.
 */
final class ClustersApart {
    private final Declarations declared;
    private final List<Cluster> clusters;

    private ClustersApart(Declarations declared) {
        this.declared = declared;
        this.clusters = declared.platform().clusters();
    }

    static Stream<Diagnostic> check(Declarations declared) {
        var rule = new ClustersApart(declared);
        return rule.clusters.size() < 2
                ? Stream.empty()
                : Stream.of(rule.home(), rule.servers(), rule.domains()).flatMap(found -> found);
    }

    private Stream<Diagnostic> home() {
        return clusters.stream().map(Cluster::server).anyMatch(Cluster.HOME::equals)
                ? Stream.empty()
                : Stream.of(new Diagnostic(
                        DiagnosticCode.NO_HOME_CLUSTER,
                        declared.atKey("clusters"),
                        "None of the %s clusters is the one that Argo CD runs in.".formatted(clusters.size()),
                        "Write `server: %s` for the cluster that Argo CD runs in, for example `%s`."
                                .formatted(Cluster.HOME, clusters.get(0).name())));
    }

    private Stream<Diagnostic> servers() {
        return taken(
                clusters,
                Cluster::server,
                (cluster, other) -> new Diagnostic(
                        DiagnosticCode.CLUSTER_SERVER_TAKEN,
                        declared.at("clusters", cluster.name(), "server"),
                        "Clusters `%s` and `%s` have the same address, so Argo CD would take them for one."
                                .formatted(other.name(), cluster.name()),
                        "Write the address of each cluster's own API server; the other is in `%s`."
                                .formatted(declared.cite("clusters", other.name(), "server"))));
    }

    /** A cluster that no teams run on yet may wait with its domain. */
    private Stream<Diagnostic> domains() {
        var used = clusters.stream().filter(this::isUsed).toList();
        return taken(
                used,
                Cluster::domain,
                (cluster, other) -> new Diagnostic(
                        DiagnosticCode.CLUSTER_DOMAIN_TAKEN,
                        declared.atKey("clusters", cluster.name()),
                        "Teams on clusters `%s` and `%s` would all have addresses below `%s`, which lead to one cluster only."
                                .formatted(other.name(), cluster.name(), cluster.domain()),
                        "Give one of the two a domain of its own, for example `domain: %s.%s`."
                                .formatted(cluster.name(), cluster.domain())));
    }

    private boolean isUsed(Cluster cluster) {
        return declared.platform().courses().stream()
                .flatMap(course -> course.cohorts().stream().map(course::cluster))
                .anyMatch(cluster.name()::equals);
    }

    private static Stream<Diagnostic> taken(List<Cluster> clusters, Function<Cluster, String> what, Problem problem) {
        Map<String, Cluster> owners = new TreeMap<>();
        return clusters.stream().flatMap(cluster -> {
            var owner = owners.putIfAbsent(what.apply(cluster), cluster);
            return owner == null ? Stream.empty() : Stream.of(problem.of(cluster, owner));
        });
    }

    /** What to say of a cluster and of the other that has the same. */
    @FunctionalInterface
    private interface Problem {
        Diagnostic of(Cluster cluster, Cluster other);
    }
}
