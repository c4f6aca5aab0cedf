package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.source.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The fields of a mapping that the schema has accepted, so reading one cannot fail: what the schema demands is there,
 * in the type it demands. An {@link IllegalStateException} tells of a gap in the schema, not of a user's mistake.
 */
record Fields(Node.Mapping mapping) {

    static Fields of(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return new Fields(mapping);
        }
        throw new IllegalStateException(node.location() + ": the schema let something else than a mapping pass");
    }

    Optional<Node> find(String field) {
        return mapping.get(field);
    }

    boolean has(String field) {
        return find(field).isPresent();
    }

    Fields fields(String field) {
        return of(node(field));
    }

    /** The named things of a mapping such as {@code sizes:}, in the order of the file. */
    List<Named> entries(String field) {
        return find(field).stream()
                .flatMap(node -> of(node).mapping.entries().stream())
                .map(entry -> new Named(entry.key(), of(entry.value())))
                .toList();
    }

    String text(String field) {
        return text(node(field));
    }

    Optional<String> optionalText(String field) {
        return find(field).map(Fields::text);
    }

    int integer(String field) {
        return integer(node(field));
    }

    Optional<Integer> optionalInteger(String field) {
        return find(field).map(Fields::integer);
    }

    Optional<Boolean> optionalFlag(String field) {
        return has(field) ? Optional.of(flag(field)) : Optional.empty();
    }

    boolean flag(String field) {
        if (node(field) instanceof Node.Flag flag) {
            return flag.value();
        }
        throw gap(field);
    }

    List<String> texts(String field) {
        return find(field)
                .map(node -> {
                    if (node instanceof Node.Sequence sequence) {
                        return sequence.items().stream().map(Fields::text).toList();
                    }
                    throw gap(field);
                })
                .orElse(List.of());
    }

    /** The mappings of a list, in the order of the file. */
    List<Fields> items(String field) {
        return find(field).stream()
                .flatMap(node -> {
                    if (node instanceof Node.Sequence sequence) {
                        return sequence.items().stream().map(Fields::of);
                    }
                    throw gap(field);
                })
                .toList();
    }

    SortedMap<String, Integer> integerMap(String field) {
        var integers = new TreeMap<String, Integer>();
        find(field)
                .ifPresent(node ->
                        of(node).mapping.entries().forEach(entry -> integers.put(entry.key(), integer(entry.value()))));
        return integers;
    }

    SortedMap<String, String> textMap(String field) {
        var texts = new TreeMap<String, String>();
        find(field)
                .ifPresent(node ->
                        of(node).mapping.entries().forEach(entry -> texts.put(entry.key(), text(entry.value()))));
        return texts;
    }

    <E extends Enum<E>> E word(String field, Class<E> type) {
        return constant(text(field), type);
    }

    static <E extends Enum<E>> E constant(String text, Class<E> type) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private Node node(String field) {
        return find(field).orElseThrow(() -> gap(field));
    }

    private static String text(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        throw new IllegalStateException(node.location() + ": the schema let something else than text pass");
    }

    private static int integer(Node node) {
        if (node instanceof Node.Number number) {
            return number.value().intValueExact();
        }
        throw new IllegalStateException(node.location() + ": the schema let something else than a number pass");
    }

    private IllegalStateException gap(String field) {
        return new IllegalStateException(mapping.location() + ": the schema let a bad `" + field + "` pass");
    }

    /** One entry of a mapping of named things. */
    record Named(String name, Fields fields) {}
}
