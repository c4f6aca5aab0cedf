package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.source.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/** What an empty cluster is given one after the other until everything that is rendered is in it. */
final class ApplyOrder {
    private ApplyOrder() {}

    /** Texts of several JSON objects, by what they hold; each needs the ones before. */
    static LinkedHashMap<String, String> of(SortedMap<String, String> definitions, List<Path> files) {
        var namespaces = new ArrayList<String>();
        var missing = new TreeSet<String>();
        var objects = new ArrayList<String>();
        var made = new TreeSet<String>();
        for (Path file : files) {
            var object = RenderedFiles.object(file);
            if (Trees.text(object, "kind").equals("Namespace")) {
                made.add(Trees.text(metadata(object), "name"));
                namespaces.add(JsonText.of(object));
            } else {
                missing.add(Trees.text(metadata(object), "namespace"));
                objects.add(JsonText.of(object));
            }
        }
        missing.removeAll(made);
        missing.remove("");
        missing.forEach(name -> namespaces.add(
                "{\"apiVersion\":\"v1\",\"kind\":\"Namespace\",\"metadata\":{\"name\":\"" + name + "\"}}"));
        var steps = new LinkedHashMap<String, String>();
        steps.put("definitions", list(List.copyOf(definitions.values())));
        steps.put("namespaces", list(namespaces));
        steps.put("objects", list(objects));
        return steps;
    }

    private static Node metadata(Node object) {
        return Trees.child(object, "metadata").orElseThrow();
    }

    private static String list(List<String> objects) {
        return "{\"apiVersion\":\"v1\",\"kind\":\"List\",\"items\":[" + String.join(",\n", objects) + "]}\n";
    }
}
