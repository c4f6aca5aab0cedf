package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A tree with one value changed, added or taken away; the trees themselves never change. */
final class Edit {
    private Edit() {}

    /**
     * The document with a value at a place.
     *
     * @param path names of fields from the root down, and numbers of entries of lists
     * @param value empty to take the field away
     */
    static Document of(Document document, List<String> path, Optional<Node> value) {
        return new Document(
                document.file(), edited(document.root(), path, value).orElse(document.root()));
    }

    private static Optional<Node> edited(Node node, List<String> path, Optional<Node> value) {
        if (path.isEmpty()) {
            return value;
        }
        var rest = path.subList(1, path.size());
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(edited(mapping, path.get(0), rest, value));
        }
        if (node instanceof Node.Sequence sequence) {
            return Optional.of(edited(sequence, Integer.parseInt(path.get(0)), rest, value));
        }
        return Optional.of(node);
    }

    private static Node edited(Node.Mapping mapping, String name, List<String> rest, Optional<Node> value) {
        var entries = new ArrayList<Node.Entry>();
        boolean found = false;
        for (Node.Entry entry : mapping.entries()) {
            if (entry.key().equals(name)) {
                found = true;
                edited(entry.value(), rest, value)
                        .ifPresent(node -> entries.add(new Node.Entry(name, entry.keyLocation(), node)));
            } else {
                entries.add(entry);
            }
        }
        if (!found && rest.isEmpty()) {
            value.ifPresent(node -> entries.add(new Node.Entry(name, node.location(), node)));
        }
        return new Node.Mapping(mapping.location(), entries);
    }

    private static Node edited(Node.Sequence sequence, int index, List<String> rest, Optional<Node> value) {
        var items = new ArrayList<Node>();
        for (int i = 0; i < sequence.items().size(); i++) {
            if (i == index) {
                edited(sequence.items().get(i), rest, value).ifPresent(items::add);
            } else {
                items.add(sequence.items().get(i));
            }
        }
        return new Node.Sequence(sequence.location(), items);
    }
}
