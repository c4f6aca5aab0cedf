package dev.fontysvenlo.idp.source;

import dev.fontysvenlo.idp.diagnostic.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a tree together from its leaves, without recursion, so that no depth can overflow the stack. */
final class TreeBuilder {
    private final Deque<Branch> open = new ArrayDeque<>();
    private final List<Node> roots = new ArrayList<>(1);

    int depth() {
        return open.size();
    }

    /** The value of the document, empty as long as it is not complete. */
    Optional<Node> root() {
        return roots.stream().findFirst();
    }

    boolean isComplete() {
        return open.isEmpty() && !roots.isEmpty();
    }

    void openMapping(Location location) {
        open.push(new MappingBranch(location));
    }

    void openSequence(Location location) {
        open.push(new SequenceBranch(location));
    }

    void close() {
        add(open.pop().node());
    }

    /** Begins a field of the innermost mapping; the answer is where the same key stood before. */
    Optional<Location> key(String key, Location location) {
        return open.element().key(key, location);
    }

    void add(Node value) {
        if (open.isEmpty()) {
            roots.add(value);
        } else {
            open.element().add(value);
        }
    }

    private interface Branch {
        Optional<Location> key(String key, Location location);

        void add(Node value);

        Node node();
    }

    private static final class MappingBranch implements Branch {
        private final List<Node.Entry> entries = new ArrayList<>();
        private final Map<String, Location> keys = new HashMap<>();
        private Location location;
        private String key = "";
        private Location keyLocation;

        MappingBranch(Location location) {
            this.location = location;
            this.keyLocation = location;
        }

        @Override
        public Optional<Location> key(String next, Location place) {
            // a mapping in block style begins where its first key does, and is shown as that key
            if (entries.isEmpty() && place.line() == location.line() && place.column() == location.column()) {
                location = place;
            }
            key = next;
            keyLocation = place;
            return Optional.ofNullable(keys.putIfAbsent(next, place));
        }

        @Override
        public void add(Node value) {
            entries.add(new Node.Entry(key, keyLocation, value));
        }

        @Override
        public Node node() {
            return new Node.Mapping(location, entries);
        }
    }

    private record SequenceBranch(Location location, List<Node> items) implements Branch {
        SequenceBranch(Location location) {
            this(location, new ArrayList<>());
        }

        @Override
        public Optional<Location> key(String key, Location place) {
            throw new IllegalStateException("a key in a sequence at " + place);
        }

        @Override
        public void add(Node value) {
            items.add(value);
        }

        @Override
        public Node node() {
            return new Node.Sequence(location, items);
        }
    }
}
