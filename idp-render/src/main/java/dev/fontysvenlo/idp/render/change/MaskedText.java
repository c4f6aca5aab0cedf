package dev.fontysvenlo.idp.render.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A text without the names of one audience, only to be compared with others: those that are equal say the same but for
 * names and hashes. It is made in one pass over the bytes, because a change of a template does so with every file twice.
 */
final class MaskedText {
    private static final byte[] OWNER = "<owner>".getBytes(UTF_8);
    private static final byte[] HASH = "-<hash>".getBytes(UTF_8);
    private static final int HASH_LENGTH = 9;
    private static final byte HYPHEN = '-';

    private final byte[] bytes;
    private final int length;
    private final int sum;

    private MaskedText(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
        var crc = new CRC32();
        crc.update(bytes, 0, length);
        this.sum = (int) crc.getValue();
    }

    /** As it is. */
    static MaskedText of(byte[] text) {
        return new MaskedText(text, text.length);
    }

    /**
     * With {@code <owner>} for each owner and then {@code -<hash>} for a hyphen and eight hexadecimal digits that no letter
     * or digit follows.
     *
     * @param owner not empty
     */
    static MaskedText of(byte[] text, byte[] owner) {
        return new Pass(text, owner).result();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MaskedText text
                && sum == text.sum
                && Arrays.equals(bytes, 0, length, text.bytes, 0, text.length);
    }

    /** A check sum, which the processor reckons faster than any loop; equality looks at the whole text. */
    @Override
    public int hashCode() {
        return sum;
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, UTF_8);
    }

    /** One walk over the text, which copies whatever lies between the names. */
    private static final class Pass {
        private final byte[] text;
        private final byte[] owner;

        /** Where an owner is known by: its first hyphen, which hashes have as well, or its first byte if it has none. */
        private final int anchor;

        private byte[] masked;
        private int length;
        private int copied;

        private Pass(byte[] text, byte[] owner) {
            this.text = text;
            this.owner = owner;
            this.anchor = Math.max(0, indexOf(owner, 0, HYPHEN, HYPHEN));
            this.masked = new byte[text.length];
        }

        MaskedText result() {
            int at = next(0);
            while (at < text.length) {
                if (at - anchor >= copied && isOwner(at - anchor)) {
                    at = next(replaced(at - anchor, owner.length, OWNER));
                } else if (text[at] == HYPHEN && isHash(at)) {
                    at = next(replaced(at, HASH_LENGTH, HASH));
                } else {
                    at = next(at + 1);
                }
            }
            add(text, copied, text.length - copied);
            return new MaskedText(masked, length);
        }

        private int next(int from) {
            int found = indexOf(text, from, HYPHEN, owner[anchor]);
            return found < 0 ? text.length : found;
        }

        /** Nothing else in the loop, so that even the first compiler of the JVM makes it fast. */
        private static int indexOf(byte[] bytes, int from, byte one, byte other) {
            for (int i = from; i < bytes.length; i++) {
                byte b = bytes[i];
                if (b == one || b == other) {
                    return i;
                }
            }
            return -1;
        }

        private int replaced(int at, int count, byte[] mark) {
            add(text, copied, at - copied);
            add(mark, 0, mark.length);
            copied = at + count;
            return copied;
        }

        private boolean isOwner(int at) {
            int end = at + owner.length;
            return end <= text.length && Arrays.equals(text, at, end, owner, 0, owner.length);
        }

        /** Owners come first: one that begins in the digits breaks a hash, and one that follows ends it as any mark does. */
        private boolean isHash(int at) {
            int end = at + HASH_LENGTH;
            if (end > text.length) {
                return false;
            }
            for (int i = at + 1; i < end; i++) {
                byte c = text[i];
                if ((c < '0' || c > '9') && (c < 'a' || c > 'f') || isOwner(i)) {
                    return false;
                }
            }
            return end == text.length || !isAlphanumeric(text[end]) || isOwner(end);
        }

        private static boolean isAlphanumeric(byte c) {
            return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
        }

        private void add(byte[] source, int from, int count) {
            if (length + count > masked.length) {
                masked = Arrays.copyOf(masked, Math.max(2 * masked.length, length + count));
            }
            System.arraycopy(source, from, masked, length, count);
            length += count;
        }
    }
}
