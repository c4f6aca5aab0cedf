package dev.fontysvenlo.idp.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fontysvenlo.idp.diagnostic.Location;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link TreeOutput} has written, in the same order. Other bytes may be refused by any exception. */
public final class TreeInput {
    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private int next;

    public TreeInput(ByteBuffer content) {
        bytes = new byte[content.remaining()];
        content.get(bytes);
    }

    public Document document() {
        var file = text();
        return new Document(file, node(Location.ofFile(file)));
    }

    public String text() {
        int index = number();
        if (index < texts.size()) {
            return texts.get(index);
        }
        int length = number();
        var text = new String(bytes, next, length, UTF_8);
        next += length;
        texts.add(text);
        return text;
    }

    public int number() {
        int number = 0;
        int shift = 0;
        int part = bytes[next++];
        for (; part < 0; shift += 7) {
            number |= (part & 0x7F) << shift;
            part = bytes[next++];
        }
        return number | part << shift;
    }

    private Node node(Location parent) {
        int kind = number();
        var location = location(parent);
        return switch (kind) {
            case TreeOutput.MAPPING -> mapping(location);
            case TreeOutput.SEQUENCE -> sequence(location);
            case TreeOutput.TEXT -> new Node.Text(location, text());
            case TreeOutput.NUMBER -> new Node.Number(location, new BigDecimal(text()));
            case TreeOutput.TRUE -> new Node.Flag(location, true);
            case TreeOutput.FALSE -> new Node.Flag(location, false);
            case TreeOutput.EMPTY -> new Node.Empty(location);
            default -> throw new IllegalArgumentException("no kind of node: " + kind);
        };
    }

    private Node mapping(Location location) {
        int size = number();
        var entries = new ArrayList<Node.Entry>(size);
        for (int i = 0; i < size; i++) {
            var key = text();
            var keyLocation = location(location);
            entries.add(new Node.Entry(key, keyLocation, node(location)));
        }
        return new Node.Mapping(location, entries);
    }

    private Node sequence(Location location) {
        int size = number();
        var items = new ArrayList<Node>(size);
        for (int i = 0; i < size; i++) {
            items.add(node(location));
        }
        return new Node.Sequence(location, items);
    }

    private Location location(Location parent) {
        int line = number();
        return line == 0 ? parent : new Location(parent.file(), line - 1, number(), number());
    }
}
