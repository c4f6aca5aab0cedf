package dev.fontysvenlo.idp.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a repository with only `platform.yaml`, `teams/` and a pom needs is in the jars, byte for byte. */
class PackagedTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final String PACKAGE = "/dev/fontysvenlo/idp/";

    @ParameterizedTest
    @MethodSource
    void holdsEveryTemplateAndScript(Path file) throws IOException {
        assertThat(packaged("templates/" + in("templates", file))).isEqualTo(Files.readAllBytes(file));
    }

    static List<Path> holdsEveryTemplateAndScript() {
        return files("templates", name -> true);
    }

    @ParameterizedTest
    @MethodSource
    void holdsTheClassOfEveryTemplate(Path template) throws IOException {
        var path = in("templates", template);
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        var name = path.substring(folder.length()).replace(".jte", "").replaceAll("[.-]", "");
        var place = folder.replace("-", ""); // jte makes a package of the folder
        assertThat(packaged("render/template/packaged/" + place + "Jte" + name + "Generated.class"))
                .isNotEmpty();
    }

    static List<Path> holdsTheClassOfEveryTemplate() {
        return files("templates", name -> name.endsWith(".jte"));
    }

    @ParameterizedTest
    @MethodSource
    void holdsEveryErrorPage(Path page) throws IOException {
        assertThat(packaged("errors/" + page.getFileName())).isEqualTo(Files.readAllBytes(page));
    }

    static List<Path> holdsEveryErrorPage() {
        return files("docs/errors", name -> name.startsWith("IDP-"));
    }

    @ParameterizedTest
    @MethodSource
    void holdsEverySchema(Path schema) throws IOException {
        assertThat(packaged("schema/" + schema.getFileName())).isEqualTo(Files.readAllBytes(schema));
    }

    static List<Path> holdsEverySchema() {
        return files("docs/schema", name -> name.endsWith(".schema.json"));
    }

    @Test
    void holdsScriptsBesideTemplates() {
        assertThat(files("templates", name -> !name.endsWith(".jte"))).isNotEmpty();
    }

    private static String in(String folder, Path file) {
        return REPOSITORY.resolve(folder).relativize(file).toString().replace('\\', '/');
    }

    private static byte[] packaged(String name) throws IOException {
        try (var resource = PackagedTest.class.getResourceAsStream(PACKAGE + name)) {
            assertThat(resource).as(name).isNotNull();
            return resource.readAllBytes();
        }
    }

    private static List<Path> files(String folder, Predicate<String> wanted) {
        try (Stream<Path> files = Files.walk(REPOSITORY.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> wanted.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder, e);
        }
    }
}
