package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Goes through two versions of one object side by side, and collects the changes that a rule refuses. As to an API
 * server, what has not changed is not judged again, and an entry of a list is the same only where the list has keys.
 */
final class ChangeWalk {
    private final List<Finding> findings = new ArrayList<>();
    private final List<Object> path = new ArrayList<>();

    private ChangeWalk() {}

    static List<Finding> findings(Node before, Node after, Schema schema) {
        var walk = new ChangeWalk();
        walk.value(before, after, schema);
        return walk.findings;
    }

    private void value(Node before, Node after, Schema schema) {
        if (JsonText.of(before).equals(JsonText.of(after))) {
            return;
        }
        if (before instanceof Node.Mapping old && after instanceof Node.Mapping mapping) {
            mapping(old, mapping, schema.fields());
        } else if (before instanceof Node.Sequence old && after instanceof Node.Sequence sequence) {
            sequence(old, sequence, schema.list());
        }
        for (Rule rule : schema.rules()) {
            rule.breach(before, after)
                    .ifPresent(breach -> findings.add(new Finding(
                            breach.code(),
                            after.location(),
                            Walk.field(path),
                            Walk.said(after) + breach.clause(),
                            breach.hint())));
        }
    }

    private void mapping(Node.Mapping before, Node.Mapping after, Schema.Fields fields) {
        for (Node.Entry entry : after.entries()) {
            var schema = Optional.ofNullable(fields.known().get(entry.key())).or(fields::others);
            before.get(entry.key())
                    .ifPresent(old -> schema.ifPresent(of -> step(entry.key(), old, entry.value(), of.get())));
        }
    }

    private void sequence(Node.Sequence before, Node.Sequence after, Schema.Listed list) {
        if (list.keys().isEmpty()) {
            return;
        }
        var known = new HashMap<String, Node>();
        before.items().forEach(item -> known.put(Walk.identity(item, list), item));
        for (int i = 0; i < after.items().size(); i++) {
            var item = after.items().get(i);
            var old = Optional.ofNullable(known.get(Walk.identity(item, list)));
            int index = i;
            old.ifPresent(one -> step(index, one, item, list.items().get()));
        }
    }

    private void step(Object name, Node before, Node after, Schema schema) {
        path.add(name);
        value(before, after, schema);
        path.remove(path.size() - 1);
    }
}
