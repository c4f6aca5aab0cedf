package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.load.Loaded;
import dev.fontysvenlo.idp.load.Loader;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.render.lint.Claims;
import dev.fontysvenlo.idp.render.lint.Lint;
import dev.fontysvenlo.idp.render.lint.Suppression;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.Node;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.Cluster;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code platform.yaml} says to the rules over rendered manifests. */
final class LintChoice {
    private LintChoice() {}

    static Lint lint(Loaded loaded) {
        var settings = loaded.platform().settings();
        return new Lint(
                new Claims(
                        settings.registry().host(),
                        images(loaded),
                        loaded.platform().clusters().stream()
                                .collect(Collectors.toMap(Cluster::name, cluster -> hosts(loaded, cluster))),
                        namespaces(settings.namespaces().all())),
                suppressions(loaded));
    }

    /** Those of the platform's parts, which others may have installed, and those that every cluster has. */
    private static Set<String> namespaces(List<String> ofParts) {
        var namespaces = new HashSet<>(ofParts);
        namespaces.addAll(List.of("default", "kube-public", "kube-system"));
        return namespaces;
    }

    /** Rules that are switched off, in the order of the file. */
    static List<Suppression> suppressions(Loaded loaded) {
        return platform(loaded).flatMap(document -> document.at("/lint")).stream()
                .flatMap(lint -> Trees.items(lint, "suppress").stream())
                .map(one -> new Suppression(
                        Trees.text(one, "code"), Trees.text(one, "objects"), Trees.text(one, "reason"), one.location()))
                .toList();
    }

    /** What the certificate of the cluster's domain covers, and what its other certificates do. */
    private static List<String> hosts(Loaded loaded, Cluster cluster) {
        var hosts = new ArrayList<>(List.of("*." + cluster.domain()));
        platform(loaded)
                .flatMap(document -> document.at(Sources.pointer("clusters", cluster.name())))
                .ifPresent(node -> collectDomains(node, hosts));
        return hosts;
    }

    private static void collectDomains(Node node, List<String> hosts) {
        hosts.addAll(Trees.texts(node, "domains"));
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> collectDomains(entry.value(), hosts));
        }
    }

    /** Every image that the file names, for whatever purpose. */
    private static List<String> images(Loaded loaded) {
        var images = new ArrayList<String>();
        platform(loaded).flatMap(document -> document.at("/images")).ifPresent(node -> collect(node, images));
        return images;
    }

    private static void collect(Node node, List<String> images) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> collect(entry.value(), images));
        } else if (node instanceof Node.Text text && text.value().contains("/")) {
            images.add(Lint.imageName(text.value()));
        }
    }

    private static Optional<Document> platform(Loaded loaded) {
        return Optional.ofNullable(((Map<String, Document>) loaded.sources().documents()).get(Loader.PLATFORM));
    }
}
