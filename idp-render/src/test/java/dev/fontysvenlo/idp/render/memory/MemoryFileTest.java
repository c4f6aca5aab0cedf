package dev.fontysvenlo.idp.render.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.cache.Digest;
import dev.fontysvenlo.idp.render.memory.KnownUnit.KnownFile;
import dev.fontysvenlo.idp.render.tree.Stamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was written is read again as it was, or not at all. */
final class MemoryFileTest {
    private static final String FIRST = "prod/web1/web1-2026/web1-2026-a";
    private static final String SECOND = new Digest().add("second").hex();
    private static final Memory MEMORY = new Memory(
            SECOND,
            Map.of(
                    FIRST,
                    new KnownUnit(
                            SECOND,
                            -3,
                            List.of(
                                    new KnownFile(
                                            0,
                                            new Stamp(120, 1_700_000_000_123_456_789L, 1_700_000_001_000_000_001L),
                                            -7),
                                    new KnownFile(3, new Stamp(0, 5, 0), 0)),
                            new KnownTies(
                                    List.of(3L, -4L), List.of(5L), List.of(new KnownTies.KnownNeed(6, 7, 0, -8)))),
                    SECOND,
                    new KnownUnit(FIRST, 0, List.of(), new KnownTies(List.of(), List.of(), List.of()))));

    @TempDir
    private Path folder;

    private MemoryFile file;

    @BeforeEach
    void write() {
        file = MemoryFile.of(folder.resolve("cache"), Path.of("/platform"));
        file.write(MEMORY);
    }

    @Test
    void readsWhatWasWritten() {
        assertThat(file.read()).isEqualTo(MEMORY);
        file.write(Memory.EMPTY);
        assertThat(file.read()).isEqualTo(Memory.EMPTY);
    }

    @Test
    void knowsNothing_whenFileIsDamaged() throws IOException {
        var whole = Files.readAllBytes(path());
        whole[whole.length / 2]++;
        Files.write(path(), whole);
        assertThat(file.read()).isEqualTo(Memory.EMPTY);
    }

    @Test
    void keepsRepositoriesApart() {
        var other = MemoryFile.of(folder.resolve("cache"), Path.of("/other"));
        assertThat(other.read()).isEqualTo(Memory.EMPTY);
        other.write(Memory.EMPTY);
        assertThat(file.read()).isEqualTo(MEMORY);
    }

    private Path path() throws IOException {
        try (var files = Files.list(folder.resolve("cache"))) {
            return files.findFirst().orElseThrow();
        }
    }
}
