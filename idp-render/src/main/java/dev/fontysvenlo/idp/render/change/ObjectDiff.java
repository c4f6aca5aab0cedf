package dev.fontysvenlo.idp.render.change;

import dev.fontysvenlo.idp.source.Alike;
import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields by which two objects differ, deepest first: the order of keys, and of entries that have a name, is no
 * difference; neither is an absent field that was written as {@code null}.
 */
public final class ObjectDiff {
    /** Where the order of entries with names decides what happens. */
    private static final Set<String> ORDERED = Set.of("initContainers", "middlewares", "replacements");

    /** Where scalars are words of one sentence, and no set. */
    private static final Set<String> SENTENCES = Set.of("command", "args");

    private final List<FieldChange> changes = new ArrayList<>();

    private ObjectDiff() {}

    public static List<FieldChange> between(Node before, Node after) {
        var diff = new ObjectDiff();
        diff.compare(FieldPath.ROOT, Optional.of(before), Optional.of(after));
        return List.copyOf(diff.changes);
    }

    private void compare(FieldPath path, Optional<Node> before, Optional<Node> after) {
        var one = before.filter(node -> !(node instanceof Node.Empty));
        var other = after.filter(node -> !(node instanceof Node.Empty));
        if (one.isEmpty() && other.isEmpty()) {
            return;
        }
        if (one.isPresent() && other.isPresent()) {
            both(path, one.get(), other.get());
        } else {
            changes.add(new FieldChange(path, one, other));
        }
    }

    private void both(FieldPath path, Node before, Node after) {
        if (before instanceof Node.Mapping one && after instanceof Node.Mapping other) {
            mappings(path, one, other);
        } else if (before instanceof Node.Sequence one && after instanceof Node.Sequence other) {
            sequences(path, one, other);
        } else if (!Alike.are(before, after)) {
            changes.add(new FieldChange(path, Optional.of(before), Optional.of(after)));
        }
    }

    private void mappings(FieldPath path, Node.Mapping before, Node.Mapping after) {
        var one = fields(before);
        var other = fields(after);
        var names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        for (String name : names) {
            compare(path.field(name), Optional.ofNullable(one.get(name)), Optional.ofNullable(other.get(name)));
        }
    }

    /** A map, because looking up each of hundreds of keys in the list of entries takes hundreds of steps each. */
    private static Map<String, Node> fields(Node.Mapping mapping) {
        var fields = new LinkedHashMap<String, Node>();
        mapping.entries().forEach(entry -> fields.put(entry.key(), entry.value()));
        return fields;
    }

    private void sequences(FieldPath path, Node.Sequence before, Node.Sequence after) {
        if (Alike.are(before, after)) {
            return;
        }
        var key = MergeKey.of(path.last(), before.items(), after.items());
        if (key.isPresent()) {
            byKey(path, before, after, key.get());
        } else if (SENTENCES.contains(path.last())) {
            changes.add(new FieldChange(path, Optional.of(before), Optional.of(after)));
        } else {
            byOrder(path, before, after);
        }
    }

    private void byKey(FieldPath path, Node.Sequence before, Node.Sequence after, List<String> key) {
        var one = new LinkedHashMap<String, Node>();
        before.items().forEach(item -> one.put(MergeKey.of(item, key), item));
        var other = new LinkedHashMap<String, Node>();
        after.items().forEach(item -> other.put(MergeKey.of(item, key), item));
        var names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        for (String name : names) {
            compare(path.entry(name), Optional.ofNullable(one.get(name)), Optional.ofNullable(other.get(name)));
        }
        if (ORDERED.contains(path.last()) && !common(one, other).equals(common(other, one))) {
            changes.add(new FieldChange(path, Optional.of(before), Optional.of(after)));
        }
    }

    private static List<String> common(Map<String, Node> keys, Map<String, Node> others) {
        return keys.keySet().stream().filter(others::containsKey).toList();
    }

    /** Entries without a name: those that stand on both sides in one order are the same, the gaps are compared. */
    private void byOrder(FieldPath path, Node.Sequence before, Node.Sequence after) {
        for (Gap gap : CommonOrder.gaps(before.items(), after.items())) {
            int pairs = Math.min(gap.before().size(), gap.after().size());
            for (int i = 0; i < Math.max(gap.before().size(), gap.after().size()); i++) {
                var entry =
                        path.entry(Integer.toString((i < gap.after().size() ? gap.afterFrom() : gap.beforeFrom()) + i));
                if (i < pairs) {
                    both(entry, gap.before().get(i), gap.after().get(i));
                } else {
                    compare(
                            entry,
                            gap.before().stream().skip(i).findFirst(),
                            gap.after().stream().skip(i).findFirst());
                }
            }
        }
    }

    /** A run of entries on both sides between two that are the same. */
    record Gap(int beforeFrom, List<Node> before, int afterFrom, List<Node> after) {}
}
