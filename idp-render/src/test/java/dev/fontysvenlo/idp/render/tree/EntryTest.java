package dev.fontysvenlo.idp.render.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same is seen in both ways of asking, but for the time that only one of them tells. */
final class EntryTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsFilesFoldersAndLinksApart(boolean isUnix) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "text");
        assertThat(Entry.of(file, isUnix).kind()).isEqualTo(Entry.Kind.FILE);
        assertThat(Entry.of(folder, isUnix).kind()).isEqualTo(Entry.Kind.FOLDER);
        var link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThat(Entry.of(link, isUnix).kind()).isEqualTo(Entry.Kind.LINK);
        var toFolder = Files.createSymbolicLink(folder.resolve("other"), folder);
        assertThat(Entry.of(toFolder, isUnix).kind()).isEqualTo(Entry.Kind.LINK);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsSizeAndTimesInFull(boolean isUnix) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "text");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_700_000_000_123L));
        var stamp = Entry.of(file, isUnix).stamp();
        assertThat(stamp.size()).isEqualTo(4);
        assertThat(stamp.modified()).isEqualTo(1_700_000_000_123_000_000L);
        assertThat(stamp.changed() > stamp.modified()).isEqualTo(isUnix);
    }
}
