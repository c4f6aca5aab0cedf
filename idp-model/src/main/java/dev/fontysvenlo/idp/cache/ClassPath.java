package dev.fontysvenlo.idp.cache;

import java.io.File;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where a program's classes come from: in a Maven plugin's realm as well as on a plain class path. */
public final class ClassPath {
    private ClassPath() {}

    /** Jars and folders, in the order in which they are asked for classes. */
    public static List<Path> of(ClassLoader loader) {
        var realms = Stream.iterate(loader, l -> l != null, ClassLoader::getParent)
                .filter(URLClassLoader.class::isInstance)
                .flatMap(l -> Stream.of(((URLClassLoader) l).getURLs()))
                .filter(url -> url.getProtocol().equals("file"))
                .map(url -> Path.of(URI.create(url.toString())));
        var plain = Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(Path::of);
        return Stream.concat(realms, plain).filter(Files::exists).distinct().toList();
    }
}
