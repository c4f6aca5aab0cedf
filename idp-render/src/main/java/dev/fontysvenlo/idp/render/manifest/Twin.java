package dev.fontysvenlo.idp.render.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file that was read and found right, cut into pieces wherever a name stands that a like file of another team has
 * replaced: the team's own, and the hash at the end of the object's name.
 */
final class Twin {
    /** Stands for the team's name; no file can hold it, because YAML has no such character, nor the next one. */
    private static final char OWNER = '\0';

    private static final char HASH = '\1';
    private static final String OWNER_MARK = String.valueOf(OWNER);
    private static final String HASH_MARK = String.valueOf(HASH);

    private final ObjectName name;
    private final String namespace;
    private final int shape;
    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder marks = new StringBuilder();
    private volatile int shortest;
    private volatile int longest;

    private Twin(ObjectName name, String namespace, int shape, int length) {
        this.shape = shape;
        this.name = name;
        this.namespace = namespace;
        this.shortest = length;
        this.longest = length;
    }

    static Twin of(Manifest manifest, ObjectName name, int shape) {
        var hash = ObjectName.hashOf(name.name());
        var twin = new Twin(
                marked(name, manifest.owner(), hash),
                manifest.namespace().replace(manifest.owner(), OWNER_MARK),
                shape,
                manifest.owner().length());
        twin.cut(marked(manifest.text(), manifest.owner(), hash));
        return twin;
    }

    /** The number of what this file and those like it have in common. */
    int shape() {
        return shape;
    }

    private static ObjectName marked(ObjectName name, String owner, String hash) {
        var marked = name.replace(owner, OWNER_MARK);
        return hash.isEmpty() ? marked : marked.replace("-" + hash, "-" + HASH_MARK);
    }

    /** A hash counts behind a dash only, where digits alone and digits with letters both go on with a name. */
    private static String marked(String text, String owner, String hash) {
        var marked = text.replace(owner, OWNER_MARK);
        return hash.isEmpty() ? marked : marked.replace("-" + hash, "-" + HASH_MARK);
    }

    private void cut(String marked) {
        int start = 0;
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) <= HASH) {
                pieces.add(marked.substring(start, i));
                marks.append(marked.charAt(i));
                start = i + 1;
            }
        }
        pieces.add(marked.substring(start));
    }

    /** Whether names both as short and as long as this team's were found right: limits of length hold for it then. */
    boolean hasLengthOf(Manifest other) {
        int length = other.owner().length();
        return shortest <= length && length <= longest;
    }

    /** Remembers that a file like this one was read and found right, whose team has a longer or shorter name. */
    void extendTo(Manifest other) {
        shortest = Math.min(shortest, other.owner().length());
        longest = Math.max(longest, other.owner().length());
    }

    /** What the other file says it is, when its names are all that sets it apart. */
    Optional<ObjectName> nameOf(Manifest other) {
        var text = other.text();
        var owner = other.owner();
        if (!namespace.replace(OWNER_MARK, owner).equals(other.namespace())) {
            return Optional.empty();
        }
        var hash = "";
        int at = 0;
        for (int i = 0; i < marks.length(); i++) {
            if (!text.startsWith(pieces.get(i), at)) {
                return Optional.empty();
            }
            at += pieces.get(i).length();
            if (marks.charAt(i) == HASH && hash.isEmpty() && ObjectName.isHash(text, at)) {
                hash = text.substring(at, at + ObjectName.HASH_LENGTH);
            }
            var own = marks.charAt(i) == OWNER ? owner : hash;
            if (own.isEmpty() || !text.startsWith(own, at)) {
                return Optional.empty();
            }
            at += own.length();
        }
        var last = pieces.get(marks.length());
        return text.length() - at == last.length() && text.endsWith(last)
                ? Optional.of(name.replace(OWNER_MARK, owner).replace(HASH_MARK, hash))
                : Optional.empty();
    }
}
