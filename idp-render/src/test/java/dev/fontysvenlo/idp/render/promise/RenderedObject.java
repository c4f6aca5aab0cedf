package dev.fontysvenlo.idp.render.promise;

import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.Node;
import dev.fontysvenlo.idp.source.YamlReader;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One manifest, or a part of one, that can be asked by JSON pointer; what is not there reads as empty. */
record RenderedObject(String path, String text, Document document) {

    static RenderedObject of(String path, String text) {
        var document = YamlReader.plain(path, text).match(read -> read, problems -> {
            throw new AssertionError(path + ": " + problems);
        });
        return new RenderedObject(path, text, document);
    }

    static RenderedObject of(String path, Node node) {
        return new RenderedObject(path, "", new Document(path, node));
    }

    Node root() {
        return document.root();
    }

    String kind() {
        return text("/kind");
    }

    String name() {
        return text("/metadata/name");
    }

    String namespace() {
        return text("/metadata/namespace");
    }

    boolean is(String kind, String name) {
        return kind().equals(kind) && name().equals(name);
    }

    boolean has(String pointer) {
        return document.at(pointer).isPresent();
    }

    String text(String pointer) {
        return document.at(pointer).map(RenderedObject::spelling).orElse("");
    }

    List<String> texts(String pointer) {
        return items(pointer).stream().map(item -> spelling(item.root())).toList();
    }

    List<RenderedObject> items(String pointer) {
        return document.at(pointer)
                .filter(Node.Sequence.class::isInstance)
                .map(node -> ((Node.Sequence) node)
                        .items().stream().map(item -> of(path, item)).toList())
                .orElse(List.of());
    }

    /** The fields of a mapping whose values are plain. */
    SortedMap<String, String> fields(String pointer) {
        var fields = new TreeMap<String, String>();
        document.at(pointer)
                .filter(Node.Mapping.class::isInstance)
                .ifPresent(node -> ((Node.Mapping) node)
                        .entries()
                        .forEach(entry -> fields.put(entry.key(), spelling(entry.value()))));
        return fields;
    }

    RenderedObject at(String pointer) {
        return document.at(pointer).map(node -> of(path, node)).orElseGet(() -> of(path, "{}"));
    }

    /** The same object with another text in one place; the place must be there. */
    RenderedObject edited(String from, String to) {
        if (!text.contains(from)) {
            throw new AssertionError(path + " does not say " + from);
        }
        return of(path, text.replace(from, to));
    }

    private static String spelling(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        if (node instanceof Node.Number number) {
            return number.value().toPlainString();
        }
        return node instanceof Node.Flag flag ? Boolean.toString(flag.value()) : "";
    }
}
