package dev.fontysvenlo.idp.render.template;

import dev.fontysvenlo.idp.cache.ClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** The texts of a folder on the class path, by path; the folder is listed in a jar as well as in a directory. */
final class TemplateTexts {
    private static final Pattern NOT_OURS =
            Pattern.compile("(^|.*/)(\\.[^/]*|#[^/]*#|[^/]*~|[^/]*\\.(swp|swo|bak|tmp|orig|rej))(/.*)?");

    private TemplateTexts() {}

    /** The folder with this name, beside the classes that the given one was loaded with. */
    static SortedMap<String, String> packaged(Class<?> beside, String folder) {
        var origin = ClassPath.origin(beside);
        try {
            return Files.isDirectory(origin) ? inDirectory(origin.resolve(folder)) : inJar(origin, folder + "/");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + origin, unreadable);
        }
    }

    /** Hidden files and what editors leave behind. */
    static boolean isOurs(String path) {
        return !NOT_OURS.matcher(path).matches();
    }

    static String normalized(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static SortedMap<String, String> inDirectory(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Collections.emptySortedMap();
        }
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var path = folder.relativize(file).toString().replace('\\', '/');
                if (isOurs(path)) {
                    texts.put(path, normalized(Files.readAllBytes(file)));
                }
            }
        }
        return texts;
    }

    private static SortedMap<String, String> inJar(Path jar, String folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : Collections.list(file.entries())) {
                if (!entry.isDirectory() && entry.getName().startsWith(folder)) {
                    var path = entry.getName().substring(folder.length());
                    if (isOurs(path)) {
                        texts.put(path, normalized(file.getInputStream(entry).readAllBytes()));
                    }
                }
            }
        }
        return texts;
    }
}
