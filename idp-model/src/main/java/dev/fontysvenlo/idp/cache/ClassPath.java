package dev.fontysvenlo.idp.cache;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;

/** Where a program's classes come from: in a Maven plugin's realm as well as on a plain class path. */
public final class ClassPath {
    private ClassPath() {}

    /** Jars and folders, in the order in which they are asked for classes. */
    public static List<Path> of(ClassLoader loader) {
        var paths = new LinkedHashSet<Path>();
        for (var realm = loader; realm != null; realm = realm.getParent()) {
            if (realm instanceof URLClassLoader jars) {
                for (URL url : jars.getURLs()) {
                    if (url.getProtocol().equals("file")) {
                        paths.add(Path.of(URI.create(url.toString())));
                    }
                }
            }
        }
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
            if (!entry.isBlank()) {
                paths.add(Path.of(entry));
            }
        }
        paths.removeIf(Files::notExists);
        return List.copyOf(paths);
    }

    /** The jar or the directory that a class was loaded from. */
    public static Path origin(Class<?> type) {
        var source = type.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException notAPath) {
            throw new IllegalStateException("not loaded from a file: " + source.getLocation(), notAPath);
        }
    }
}
