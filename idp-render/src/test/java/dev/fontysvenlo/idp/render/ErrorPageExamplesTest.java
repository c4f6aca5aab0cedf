package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.schema.SchemaCheck;
import dev.fontysvenlo.idp.source.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the examples of the pages about one team file, so that a page never shows a message that is not printed. */
final class ErrorPageExamplesTest {
    private static final Path PAGES = Path.of("..", "docs", "errors");
    private static final String TEAM_FILE = "teams/prj2-2026-group07.yaml";
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?s)Wrong:\n\n```yaml\n(?<wrong>.*?)```.*```text\n(?<message>.*?)```.*Right:\n\n```yaml\n(?<right>.*?)```");

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("pages")
    void showsWhatIsPrintedForTheWrongFile(Path page) throws IOException {
        var example = example(page);
        Files.createDirectories(folder.resolve(TEAM_FILE).getParent());
        Files.writeString(folder.resolve(TEAM_FILE), example.wrong());

        var problems = problems(example.wrong());

        assertThat(Example.text(problems, folder)).isEqualTo(example.message());
        assertThat(page.getFileName()).hasToString(problems.get(0).code().id() + ".md");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsARightFileThatHasNoProblem(Path page) {
        assertThat(problems(example(page).right())).isEmpty();
    }

    @Test
    void coversThePagesAboutYamlAndTheShapeOfAFile() throws IOException {
        assertThat(pages()).hasSizeGreaterThanOrEqualTo(18);
    }

    /** The rules across files need more than one file, so their pages are not among these. */
    static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.filter(page -> page.getFileName().toString().matches("IDP-[01]\\d\\d\\.md"))
                    .filter(ErrorPageExamplesTest::isAboutOneTeamFile)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isAboutOneTeamFile(Path page) {
        var matcher = EXAMPLE.matcher(text(page));
        return matcher.find() && matcher.group("message").startsWith(TEAM_FILE);
    }

    private static Shown example(Path page) {
        var matcher = EXAMPLE.matcher(text(page));
        assertThat(matcher.find()).as(page.toString()).isTrue();
        return new Shown(matcher.group("wrong"), matcher.group("message"), matcher.group("right"));
    }

    private static List<Diagnostic> problems(String text) {
        return YamlReader.strict(TEAM_FILE, text.getBytes(StandardCharsets.UTF_8))
                .then(document -> SchemaCheck.team().check(document))
                .diagnostics();
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(page + " can't be read", e);
        }
    }

    private record Shown(String wrong, String message, String right) {}
}
