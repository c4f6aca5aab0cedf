package dev.fontysvenlo.idp.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One object of a rendered tree or of a chart; what a chart makes is known by name only and has no fields. */
record RenderedObject(String path, String group, String kind, String namespace, String name, Map<?, ?> fields) {

    static RenderedObject parse(String path, String text) {
        var fields = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
        var version = at(fields, "apiVersion").map(Object::toString).orElse("");
        return new RenderedObject(
                path,
                version.contains("/") ? version.substring(0, version.indexOf('/')) : "",
                at(fields, "kind").map(Object::toString).orElse(""),
                at(fields, "metadata", "namespace").map(Object::toString).orElse(""),
                at(fields, "metadata", "name").map(Object::toString).orElse(""),
                fields);
    }

    boolean is(String group, String kind) {
        return this.group.equals(group) && this.kind.equals(kind);
    }

    /** The kind as a project names it. */
    String type() {
        return group + "/" + kind;
    }

    /** The wave that Argo CD applies it in. */
    int wave() {
        return at("metadata", "annotations", "argocd.argoproj.io/sync-wave")
                .map(wave -> Integer.parseInt(wave.toString()))
                .orElse(0);
    }

    /** What stands at a place, a number being a place in a list. */
    Optional<Object> at(String... steps) {
        return at(fields, steps);
    }

    String text(String... steps) {
        return at(steps).map(Object::toString).orElse("");
    }

    List<?> list(String... steps) {
        return at(steps).map(found -> (List<?>) found).orElse(List.of());
    }

    @Override
    public String toString() {
        return path + ": " + kind + " " + name;
    }

    static Optional<Object> at(Object node, String... steps) {
        Optional<Object> place = Optional.of(node);
        for (String step : steps) {
            place = place.flatMap(found -> {
                if (found instanceof List<?> items) {
                    int index = Integer.parseInt(step);
                    return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
                }
                return found instanceof Map<?, ?> map ? Optional.ofNullable(map.get(step)) : Optional.empty();
            });
        }
        return place;
    }

    static String text(Object node, String... steps) {
        return at(node, steps).map(Object::toString).orElse("");
    }
}
