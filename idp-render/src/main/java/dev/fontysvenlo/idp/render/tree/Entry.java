package dev.fontysvenlo.idp.render.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** What a folder has under one name, without following a link; asked once of the file system. */
record Entry(Kind kind, Stamp stamp) {
    /** What an entry can be. A junction of Windows is a link, though it does not call itself one. */
    enum Kind {
        FILE,
        FOLDER,
        LINK,
        SPECIAL
    }

    private static final String ALL_AT_ONCE = "unix:mode,size,lastModifiedTime,ctime";
    private static final int TYPE = 0170000;

    /**
     * @param isUnix whether the file system tells when anything about a file has changed
     */
    static Entry of(Path path, boolean isUnix) throws IOException {
        return isUnix
                ? of(Files.readAttributes(path, ALL_AT_ONCE, LinkOption.NOFOLLOW_LINKS))
                : of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    private static Entry of(Map<String, Object> attributes) {
        var stamp = new Stamp(
                get("size", Long.class, attributes),
                nanos(get("lastModifiedTime", FileTime.class, attributes)),
                nanos(get("ctime", FileTime.class, attributes)));
        return new Entry(kind(get("mode", Integer.class, attributes) & TYPE), stamp);
    }

    private static <T> T get(String name, Class<T> type, Map<String, Object> attributes) {
        return type.cast(Objects.requireNonNull(attributes.get(name)));
    }

    private static Kind kind(int type) {
        return switch (type) {
            case 0100000 -> Kind.FILE;
            case 0040000 -> Kind.FOLDER;
            case 0120000 -> Kind.LINK;
            default -> Kind.SPECIAL;
        };
    }

    private static Entry of(BasicFileAttributes attributes) {
        return new Entry(kind(attributes), new Stamp(attributes.size(), nanos(attributes.lastModifiedTime()), 0));
    }

    private static Kind kind(BasicFileAttributes attributes) {
        if (attributes.isDirectory()) {
            return attributes.isOther() ? Kind.LINK : Kind.FOLDER;
        }
        if (attributes.isSymbolicLink()) {
            return Kind.LINK;
        }
        return attributes.isRegularFile() ? Kind.FILE : Kind.SPECIAL;
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }
}
