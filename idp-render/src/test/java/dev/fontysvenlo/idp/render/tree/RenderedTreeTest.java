package dev.fontysvenlo.idp.render.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RenderedTreeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/a.yaml",
                "a//b.yaml",
                "a/",
                ".",
                "..",
                "../a.yaml",
                "a/../../b.yaml",
                "a/./b.yaml",
                "a\\b.yaml",
                "C:/a.yaml",
                "a b.yaml",
                "a\n.yaml",
                "\u00e9.yaml",
                "a*.yaml",
                "prod/.idp-render.tmp",
                "a\u0000b"
            })
    void refusesPathThatLeavesTheFolderOrThatSomeFileSystemRefuses(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> Trees.tree(path, "a: 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "prod/teams/prj2-2026-group01/app/kustomization.yaml", "a/..b", "a/.c", "a/_d@e"})
    void takesPathInsideTheFolder(String path) {
        assertThat(Trees.tree(path, "a: 1").texts()).containsOnlyKeys(path);
    }

    @Test
    void refusesContentWithoutTheHeader() {
        var files = new TreeMap<String, String>();
        files.put("a.yaml", "a: 1\n");
        assertThatIllegalArgumentException().isThrownBy(() -> Trees.of(files)).withMessageContaining("a.yaml");
    }

    @Test
    void isSortedByPath_whateverOrderItCameIn() {
        var files = new TreeMap<String, String>(Comparator.reverseOrder());
        files.putAll(Trees.texts(Trees.tree("b.yaml", "b", "a/z.yaml", "z", "a.yaml", "a")));
        assertThat(Trees.of(files).texts().keySet()).containsExactly("a.yaml", "a/z.yaml", "b.yaml");
    }

    @Test
    void staysAsItWas_whenTheMapItCameFromChanges() {
        var files = Trees.texts(Trees.tree("a.yaml", "a"));
        var tree = Trees.of(files);
        files.clear();
        assertThat(tree.texts()).containsOnlyKeys("a.yaml");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> tree.texts().clear());
    }
}
