package dev.fontysvenlo.idp.render.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Everything that is rendered for one cluster, to be looked at, and to be damaged for a counter-test. */
record RenderedCluster(String name, String repository, List<RenderedObject> objects) {
    RenderedCluster {
        objects = List.copyOf(objects);
    }

    static RenderedCluster read(String name, String repository, Path folder) {
        try (var files = Files.walk(folder)) {
            var objects = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> object(folder, file))
                    .toList();
            return new RenderedCluster(name, repository, objects);
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static RenderedObject object(Path folder, Path file) {
        try {
            var path = folder.relativize(file).toString().replace('\\', '/');
            return RenderedObject.of(path, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The namespaces of the teams: each has a folder. */
    List<String> teams() {
        return objects.stream()
                .map(object -> object.path().split("/"))
                .filter(parts -> parts[0].equals("teams"))
                .map(parts -> parts[1])
                .distinct()
                .toList();
    }

    List<RenderedObject> all(String kind) {
        return objects.stream().filter(object -> object.kind().equals(kind)).toList();
    }

    List<RenderedObject> all(String kind, String namespace) {
        return all(kind).stream()
                .filter(object -> object.namespace().equals(namespace))
                .toList();
    }

    Optional<RenderedObject> find(String kind, String namespace, String name) {
        return all(kind, namespace).stream()
                .filter(object -> object.name().equals(name))
                .findFirst();
    }

    /** Every pod that the manifests would start, in all namespaces. */
    List<RenderedPod> pods() {
        return objects.stream()
                .flatMap(object -> RenderedPod.of(this, object).stream())
                .toList();
    }

    RenderedCluster without(Predicate<RenderedObject> gone) {
        var left = objects.stream().filter(gone.negate()).toList();
        if (left.size() == objects.size()) {
            throw new AssertionError(name + " has no such object to take away");
        }
        return new RenderedCluster(name, repository, left);
    }

    RenderedCluster changed(Predicate<RenderedObject> which, UnaryOperator<RenderedObject> change) {
        return new RenderedCluster(
                name,
                repository,
                objects.stream()
                        .map(object -> which.test(object) ? change.apply(object) : object)
                        .toList());
    }

    RenderedCluster with(RenderedObject more) {
        return new RenderedCluster(
                name,
                repository,
                Stream.concat(objects.stream(), Stream.of(more)).toList());
    }

    @Override
    public String toString() {
        return repository + ", " + name;
    }
}
