package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.render.kubernetes.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The objects of one unit, which are looked at together; sorted by kind once, since every rule asks for some. */
final class Batch {
    private final List<Rendered> objects;
    private final Claims claims;
    private final Map<String, List<Rendered>> byKind = new HashMap<>();
    private final Map<String, Rendered> byName = new HashMap<>();
    private final Map<String, List<Pod>> pods = new HashMap<>();

    Batch(List<Rendered> objects, Claims claims) {
        this.objects = List.copyOf(objects);
        this.claims = claims;
        for (Rendered object : objects) {
            byKind.computeIfAbsent(object.kind(), kind -> new ArrayList<>()).add(object);
            byName.put(key(object.kind(), object.namespace(), object.name()), object);
            object.pod()
                    .ifPresent(pod -> pods.computeIfAbsent(object.namespace(), namespace -> new ArrayList<>())
                            .add(pod));
        }
    }

    /** What the platform declares. */
    Claims claims() {
        return claims;
    }

    List<Rendered> objects() {
        return objects;
    }

    Stream<Rendered> of(String... kinds) {
        return Stream.of(kinds).flatMap(kind -> byKind.getOrDefault(kind, List.of()).stream());
    }

    Stream<Pod> pods() {
        return objects.stream().map(Rendered::namespace).distinct().flatMap(this::podsIn);
    }

    Stream<Pod> podsIn(String namespace) {
        return pods.getOrDefault(namespace, List.of()).stream();
    }

    Optional<Rendered> find(String kind, String namespace, String name) {
        return Optional.ofNullable(byName.get(key(kind, namespace, name)));
    }

    /**
     * Whether all that is in this namespace is in this unit, so that what is missing here is missing. What a chart brings
     * into its namespace can't be seen.
     */
    boolean isWhole(String namespace) {
        return byName.containsKey(key("Namespace", "", namespace))
                && of("Application").noneMatch(application -> bringsChart(application, namespace));
    }

    static boolean bringsChart(Rendered application, String namespace) {
        var sources = new ArrayList<>(Trees.items(application.spec(), "sources"));
        application.at("spec", "source").ifPresent(sources::add);
        return application
                        .at("spec", "destination")
                        .map(destination -> Trees.text(destination, "namespace"))
                        .filter(namespace::equals)
                        .isPresent()
                && sources.stream()
                        .anyMatch(source -> !Trees.text(source, "chart").isEmpty());
    }

    /** Whether Kustomize gives the image a tag. */
    boolean isTaggedLater(String image) {
        return of("Kustomization")
                .flatMap(object -> Trees.items(object.object(), "images").stream())
                .anyMatch(entry -> Trees.text(entry, "name").equals(image));
    }

    private static String key(String kind, String namespace, String name) {
        return kind + "/" + namespace + "/" + name;
    }
}
