package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.source.JsonReader;
import dev.fontysvenlo.idp.source.Node;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The schemas of every kind that one cluster knows. A definition is read when an object first needs it, since a run needs
 * few of the hundreds.
 */
public final class SchemaPack {
    private static final Pattern FIRST_LINE =
            Pattern.compile("pack " + PackText.FORMAT + " kubernetes (\\S{1,40}) (enums|no-enums)");

    private final String id;
    private final String version;
    private final boolean enums;
    private final SortedMap<KindName, String> kinds = new TreeMap<>();
    private final SortedMap<KindName, String> scopes = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private SchemaPack(String text, String version, boolean enums) {
        this.id = hash(text);
        this.version = version;
        this.enums = enums;
        int start = text.indexOf('\n') + 1;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            add(text.substring(start, end < 0 ? text.length() : end));
            start = end < 0 ? text.length() : end + 1;
        }
    }

    /** The pack of a text as {@link PackText} makes it; empty when it is none, or one of another format. */
    public static Optional<SchemaPack> parse(String text) {
        var first = FIRST_LINE.matcher(text.lines().findFirst().orElse(""));
        return first.matches()
                ? Optional.of(
                        new SchemaPack(text, first.group(1), first.group(2).equals("enums")))
                : Optional.empty();
    }

    /** Another content is another id: what was found right with one pack is not known to be right with another. */
    public String id() {
        return id;
    }

    /** The minor version of Kubernetes. */
    public String version() {
        return version;
    }

    /** Whether the pack knows the legal words of Kubernetes' own fields; only a running API server says them. */
    public boolean hasEnums() {
        return enums;
    }

    public SortedSet<KindName> kinds() {
        return new TreeSet<>(kinds.keySet());
    }

    /** Whether objects of this kind are in a namespace; empty when the pack does not know. */
    public Optional<Boolean> isNamespaced(KindName kind) {
        var scope = scopes.getOrDefault(kind, "unknown");
        return scope.equals("unknown") ? Optional.empty() : Optional.of(scope.equals("namespaced"));
    }

    /** What an API server would refuse in an object; empty when the pack does not know its kind. */
    public Optional<List<Finding>> findings(KindName kind, Node object) {
        return schema(kind).map(schema -> Walk.findings(object, schema));
    }

    /** What the rules of its kind refuse in a change of an object; nothing when the pack does not know the kind. */
    public List<Finding> findings(KindName kind, Node before, Node after) {
        return schema(kind)
                .map(schema -> ChangeWalk.findings(before, after, schema))
                .orElse(List.of());
    }

    Optional<Schema> schema(KindName kind) {
        return kinds.containsKey(kind) ? Optional.of(definition(definitionOf(kind))) : Optional.empty();
    }

    /** The name of the definition of a kind that the pack knows. */
    String definitionOf(KindName kind) {
        return kinds.getOrDefault(kind, "");
    }

    /** The definition that a reference names; the same one each time, however often it is named. */
    Schema definition(String name) {
        var known = Optional.ofNullable(schemas.get(name));
        return known.orElseGet(() -> {
            schemas.putIfAbsent(name, Schema.of(tree(name), this, name));
            return schemas.getOrDefault(name, Schema.ANYTHING);
        });
    }

    /** A definition as it is written; an empty one where the pack has none. */
    Node tree(String name) {
        var text = texts.getOrDefault(name, "{}");
        return JsonReader.read("pack", text).match(document -> document.root(), problems -> {
            throw new IllegalStateException("the definition " + name + " is no JSON: " + problems);
        });
    }

    /** The names of all definitions. */
    SortedSet<String> definitions() {
        return new TreeSet<>(texts.keySet());
    }

    /** Definitions that others name and that are not there; whatever stands at such a place is accepted. */
    SortedSet<String> missing() {
        var missing = new TreeSet<String>();
        texts.keySet().forEach(name -> missing.addAll(PackText.references(tree(name))));
        missing.addAll(kinds.values());
        missing.removeAll(texts.keySet());
        return missing;
    }

    private void add(String line) {
        var words = line.split(" ", 3);
        if (words[0].equals("type") && words.length == 3) {
            texts.put(words[1], words[2]);
        } else if (words[0].equals("kind")) {
            var rest = words[2].split(" ");
            var kind = new KindName(words[1], rest[0]);
            kinds.put(kind, rest[1]);
            scopes.put(kind, rest[2]);
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
