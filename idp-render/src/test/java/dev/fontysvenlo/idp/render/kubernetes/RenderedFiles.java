package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.source.Node;
import dev.fontysvenlo.idp.source.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rendered manifests on disk; kustomizations are no objects of a cluster. */
final class RenderedFiles {
    private RenderedFiles() {}

    /** Every manifest below these folders that is in a rendered tree, sorted. */
    static List<Path> below(List<Path> roots) throws IOException {
        var files = new ArrayList<Path>();
        for (Path root : roots) {
            try (var all = Files.walk(root)) {
                all.filter(file -> file.toString().endsWith(".yaml"))
                        .filter(file -> file.toString().replace('\\', '/').contains("/rendered/"))
                        .filter(file -> !file.endsWith("kustomization.yaml"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    static Node.Mapping object(Path file) {
        try {
            return YamlReader.plain(file.toString(), Files.readString(file))
                    .match(document -> (Node.Mapping) document.root(), problems -> {
                        throw new AssertionError(problems.toString());
                    });
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
