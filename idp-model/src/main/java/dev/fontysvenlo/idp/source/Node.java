package dev.fontysvenlo.idp.source;

import dev.fontysvenlo.idp.diagnostic.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** One value of a YAML file with its place; the same tree for what people write and for manifests read back. */
public sealed interface Node {
    Location location();

    /** Entries in the order of the file; keys are unique. */
    record Mapping(Location location, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The value of a key, empty when the key is absent. */
        public Optional<Node> get(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return Optional.of(entry.value());
                }
            }
            return Optional.empty();
        }
    }

    /** A key with its own place, so that a problem with the field itself can point at it. */
    record Entry(String key, Location keyLocation, Node value) {}

    record Sequence(Location location, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    record Text(Location location, String value) implements Node {}

    record Number(Location location, BigDecimal value) implements Node {}

    record Flag(Location location, boolean value) implements Node {}

    /** An empty value, or {@code null} written out. */
    record Empty(Location location) implements Node {}
}
