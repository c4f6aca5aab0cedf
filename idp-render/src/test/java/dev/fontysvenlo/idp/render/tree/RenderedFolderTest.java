package dev.fontysvenlo.idp.render.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that is on disk already is told from every other one. */
final class RenderedFolderTest {
    @TempDir
    private Path root;

    @Test
    void holdsExactlyWhatTheFileSays() throws IOException {
        Trees.put(root, "a/b.yaml", "grün: 1\n");
        var folder = RenderedFolder.scan(root);
        assertThat(folder.holds("a/b.yaml", "grün: 1\n")).isTrue();
        assertThat(folder.holds("a/b.yaml", "grün: 2\n")).isFalse();
        assertThat(folder.holds("a/b.yaml", "grün: 1")).isFalse();
        assertThat(folder.holds("a/b.yaml", "")).isFalse();
    }

    @Test
    void holdsNothing_whereThereIsNoFile_orItWentSinceItWasSeen() throws IOException {
        Trees.put(root, "a/b.yaml", "");
        Trees.put(root, "c.yaml", "x");
        var folder = RenderedFolder.scan(root);
        Files.delete(root.resolve("c.yaml"));
        assertThat(folder.holds("a", "")).isFalse();
        assertThat(folder.holds("none.yaml", "")).isFalse();
        assertThat(folder.holds("c.yaml", "x")).isFalse();
    }
}
