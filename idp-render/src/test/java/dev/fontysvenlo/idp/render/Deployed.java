package dev.fontysvenlo.idp.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One application of Argo CD.
 *
 * @param settings its {@code spec}
 * @param wave the wave in which the root brings it
 * @param objects what it brings, from its folders and its chart
 */
record Deployed(String name, Map<?, ?> settings, int wave, List<RenderedObject> objects) {

    static Deployed of(RenderedObject application, Installation installation) {
        var settings = (Map<?, ?>) application.at("spec").orElseThrow();
        return new Deployed(application.name(), settings, application.wave(), contents(settings, installation));
    }

    /** The applications of the list generator, with each field of its elements filled in. */
    static Stream<Deployed> madeBy(RenderedObject set, Installation installation) {
        var settings = (Map<?, ?>) set.at("spec", "template", "spec").orElseThrow();
        var name = set.text("spec", "template", "metadata", "name");
        return set.list("spec", "generators", "0", "list", "elements").stream()
                .<Map<?, ?>>map(Map.class::cast)
                .map(element -> {
                    var filled = (Map<?, ?>) filled(settings, element);
                    return new Deployed(filled(name, element), filled, set.wave(), contents(filled, installation));
                });
    }

    String project() {
        return RenderedObject.text(settings, "project");
    }

    String server() {
        return RenderedObject.text(settings, "destination", "server");
    }

    String namespace() {
        return RenderedObject.text(settings, "destination", "namespace");
    }

    List<Map<?, ?>> sources() {
        var several = new ArrayList<Map<?, ?>>();
        RenderedObject.at(settings, "source").ifPresent(source -> several.add((Map<?, ?>) source));
        RenderedObject.at(settings, "sources")
                .ifPresent(sources -> ((List<?>) sources).forEach(source -> several.add((Map<?, ?>) source)));
        return several;
    }

    boolean hasOption(String option) {
        return RenderedObject.at(settings, "syncPolicy", "syncOptions")
                .filter(options -> ((List<?>) options).contains(option))
                .isPresent();
    }

    int retries() {
        return RenderedObject.at(settings, "syncPolicy", "retry", "limit")
                .map(limit -> (Integer) limit)
                .orElse(0);
    }

    /** The folder below {@code rendered/} of a source, empty for a chart. */
    static String folder(Map<?, ?> source) {
        return RenderedObject.text(source, "path").replaceFirst("^rendered/", "");
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<RenderedObject> contents(Map<?, ?> settings, Installation installation) {
        var objects = new ArrayList<RenderedObject>();
        var application = new Deployed("", settings, 0, List.of());
        for (Map<?, ?> source : application.sources()) {
            var chart = RenderedObject.text(source, "chart");
            if (chart.isEmpty()) {
                boolean isRecursive = RenderedObject.at(source, "directory", "recurse")
                        .filter(Boolean.TRUE::equals)
                        .isPresent();
                objects.addAll(installation.below(folder(source), isRecursive));
            } else {
                var version = RenderedObject.text(source, "targetRevision");
                objects.addAll(ChartContents.of(chart, version, application.namespace()));
            }
        }
        return List.copyOf(objects);
    }

    private static Object filled(Object node, Map<?, ?> element) {
        if (node instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<Object, Object>();
            map.forEach((key, value) -> copy.put(key, filled(value, element)));
            return copy;
        }
        if (node instanceof List<?> items) {
            return items.stream().map(item -> filled(item, element)).toList();
        }
        return node instanceof String text ? filled(text, element) : node;
    }

    private static String filled(String text, Map<?, ?> element) {
        var filled = text;
        for (Map.Entry<?, ?> field : element.entrySet()) {
            filled = filled.replace("{{ ." + field.getKey() + " }}", String.valueOf(field.getValue()));
        }
        return filled;
    }
}
