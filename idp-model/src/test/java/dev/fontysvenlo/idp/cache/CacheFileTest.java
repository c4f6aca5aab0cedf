package dev.fontysvenlo.idp.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written is read again as it was, or not at all. */
final class CacheFileTest {
    private static final byte[] CONTENT = "what may be forgotten".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private CacheFile file;

    @BeforeEach
    void write() {
        file = of("cache", "/platform", 1);
        file.write(CONTENT);
    }

    @Test
    void readsWhatWasWrittenLast() {
        assertThat(content(file)).contains("what may be forgotten");
        file.write(new byte[0]);
        assertThat(content(file)).contains("");
    }

    @Test
    void leavesNothingElseBehind() throws IOException {
        file.write(CONTENT);
        try (var files = Files.list(folder.resolve("cache"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void readsNothing_whenFileWasCutShort_whereverThatIs() throws IOException {
        var whole = Files.readAllBytes(path());
        for (int length = 0; length < whole.length; length++) {
            Files.write(path(), Arrays.copyOf(whole, length));
            assertThat(content(file)).as("%s bytes", length).isEmpty();
        }
    }

    @Test
    void readsNothing_whenOneByteIsAnother_whicheverThatIs() throws IOException {
        var whole = Files.readAllBytes(path());
        for (int at = 0; at < whole.length; at++) {
            var damaged = whole.clone();
            damaged[at] ^= 0x10;
            Files.write(path(), damaged);
            assertThat(content(file)).as("byte %s", at).isEmpty();
        }
    }

    @Test
    void readsNothing_whenFileHasAnotherForm_althoughItsSumIsRight() {
        assertThat(content(of("cache", "/platform", 2))).isEmpty();
        of("cache", "/platform", 2).write(CONTENT);
        assertThat(content(file)).isEmpty();
    }

    @Test
    void keepsRepositoriesApart() {
        var other = of("cache", "/other", 1);
        assertThat(content(other)).isEmpty();
        other.write(new byte[0]);
        assertThat(content(file)).contains("what may be forgotten");
    }

    @Test
    void saysNothing_whenFolderCanNotBeMade_orTheFileIsAFolder() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        var nowhere = of("file", "/platform", 1);
        nowhere.write(CONTENT);
        assertThat(content(nowhere)).isEmpty();
        var path = path();
        Files.delete(path);
        Files.createDirectories(path.resolve("full"));
        file.write(CONTENT);
        assertThat(content(file)).isEmpty();
    }

    private CacheFile of(String name, String repository, int form) {
        return CacheFile.of(folder.resolve(name), "test", Path.of(repository), form);
    }

    private static Optional<String> content(CacheFile file) {
        return file.read().map(StandardCharsets.UTF_8::decode).map(Object::toString);
    }

    private Path path() throws IOException {
        try (var files = Files.list(folder.resolve("cache"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
