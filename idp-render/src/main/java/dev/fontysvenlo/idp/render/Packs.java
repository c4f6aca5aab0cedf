package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.load.Loaded;
import dev.fontysvenlo.idp.load.Loader;
import dev.fontysvenlo.idp.render.kubernetes.PackFile;
import dev.fontysvenlo.idp.render.kubernetes.SchemaPack;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.Cluster;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What each cluster accepts: the pack that was made from it, or the one of its version that comes with the tool, which is
 * read when the first object needs it.
 *
 * @param byCluster by the cluster's name
 * @param signature changes with everything that the packs say and that does not come with the tool
 */
record Packs(SortedMap<String, Supplier<SchemaPack>> byCluster, String signature) {

    static Outcome<Packs> of(Path root, Loaded loaded) {
        var packs = new TreeMap<String, Supplier<SchemaPack>>();
        var packaged = new TreeMap<String, Optional<Supplier<SchemaPack>>>();
        var signature = new StringBuilder();
        var problems = new ArrayList<Diagnostic>();
        for (Cluster cluster : loaded.platform().clusters()) {
            PackFile.read(root, PackFile.ofCluster(cluster.name()))
                    .match(
                            own -> {
                                own.ifPresent(
                                        pack -> signature.append(cluster.name()).append(pack.id()));
                                return own.<Supplier<SchemaPack>>map(pack -> () -> pack)
                                        .or(() -> packaged.computeIfAbsent(cluster.kubernetes(), PackFile::packaged))
                                        .map(pack -> packs.put(cluster.name(), pack) == null)
                                        .orElseGet(() -> problems.add(none(cluster, loaded)));
                            },
                            problems::addAll);
        }
        return Outcome.of(new Packs(packs, signature.toString()), problems);
    }

    private static Diagnostic none(Cluster cluster, Loaded loaded) {
        var pointer = Sources.pointer("clusters", cluster.name(), "kubernetes");
        return new Diagnostic(
                DiagnosticCode.NO_SCHEMAS,
                loaded.sources().locate(Loader.PLATFORM, pointer),
                "There are no schemas for Kubernetes " + cluster.kubernetes() + ", the version of cluster `"
                        + cluster.name() + "`.",
                "Make them from the cluster with mvn idp:schemas, or write a version that the tool brings: "
                        + PackFile.VERSIONS + ".");
    }

    SchemaPack of(String cluster) {
        return Optional.ofNullable(((Map<String, Supplier<SchemaPack>>) byCluster).get(cluster))
                .orElseThrow()
                .get();
    }
}
