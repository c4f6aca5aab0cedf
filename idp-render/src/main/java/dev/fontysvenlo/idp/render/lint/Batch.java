package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.render.kubernetes.Trees;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The objects of one unit, which are looked at together.
 *
 * @param claims what the platform declares
 */
record Batch(List<Rendered> objects, Claims claims) {
    Stream<Rendered> of(String... kinds) {
        return objects.stream().filter(object -> object.is(kinds));
    }

    Stream<Pod> pods() {
        return objects.stream().flatMap(object -> object.pod().stream());
    }

    Stream<Pod> podsIn(String namespace) {
        return pods().filter(pod -> pod.owner().namespace().equals(namespace));
    }

    Optional<Rendered> find(String kind, String namespace, String name) {
        return of(kind).filter(object ->
                        object.namespace().equals(namespace) && object.name().equals(name))
                .findFirst();
    }

    /** Whether all that is in this namespace is in this unit, so that what is missing here is missing. */
    boolean isWhole(String namespace) {
        return of("Namespace").anyMatch(object -> object.name().equals(namespace));
    }

    /** The images that Kustomize gives a tag. */
    boolean isTaggedLater(String image) {
        return of("Kustomization")
                .flatMap(object -> Trees.items(object.object(), "images").stream())
                .anyMatch(entry -> Trees.text(entry, "name").equals(image));
    }
}
