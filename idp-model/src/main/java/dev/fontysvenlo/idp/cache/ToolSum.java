package dev.fontysvenlo.idp.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A sum that changes with the program that runs: the jars of its own classes by what they hold, all others by their names
 * and sizes, since no two releases of a library share both; and Java's version.
 */
public final class ToolSum {
    private ToolSum() {}

    /**
     * The sum of the program that a class loader has loaded.
     *
     * @param own a class of each jar that may hold other things under the same name
     */
    public static String of(Class<?>... own) {
        var digest = new Digest().add(Integer.toString(Runtime.version().feature()));
        try {
            for (Class<?> type : own) {
                addContent(ClassPath.origin(type), digest);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the program's own classes can't be read", unreadable);
        }
        for (Path library : ClassPath.of(own[0].getClassLoader())) {
            var file = library.toFile();
            if (file.isFile()) {
                digest.add(file.getName()).add(Long.toString(file.length()));
            }
        }
        return digest.hex();
    }

    private static void addContent(Path origin, Digest digest) throws IOException {
        for (Path file : files(origin)) {
            var content = Files.readAllBytes(file);
            var sum = new CRC32C();
            sum.update(content);
            digest.add(content.length + " " + sum.getValue());
        }
    }

    private static List<Path> files(Path origin) throws IOException {
        if (Files.isRegularFile(origin)) {
            return List.of(origin);
        }
        try (var files = Files.walk(origin)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
