package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.source.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One small mistake in an object, of the kinds that people and templates make. */
enum Mutation {
    DROP_A_FIELD {
        @Override
        Node.Mapping change(Node.Mapping mapping, int index, Random random) {
            var entries = new ArrayList<>(mapping.entries());
            entries.remove(index);
            return new Node.Mapping(mapping.location(), entries);
        }
    },
    RENAME_A_FIELD {
        @Override
        Node.Mapping change(Node.Mapping mapping, int index, Random random) {
            var entry = mapping.entries().get(index);
            int at = random.nextInt(entry.key().length() + 1);
            var name = entry.key().substring(0, at) + "x" + entry.key().substring(at);
            return with(mapping, index, new Node.Entry(name, entry.keyLocation(), entry.value()));
        }
    },
    ADD_A_FIELD {
        @Override
        Node.Mapping change(Node.Mapping mapping, int index, Random random) {
            var entries = new ArrayList<>(mapping.entries());
            entries.add(new Node.Entry("extra" + random.nextInt(9), mapping.location(), text("x")));
            return new Node.Mapping(mapping.location(), entries);
        }
    },
    QUOTE_A_NUMBER {
        @Override
        Node value(Node value, Random random) {
            return value instanceof Node.Text
                    ? new Node.Number(value.location(), BigDecimal.ONE)
                    : text(Rules.shown(value));
        }
    },
    WRITE_A_LIST {
        @Override
        Node value(Node value, Random random) {
            return value instanceof Node.Sequence list && !list.items().isEmpty()
                    ? list.items().get(0)
                    : new Node.Sequence(value.location(), List.of(value));
        }
    },
    WRITE_A_MAPPING {
        @Override
        Node value(Node value, Random random) {
            return new Node.Mapping(value.location(), List.of(new Node.Entry("value", value.location(), value)));
        }
    },
    WRITE_A_BOOLEAN {
        @Override
        Node value(Node value, Random random) {
            return value instanceof Node.Flag flag
                    ? text(Boolean.toString(flag.value()))
                    : new Node.Flag(value.location(), true);
        }
    },
    WRITE_NOTHING {
        @Override
        Node value(Node value, Random random) {
            return new Node.Empty(value.location());
        }
    },
    WRITE_ANOTHER_WORD {
        @Override
        Node value(Node value, Random random) {
            return text("Sometimes" + random.nextInt(9));
        }
    },
    WRITE_A_LARGE_NUMBER {
        @Override
        Node value(Node value, Random random) {
            return new Node.Number(value.location(), new BigDecimal(random.nextBoolean() ? "4000000000" : "-1.5"));
        }
    },
    SAY_AN_ENTRY_TWICE {
        @Override
        Node value(Node value, Random random) {
            if (!(value instanceof Node.Sequence list) || list.items().isEmpty()) {
                return text("twice twice");
            }
            var items = new ArrayList<>(list.items());
            items.add(items.get(random.nextInt(items.size())));
            return new Node.Sequence(value.location(), items);
        }
    };

    /** The object with this mistake somewhere in it; what kind of object it is stays as it was. */
    Node of(Node.Mapping object, Random random) {
        var places = new ArrayList<Node.Mapping>();
        collect(object, places);
        var place = places.get(random.nextInt(places.size()));
        int index = random.nextInt(place.entries().size());
        boolean identity = isSame(place, object)
                && List.of("apiVersion", "kind")
                        .contains(place.entries().get(index).key());
        return identity ? of(object, random) : replace(object, place, change(place, index, random));
    }

    Node.Mapping change(Node.Mapping mapping, int index, Random random) {
        var entry = mapping.entries().get(index);
        return with(mapping, index, new Node.Entry(entry.key(), entry.keyLocation(), value(entry.value(), random)));
    }

    Node value(Node value, Random random) {
        return value;
    }

    private static Node.Mapping with(Node.Mapping mapping, int index, Node.Entry entry) {
        var entries = new ArrayList<>(mapping.entries());
        entries.set(index, entry);
        return new Node.Mapping(mapping.location(), entries);
    }

    private static Node text(String value) {
        return new Node.Text(Trees.NOWHERE, value);
    }

    private static void collect(Node node, List<Node.Mapping> places) {
        if (node instanceof Node.Mapping mapping) {
            if (!mapping.entries().isEmpty()) {
                places.add(mapping);
            }
            mapping.entries().forEach(entry -> collect(entry.value(), places));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, places));
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Node.Mapping one, Node.Mapping other) {
        return one == other;
    }

    @SuppressWarnings("ReferenceEquality") // the same place is meant, and not one that says the same
    private static Node replace(Node node, Node.Mapping from, Node.Mapping to) {
        if (node == from) {
            return to;
        }
        if (node instanceof Node.Mapping mapping) {
            var entries = mapping.entries().stream()
                    .map(entry -> new Node.Entry(entry.key(), entry.keyLocation(), replace(entry.value(), from, to)))
                    .toList();
            return new Node.Mapping(mapping.location(), entries);
        }
        if (node instanceof Node.Sequence sequence) {
            var items = sequence.items().stream()
                    .map(item -> replace(item, from, to))
                    .toList();
            return new Node.Sequence(sequence.location(), items);
        }
        return node;
    }
}
