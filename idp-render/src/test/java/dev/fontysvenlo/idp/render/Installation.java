package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.util.FileUtils;

/** A rendered tree as Argo CD would deploy it: its objects, and which application brings which of them. */
record Installation(String name, List<RenderedObject> objects) {
    /** The tree that has every part but tracing, and more teams than any other. */
    static final String OWN = "this repository";

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    private static List<Installation> all = List.of();

    /** This repository, which is the first, and each example, rendered anew and once for all tests. */
    static synchronized List<Installation> all() {
        if (all.isEmpty()) {
            all = renderAll();
        }
        return all;
    }

    /** This repository's own tree. */
    static Installation own() {
        return all().get(0);
    }

    private static List<Installation> renderAll() {
        try {
            var folder = Files.createTempDirectory("idp-installations");
            var installations = new ArrayList<>(List.of(own(folder.resolve("own"))));
            for (Example example : ExamplesTest.sound()) {
                installations.add(rendered(example.name(), example.copyTo(folder.resolve(example.name()))));
            }
            FileUtils.delete(folder.toFile(), FileUtils.RECURSIVE);
            return List.copyOf(installations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Installation own(Path folder) throws IOException {
        var teams = new Example("teams", REPOSITORY.resolve("teams")).copyTo(folder.resolve("teams"));
        Files.copy(REPOSITORY.resolve("platform.yaml"), folder.resolve("platform.yaml"));
        return rendered(OWN, Workspace.of(folder, teams.cache()));
    }

    static Installation rendered(String name, Workspace workspace) {
        assertThat(Project.lines(new Idp(workspace).render(Request.EVERYTHING))).isEmpty();
        var objects = Example.tree(workspace.rendered()).entrySet().stream()
                .map(file -> RenderedObject.parse(file.getKey(), file.getValue()))
                .toList();
        return new Installation(name, objects);
    }

    Stream<RenderedObject> ofKind(String group, String kind) {
        return objects.stream().filter(object -> object.is(group, kind));
    }

    /** Every application with what it brings: those that are written out, and those that an ApplicationSet makes. */
    List<Deployed> applications() {
        var written = ofKind("argoproj.io", "Application").map(application -> Deployed.of(application, this));
        var made = ofKind("argoproj.io", "ApplicationSet").flatMap(set -> Deployed.madeBy(set, this));
        return Stream.concat(written, made).toList();
    }

    /** What a directory source of Argo CD finds in a folder; a kustomization is how to read it, and no object. */
    List<RenderedObject> below(String folder, boolean isRecursive) {
        return objects.stream()
                .filter(object -> object.path().startsWith(folder + "/"))
                .filter(object -> isRecursive || object.path().indexOf('/', folder.length() + 1) < 0)
                .filter(object -> !object.kind().equals("Kustomization"))
                .toList();
    }

    /** The tree with other objects, for a test that spoils it. */
    Installation with(List<RenderedObject> changed) {
        return new Installation(name, changed);
    }

    /** The tree with one field of one object changed, or taken away by an empty text. */
    Installation replacing(String path, String from, String to) {
        var changed = objects.stream()
                .map(object -> object.path().equals(path)
                        ? new RenderedObject(
                                path, object.group(), object.kind(), object.namespace(), object.name(), (Map<?, ?>)
                                        replaced(object.fields(), from, to))
                        : object)
                .toList();
        assertThat(changed.equals(objects)).as(from).isFalse();
        return with(changed);
    }

    @Override
    public String toString() {
        return name;
    }

    private static Object replaced(Object node, String from, String to) {
        if (node instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<Object, Object>();
            map.forEach((key, value) -> copy.put(key, replaced(value, from, to)));
            return copy;
        }
        if (node instanceof List<?> items) {
            return items.stream().map(item -> replaced(item, from, to)).toList();
        }
        return node.equals(from) ? to : node;
    }
}
