package dev.fontysvenlo.idp.render.change;

import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.List;

/** An object as a bag of lines, one for each of its deepest values, in which its own name is masked. */
final class Leaves {
    private final String name;
    private final List<String> lines = new ArrayList<>();

    private Leaves(String name) {
        this.name = name;
    }

    static List<String> of(Node node, String name) {
        var leaves = new Leaves(name);
        leaves.collect("", node);
        return leaves.lines;
    }

    private void collect(String path, Node node) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> collect(path + "." + entry.key(), entry.value()));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(path + "[]", item));
        } else {
            var text = Values.plain(node);
            lines.add(path + "=" + (name.isEmpty() ? text : text.replace(name, "<name>")));
        }
    }
}
