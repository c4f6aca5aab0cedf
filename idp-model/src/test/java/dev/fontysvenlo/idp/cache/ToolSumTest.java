package dev.fontysvenlo.idp.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program as a jar or a folder of classes with one library beside it, loaded as a plugin of Maven is. */
final class ToolSumTest {
    private static final String NAME = "dev/fontysvenlo/idp/cache/Digest.class";

    @TempDir
    private Path folder;

    private Path library;

    @BeforeEach
    void write() throws IOException {
        library = Files.writeString(folder.resolve("library.jar"), "library");
    }

    @Test
    void isTheSame_whereverTheJarsAre() throws Exception {
        var sum = sum(jar("schema"));
        library = Files.copy(
                library, Files.createDirectories(folder.resolve("lib")).resolve("library.jar"));
        assertThat(sum(jar("schema"))).isEqualTo(sum);
    }

    @Test
    void changes_withWhatTheProgramHolds_alsoWhenItsSizeStays() throws Exception {
        assertThat(sum(jar("schema"))).isNotEqualTo(sum(jar("Schema")));
        assertThat(sum(classes("schema"))).isNotEqualTo(sum(classes("Schema"))).isEqualTo(sum(classes("schema")));
    }

    @Test
    void changes_withTheNameOrTheSizeOfALibrary() throws Exception {
        var sum = sum(jar("schema"));
        library = Files.move(library, folder.resolve("library-2.jar"));
        assertThat(sum(jar("schema"))).isNotEqualTo(sum);
        library = Files.move(library, folder.resolve("library.jar"));
        Files.writeString(library, "larger library");
        assertThat(sum(jar("schema"))).isNotEqualTo(sum);
    }

    private String sum(Path program) throws Exception {
        try (var loader = new Alone(program, library)) {
            return ToolSum.of(loader.loadClass(Digest.class.getName()));
        }
    }

    private Path jar(String resource) throws IOException {
        var jar = folder.resolve("tool.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            put(NAME, bytes(), zip);
            put("resource.txt", resource.getBytes(StandardCharsets.UTF_8), zip);
        }
        return jar;
    }

    private static void put(String name, byte[] content, ZipOutputStream zip) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
    }

    private Path classes(String resource) throws IOException {
        var classes = folder.resolve("classes");
        Files.createDirectories(classes.resolve(NAME).getParent());
        Files.write(classes.resolve(NAME), bytes());
        Files.writeString(classes.resolve("resource.txt"), resource);
        return classes;
    }

    private static byte[] bytes() throws IOException {
        try (var stream = ToolSumTest.class.getClassLoader().getResourceAsStream(NAME)) {
            return stream.readAllBytes();
        }
    }

    /** Loads what it has by itself, and does not ask the loader of the test first. */
    private static final class Alone extends URLClassLoader {
        Alone(Path program, Path library) throws MalformedURLException {
            super(new URL[] {program.toUri().toURL(), library.toUri().toURL()}, getPlatformClassLoader());
        }
    }
}
