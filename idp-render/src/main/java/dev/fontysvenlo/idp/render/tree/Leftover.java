package dev.fontysvenlo.idp.render.tree;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The temporary file that a killed run leaves behind. One name is enough: the lock admits one writer, and it writes one
 * file at a time.
 */
final class Leftover {
    static final String NAME = ".idp-render.tmp";

    private Leftover() {}

    /** By name and by content: a file that somebody gave this name by hand is not ours to delete. */
    static boolean is(Path file) throws IOException {
        if (!NAME.equals(String.valueOf(file.getFileName()))) {
            return false;
        }
        try (var stream = Files.newInputStream(file)) {
            var start = new String(stream.readNBytes(Header.START.length()), ISO_8859_1);
            return Header.START.startsWith(start);
        }
    }
}
