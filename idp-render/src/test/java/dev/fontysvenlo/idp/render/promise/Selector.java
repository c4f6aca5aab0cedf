package dev.fontysvenlo.idp.render.promise;

import java.util.Map;

/** A label selector as Kubernetes reads it: every line must fit, and one without lines fits everything. */
record Selector(RenderedObject selector) {

    boolean matches(Map<String, String> labels) {
        return selector.fields("/matchLabels").entrySet().stream()
                        .allMatch(wanted -> wanted.getValue().equals(labels.get(wanted.getKey())))
                && selector.items("/matchExpressions").stream().allMatch(line -> matches(line, labels));
    }

    private static boolean matches(RenderedObject line, Map<String, String> labels) {
        var key = line.text("/key");
        var values = line.texts("/values");
        return switch (line.text("/operator")) {
            case "In" -> values.contains(labels.getOrDefault(key, "\0"));
            case "NotIn" -> !values.contains(labels.getOrDefault(key, "\0"));
            case "Exists" -> labels.containsKey(key);
            case "DoesNotExist" -> !labels.containsKey(key);
            default -> throw new AssertionError("no operator " + line.text("/operator"));
        };
    }
}
