package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.source.Node;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What may stand at one place of an object. What it says of places below is put together when such a place is first met:
 * some definitions name themselves.
 *
 * @param type what the value must be
 * @param nullable whether nothing at all is a value too
 * @param preset what the server fills in where nothing stands, as JSON; empty when it fills in nothing
 * @param fields of a mapping
 * @param list of a sequence
 * @param rules what else the value must keep
 */
record Schema(Type type, boolean nullable, String preset, Fields fields, Listed list, List<Rule> rules) {
    static final Schema ANYTHING = new Schema(Type.ANYTHING, true, "", Fields.FREE, Listed.FREE, List.of());

    static Schema of(Node written, SchemaPack pack, String name) {
        if (!(written instanceof Node.Mapping mapping)) {
            return ANYTHING;
        }
        return new Schema(
                Type.of(mapping),
                Trees.flag(mapping, "nullable"),
                mapping.get("default").map(JsonText::of).orElse(""),
                Fields.of(mapping, pack, name),
                Listed.of(mapping, pack, name),
                Rules.of(mapping, pack, name));
    }

    /** The schema of a place that may be a reference. */
    static Lazy<Schema> lazy(Node written, SchemaPack pack, String name) {
        return new Lazy<>(() -> {
            var reference = Trees.text(written, "$ref");
            return reference.isEmpty() ? of(written, pack, name) : pack.definition(reference);
        });
    }

    /**
     * The fields of a mapping.
     *
     * @param others of every field that has no schema of its own; empty where there is no such field
     */
    record Fields(Map<String, Lazy<Schema>> known, List<String> required, Optional<Lazy<Schema>> others) {
        static final Fields FREE = new Fields(Map.of(), List.of(), Optional.of(new Lazy<>(() -> ANYTHING)));

        static Fields of(Node.Mapping schema, SchemaPack pack, String name) {
            var known = new HashMap<String, Lazy<Schema>>();
            Trees.mapping(schema, "properties")
                    .ifPresent(fields ->
                            fields.entries().forEach(field -> known.put(field.key(), lazy(field.value(), pack, name))));
            var others = schema.get("additionalProperties");
            boolean free = Trees.flag(schema, "x-kubernetes-preserve-unknown-fields")
                    || others.filter(node -> node instanceof Node.Flag flag && flag.value())
                            .isPresent()
                    || known.isEmpty() && others.isEmpty();
            // fields that are kept without being known are still held against a schema for all others
            var described = others.filter(Node.Mapping.class::isInstance).map(node -> lazy(node, pack, name));
            Optional<Lazy<Schema>> rest = described.isEmpty() && free ? FREE.others : described;
            return new Fields(known, Trees.texts(schema, "required"), rest);
        }

        Collection<String> names() {
            return new TreeSet<>(known.keySet());
        }
    }

    /**
     * The items of a sequence.
     *
     * @param keys the fields that no two items may have in common; empty where items may be alike
     * @param isSet whether no two items may be equal
     */
    record Listed(Lazy<Schema> items, List<String> keys, boolean isSet) {
        static final Listed FREE = new Listed(new Lazy<>(() -> ANYTHING), List.of(), false);

        static Listed of(Node.Mapping schema, SchemaPack pack, String name) {
            var items = schema.get("items");
            if (items.isEmpty()) {
                return FREE;
            }
            var type = Trees.text(schema, "x-kubernetes-list-type");
            var keys = Trees.texts(schema, "x-kubernetes-list-map-keys");
            boolean isSet = type.equals("set") || Trees.flag(schema, "uniqueItems");
            return new Listed(lazy(items.get(), pack, name), type.equals("map") ? keys : List.of(), isSet);
        }
    }
}
