package dev.fontysvenlo.idp.render.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.source.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is applied first makes the place for what comes after. */
final class ApplyOrderTest {
    @Test
    void holdsEveryFile_andEveryNamespaceBeforeItIsNeeded() throws Exception {
        var files = RenderedFiles.below(List.of(Path.of("..", "rendered")));
        var steps = ApplyOrder.of(new TreeMap<>(), files);

        assertThat(steps.keySet()).containsExactly("definitions", "namespaces", "objects");
        var namespaces = new TreeSet<String>();
        items(steps.getOrDefault("namespaces", "")).forEach(namespace -> namespaces.add(name(namespace, "name")));
        var objects = items(steps.getOrDefault("objects", ""));
        assertThat(objects)
                .hasSizeGreaterThan(100)
                .allSatisfy(object -> assertThat(name(object, "namespace"))
                        .satisfiesAnyOf(
                                none -> assertThat(none).isEmpty(),
                                some -> assertThat(namespaces).contains(some)));
        long rendered = files.stream()
                .filter(file -> Trees.text(RenderedFiles.object(file), "kind").equals("Namespace"))
                .count();
        assertThat(objects).hasSize((int) (files.size() - rendered));
        assertThat(namespaces).contains("argocd", "idp-bootstrap");
    }

    private static List<Node> items(String list) {
        return Trees.items(Sample.json(list).root(), "items");
    }

    private static String name(Node object, String field) {
        return Trees.text(Trees.child(object, "metadata").orElseThrow(), field);
    }
}
