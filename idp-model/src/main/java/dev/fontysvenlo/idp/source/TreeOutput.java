package dev.fontysvenlo.idp.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fontysvenlo.idp.diagnostic.Location;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Trees with the places of all their nodes as bytes, from which {@link TreeInput} makes the same trees again. */
public final class TreeOutput {
    static final int MAPPING = 0;
    static final int SEQUENCE = 1;
    static final int TEXT = 2;
    static final int NUMBER = 3;
    static final int TRUE = 4;
    static final int FALSE = 5;
    static final int EMPTY = 6;

    private static final int MOST_BYTES_OF_A_NUMBER = 5;

    private final Map<String, Integer> texts = new HashMap<>();
    private byte[] bytes = new byte[1 << 16];
    private int length;

    public TreeOutput document(Document document) {
        text(document.file());
        node(document.root(), Location.ofFile(document.file()));
        return this;
    }

    /** A text is written out the first time; the files of a platform say mostly the same. */
    public TreeOutput text(String text) {
        var index = texts.putIfAbsent(text, texts.size());
        if (index != null) {
            return number(index);
        }
        var content = text.getBytes(UTF_8);
        number(texts.size() - 1).number(content.length);
        reserve(content.length);
        System.arraycopy(content, 0, bytes, length, content.length);
        length += content.length;
        return this;
    }

    /** A number that is not negative, in seven bits a byte, the lowest first. */
    public TreeOutput number(int number) {
        reserve(MOST_BYTES_OF_A_NUMBER);
        int rest = number;
        for (; rest > 0x7F; rest >>>= 7) {
            bytes[length++] = (byte) (rest | 0x80);
        }
        bytes[length++] = (byte) rest;
        return this;
    }

    /** All that was written so far. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (length + more));
        }
    }

    private void node(Node node, Location parent) {
        number(kind(node));
        location(node.location(), parent);
        if (node instanceof Node.Mapping mapping) {
            number(mapping.entries().size());
            for (Node.Entry entry : mapping.entries()) {
                text(entry.key());
                location(entry.keyLocation(), mapping.location());
                node(entry.value(), mapping.location());
            }
        } else if (node instanceof Node.Sequence sequence) {
            number(sequence.items().size());
            for (Node item : sequence.items()) {
                node(item, sequence.location());
            }
        } else if (node instanceof Node.Text text) {
            text(text.value());
        } else if (node instanceof Node.Number number) {
            text(number.value().toString());
        }
    }

    /** Zero stands for the place of what it is in, where everything is that a schema has filled in. */
    private void location(Location location, Location parent) {
        if (isSame(location, parent)) {
            number(0);
        } else {
            number(location.line() + 1).number(location.column()).number(location.length());
        }
    }

    // as equals, which a record links on first use: that takes longer than all the rest
    private static boolean isSame(Location one, Location other) {
        return one.line() == other.line() && one.column() == other.column() && one.length() == other.length();
    }

    /** What a node is, in one number. */
    private static int kind(Node node) {
        if (node instanceof Node.Mapping) {
            return MAPPING;
        }
        if (node instanceof Node.Sequence) {
            return SEQUENCE;
        }
        if (node instanceof Node.Text) {
            return TEXT;
        }
        if (node instanceof Node.Number) {
            return NUMBER;
        }
        if (node instanceof Node.Flag flag) {
            return flag.value() ? TRUE : FALSE;
        }
        return EMPTY;
    }
}
