package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The custom resources of a pack as CustomResourceDefinitions, so that an API server that has none of them judges by the
 * same schemas as we do.
 */
final class ResourceDefinitions {
    private final SchemaPack pack;

    private ResourceDefinitions(SchemaPack pack) {
        this.pack = pack;
    }

    /** By name, as JSON; a kind with several versions is one definition. */
    static SortedMap<String, String> of(SchemaPack pack) {
        var definitions = new ResourceDefinitions(pack);
        var versions = new TreeMap<String, List<KindName>>();
        for (KindName kind : pack.kinds()) {
            if (!pack.definitionOf(kind).startsWith("io.k8s.")) {
                versions.computeIfAbsent(plural(kind) + "." + kind.group(), name -> new ArrayList<>())
                        .add(kind);
            }
        }
        var made = new TreeMap<String, String>();
        versions.forEach((name, kinds) -> made.put(name, JsonText.of(definitions.definition(name, kinds))));
        return made;
    }

    private Node definition(String name, List<KindName> kinds) {
        var first = kinds.get(0);
        boolean namespaced = pack.isNamespaced(first).orElse(true);
        var versions = new ArrayList<Node>();
        for (KindName kind : kinds) {
            versions.add(object(
                    entry("name", text(kind.version())),
                    entry("served", new Node.Flag(Trees.NOWHERE, true)),
                    entry("storage", new Node.Flag(Trees.NOWHERE, kind.equals(first))),
                    entry("schema", object(entry("openAPIV3Schema", root(kind))))));
        }
        return object(
                entry("apiVersion", text("apiextensions.k8s.io/v1")),
                entry("kind", text("CustomResourceDefinition")),
                entry("metadata", object(entry("name", text(name)), approval(first))),
                entry(
                        "spec",
                        object(
                                entry("group", text(first.group())),
                                entry("scope", text(namespaced ? "Namespaced" : "Cluster")),
                                entry(
                                        "names",
                                        object(
                                                entry("kind", text(first.kind())),
                                                entry("plural", text(plural(first))),
                                                entry(
                                                        "singular",
                                                        text(first.kind().toLowerCase(Locale.ROOT))))),
                                entry("versions", new Node.Sequence(Trees.NOWHERE, versions)))));
    }

    /** An API server takes groups of the Kubernetes project only from those who say that they may. */
    private static Node.Entry approval(KindName kind) {
        boolean isProtected = kind.group().endsWith(".k8s.io");
        return entry(
                "annotations",
                isProtected ? object(entry("api-approved.kubernetes.io", text("unapproved, for a test"))) : object());
    }

    private Node root(KindName kind) {
        return schema(pack.tree(pack.definitionOf(kind)));
    }

    /** References spelt out, and without {@code additionalProperties: false}: what is not there is not allowed anyhow. */
    private Node schema(Node written) {
        var reference = Trees.text(written, "$ref");
        if (reference.equals(Simplification.OBJECT_META)) {
            return object(entry("type", text("object")));
        }
        if (!reference.isEmpty()) {
            return schema(pack.tree(reference));
        }
        if (!(written instanceof Node.Mapping mapping)) {
            return written;
        }
        var entries = new ArrayList<Node.Entry>();
        for (Node.Entry keyword : mapping.entries()) {
            if (!(keyword.key().equals("additionalProperties") && isFalse(keyword.value()))) {
                entries.add(entry(keyword.key(), value(keyword)));
            }
        }
        return object(entries.toArray(Node.Entry[]::new));
    }

    private Node value(Node.Entry keyword) {
        return switch (keyword.key()) {
            case "properties" ->
                object(((Node.Mapping) keyword.value())
                        .entries().stream()
                                .map(field -> entry(field.key(), schema(field.value())))
                                .toArray(Node.Entry[]::new));
            case "items", "not", "additionalProperties" -> schema(keyword.value());
            case "allOf", "anyOf", "oneOf" ->
                new Node.Sequence(
                        Trees.NOWHERE,
                        ((Node.Sequence) keyword.value())
                                .items().stream().map(this::schema).toList());
            default -> keyword.value();
        };
    }

    private static boolean isFalse(Node node) {
        return node instanceof Node.Flag flag && !flag.value();
    }

    private static final Set<String> HISSING = Set.of("s", "x", "ch", "sh");

    /** As kubectl and the operators spell them; an API server takes any. */
    static String plural(KindName kind) {
        var name = kind.kind().toLowerCase(Locale.ROOT);
        if (name.endsWith("y")) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        return name + (HISSING.stream().anyMatch(name::endsWith) ? "es" : "s");
    }

    private static Node.Mapping object(Node.Entry... entries) {
        return new Node.Mapping(Trees.NOWHERE, List.of(entries));
    }

    private static Node.Entry entry(String key, Node value) {
        return new Node.Entry(key, Trees.NOWHERE, value);
    }

    private static Node text(String value) {
        return new Node.Text(Trees.NOWHERE, value);
    }
}
