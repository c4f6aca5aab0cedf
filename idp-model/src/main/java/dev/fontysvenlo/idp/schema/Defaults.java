package dev.fontysvenlo.idp.schema;

import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;

/** Fills in what a file leaves out and its schema states; what is filled in has the place of what it is filled into. */
final class Defaults {
    private Defaults() {}

    static Node fill(Node node, Shape shape) {
        if (node instanceof Node.Mapping mapping) {
            return fill(mapping, shape);
        }
        if (node instanceof Node.Sequence sequence) {
            var items = sequence.items().stream()
                    .map(item -> child(item, shape, ""))
                    .toList();
            return new Node.Sequence(sequence.location(), items);
        }
        return node;
    }

    private static Node fill(Node.Mapping mapping, Shape shape) {
        var entries = new ArrayList<Node.Entry>();
        for (Node.Entry entry : mapping.entries()) {
            entries.add(new Node.Entry(entry.key(), entry.keyLocation(), child(entry.value(), shape, entry.key())));
        }
        var location = mapping.location();
        for (String field : shape.fields()) {
            if (mapping.get(field).isEmpty()) {
                shape.child(field)
                        .flatMap(child -> child.keyword("default"))
                        .map(value -> child(moved(value, location), shape, field))
                        .ifPresent(value -> entries.add(new Node.Entry(field, location, value)));
            }
        }
        return new Node.Mapping(location, entries);
    }

    private static Node child(Node value, Shape parent, String segment) {
        return parent.child(segment).map(shape -> fill(value, shape)).orElse(value);
    }

    private static Node moved(Node value, Location location) {
        if (value instanceof Node.Mapping mapping) {
            var entries = mapping.entries().stream()
                    .map(entry -> new Node.Entry(entry.key(), location, moved(entry.value(), location)))
                    .toList();
            return new Node.Mapping(location, entries);
        }
        if (value instanceof Node.Sequence sequence) {
            var items =
                    sequence.items().stream().map(item -> moved(item, location)).toList();
            return new Node.Sequence(location, items);
        }
        return movedScalar(value, location);
    }

    private static Node movedScalar(Node value, Location location) {
        if (value instanceof Node.Text text) {
            return new Node.Text(location, text.value());
        }
        if (value instanceof Node.Number number) {
            return new Node.Number(location, number.value());
        }
        return value instanceof Node.Flag flag ? new Node.Flag(location, flag.value()) : new Node.Empty(location);
    }
}
