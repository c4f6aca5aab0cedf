package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the text of a pack: one line that says what it is, one a kind, one a definition, all in order, so that the same
 * sources make the same text. What an earlier source has said, a later one does not change; custom resource definitions
 * come before all documents, since a document says less of them than they say themselves.
 */
public final class PackText {
    static final int FORMAT = 1;

    private final SortedMap<KindName, String> kinds = new TreeMap<>();
    private final SortedMap<KindName, String> scopes = new TreeMap<>();
    private SortedMap<String, Node> definitions = new TreeMap<>();

    private PackText() {}

    /**
     * The text of the pack.
     *
     * @param version the minor version of Kubernetes, for example {@code 1.36}
     * @param openApi what an API server says at {@code /openapi/v2}
     * @param customResources objects of kind CustomResourceDefinition
     */
    public static String of(String version, List<Document> openApi, List<Document> customResources) {
        var pack = new PackText();
        customResources.forEach(document -> pack.addCustomResource(document.root()));
        openApi.forEach(document -> pack.addOpenApi(document.root()));
        pack.share();
        return pack.text(version);
    }

    private void addCustomResource(Node definition) {
        var spec = Trees.mapping(definition, "spec").orElseThrow();
        var group = Trees.text(spec, "group");
        var kind = Trees.mapping(spec, "names")
                .map(names -> Trees.text(names, "kind"))
                .orElse("");
        var scope = Trees.text(spec, "scope").equals("Cluster") ? "cluster" : "namespaced";
        for (Node version : Trees.items(spec, "versions")) {
            var schema = Trees.mapping(version, "schema").flatMap(node -> Trees.child(node, "openAPIV3Schema"));
            if (Trees.flag(version, "served") && schema.isPresent()) {
                var name = KindName.of(group, Trees.text(version, "name"), kind);
                var definitionName = group + "." + name.version() + "." + kind;
                kinds.putIfAbsent(name, definitionName);
                scopes.putIfAbsent(name, scope);
                definitions.putIfAbsent(definitionName, Simplification.customResource(schema.get()));
            }
        }
    }

    private void share() {
        definitions.keySet().retainAll(needed());
        definitions = Sharing.of(definitions);
    }

    private void addOpenApi(Node document) {
        boolean everything = Trees.mapping(document, "info")
                .filter(info -> Trees.text(info, "version").equals("unversioned"))
                .isPresent();
        for (Node.Entry definition : entries(document, "definitions")) {
            definitions.putIfAbsent(definition.key(), Simplification.definition(definition.key(), definition.value()));
            if (isKind(definition.value())) {
                Trees.items(definition.value(), "x-kubernetes-group-version-kind").stream()
                        .map(PackText::kindName)
                        .filter(name -> !everything || isServed(name))
                        .forEach(name -> kinds.putIfAbsent(name, definition.key()));
            }
        }
        for (Node.Entry path : entries(document, "paths")) {
            for (Node.Entry operation : entries(path.value())) {
                var name = Trees.child(operation.value(), "x-kubernetes-group-version-kind");
                if (operation.key().equals("post") && name.isPresent()) {
                    boolean namespaced = path.key().contains("/namespaces/{namespace}/");
                    scopes.putIfAbsent(kindName(name.get()), namespaced ? "namespaced" : "cluster");
                }
            }
        }
    }

    /** The document among the sources of Kubernetes holds what no API server serves until it is told to. */
    private static boolean isServed(KindName name) {
        return !name.version().contains("alpha") && !name.version().contains("beta");
    }

    /** Lists, options of a request and answers of the server are no objects that anybody writes. */
    private static boolean isKind(Node definition) {
        return Trees.mapping(definition, "properties")
                .flatMap(properties -> Trees.child(properties, "metadata"))
                .filter(metadata -> Trees.text(metadata, "$ref").endsWith(Simplification.OBJECT_META))
                .isPresent();
    }

    private static KindName kindName(Node name) {
        return KindName.of(Trees.text(name, "group"), Trees.text(name, "version"), Trees.text(name, "kind"));
    }

    private String text(String version) {
        var needed = needed();
        var text = new StringBuilder("pack " + FORMAT + " kubernetes " + version
                + (needed.stream().anyMatch(this::hasEnum) ? " enums" : " no-enums") + "\n");
        kinds.forEach((name, definition) -> text.append("kind ")
                .append(name)
                .append(' ')
                .append(definition)
                .append(' ')
                .append(scopes.getOrDefault(name, "unknown"))
                .append('\n'));
        for (String name : needed) {
            text.append("type ").append(name).append(' ').append(json(name)).append('\n');
        }
        return text.toString();
    }

    /** Whether Kubernetes' own definitions say which words are legal, which those in its source code don't. */
    private boolean hasEnum(String name) {
        return name.startsWith("io.k8s.api.") && json(name).contains("\"enum\":[");
    }

    private String json(String name) {
        return JsonText.of(definition(name));
    }

    /** A document may name a definition that it lacks; whatever stands at such a place is accepted. */
    private Node definition(String name) {
        return definitions.getOrDefault(name, new Node.Mapping(Trees.NOWHERE, List.of()));
    }

    private Set<String> needed() {
        var needed = new TreeSet<String>();
        var open = new ArrayDeque<>(kinds.values());
        while (!open.isEmpty()) {
            var name = open.pop();
            if (needed.add(name)) {
                open.addAll(references(definition(name)));
            }
        }
        return needed;
    }

    /** The names of all definitions that a schema names. */
    static List<String> references(Node schema) {
        var found = new ArrayList<String>();
        collect(schema, found);
        return found;
    }

    private static void collect(Node node, List<String> found) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.key().equals("$ref") && entry.value() instanceof Node.Text name) {
                    found.add(name.value());
                }
                collect(entry.value(), found);
            }
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, found));
        }
    }

    private static List<Node.Entry> entries(Node parent, String key) {
        return Trees.mapping(parent, key).map(Node.Mapping::entries).orElse(List.of());
    }

    private static List<Node.Entry> entries(Node node) {
        return node instanceof Node.Mapping mapping ? mapping.entries() : List.of();
    }
}
