package dev.fontysvenlo.idp.render.change;

import dev.fontysvenlo.idp.source.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * By which fields the entries of a list know each other again. Source: the merge keys of Kubernetes' API
 * ({@code x-kubernetes-list-map-keys}) and the forms of the custom resources in use; the first that fits is taken.
 */
final class MergeKey {
    private static final Map<String, List<List<String>>> BY_LIST = Map.of(
            "ports", List.of(List.of("name"), List.of("containerPort", "protocol"), List.of("port", "protocol")),
            "tolerations", List.of(List.of("key", "operator", "value", "effect"), List.of("key", "operator", "effect")),
            "subjects", List.of(List.of("kind", "namespace", "name"), List.of("kind", "name")),
            "namespaceResourceWhitelist", List.of(List.of("group", "kind")),
            "clusterResourceWhitelist", List.of(List.of("group", "kind")),
            "destinations", List.of(List.of("server", "namespace")),
            "items", List.of(List.of("key", "path")),
            "topologySpreadConstraints", List.of(List.of("topologyKey", "whenUnsatisfiable")));

    private static final List<List<String>> ANYWHERE = List.of(
            List.of("name"),
            List.of("namePattern"),
            List.of("alias"),
            List.of("mountPath"),
            List.of("key"),
            List.of("team"),
            List.of("match"),
            List.of("ip"),
            List.of("devicePath"),
            List.of("type"));

    private MergeKey() {}

    /** The fields that tell all entries of both lists apart; empty when there are none. */
    static Optional<List<String>> of(String list, List<Node> before, List<Node> after) {
        var special = BY_LIST.getOrDefault(list, List.of());
        return java.util.stream.Stream.concat(special.stream(), ANYWHERE.stream())
                .filter(key -> tellsApart(key, before) && tellsApart(key, after))
                .findFirst();
    }

    private static boolean tellsApart(List<String> key, List<Node> entries) {
        var seen = new HashSet<String>();
        return entries.stream().allMatch(entry -> isKeyed(entry, key) && seen.add(of(entry, key)));
    }

    private static boolean isKeyed(Node entry, List<String> key) {
        return entry instanceof Node.Mapping mapping
                && key.stream().anyMatch(field -> mapping.get(field).isPresent())
                && key.stream()
                        .allMatch(field -> mapping.get(field)
                                .filter(value -> !Values.isScalar(value))
                                .isEmpty())
                && (key.size() > 1 || mapping.get(key.get(0)).isPresent());
    }

    /** What an entry is known by: {@code backend}, or {@code 53/UDP} where two fields make the key. */
    static String of(Node entry, List<String> key) {
        return key.stream()
                .flatMap(field -> entry instanceof Node.Mapping mapping ? mapping.get(field).stream() : null)
                .map(Values::plain)
                .collect(Collectors.joining("/"));
    }
}
