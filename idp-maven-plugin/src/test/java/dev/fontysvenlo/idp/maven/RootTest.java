package dev.fontysvenlo.idp.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RootTest {
    @TempDir
    private Path top;

    @Test
    void isTheFolderOfThePom_whenItHasThePlatform() throws IOException {
        platformIn(top);
        assertThat(Root.nearest(top, top)).isEqualTo(top);
    }

    @Test
    void isFoundAbove_whenMavenRunsInAModule() throws IOException {
        platformIn(top);
        assertThat(Root.nearest(folder("tools/generator"), top)).isEqualTo(top);
    }

    @Test
    void isTheInnerRepository_whenOneLiesInsideAnother() throws IOException {
        platformIn(top);
        var inner = folder("examples/other-organisation");
        platformIn(inner);
        assertThat(Root.nearest(inner, top)).isEqualTo(inner);
        assertThat(Root.nearest(folder("examples/other-organisation/tools"), top))
                .isEqualTo(inner);
    }

    @Test
    void isTheTop_whenNoFolderHasAPlatform() throws IOException {
        assertThat(Root.nearest(folder("a/b"), top)).isEqualTo(top);
    }

    @Test
    void isNeverLookedForAboveTheTop() throws IOException {
        platformIn(top);
        var module = folder("module");
        assertThat(Root.nearest(folder("module/part"), module)).isEqualTo(module);
    }

    @Test
    void isTheFolderOfThePom_whenItLiesOutsideOfTheTop() throws IOException {
        var elsewhere = folder("elsewhere");
        platformIn(elsewhere);
        assertThat(Root.nearest(elsewhere, folder("here"))).isEqualTo(elsewhere);
    }

    @Test
    void isTheTop_whenThePomLiesOutsideAndHasNoPlatform() throws IOException {
        platformIn(top);
        assertThat(Root.nearest(folder("elsewhere"), folder("here"))).isEqualTo(top.resolve("here"));
    }

    private Path folder(String path) throws IOException {
        return Files.createDirectories(top.resolve(path));
    }

    private static void platformIn(Path folder) throws IOException {
        Files.writeString(folder.resolve("platform.yaml"), "format: 1\n");
    }
}
