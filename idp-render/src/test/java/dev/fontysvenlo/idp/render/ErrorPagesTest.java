package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Joins the codes, their pages and the table of the pages, so that none of the three can be forgotten. */
final class ErrorPagesTest {
    private static final Path PAGES = Path.of("..", "docs", "errors");

    @Test
    void hasOnePageForEachCode_andNoOther() throws IOException {
        var codes = Arrays.stream(DiagnosticCode.values())
                .map(code -> code.id() + ".md")
                .toList();

        assertThat(filesIn(PAGES))
                .filteredOn(name -> !name.equals("README.md"))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatItMeansAndHowToRepairItWithAnExample(DiagnosticCode code) throws IOException {
        var lines = Files.readAllLines(page(code));

        assertThat(lines.get(0)).matches("# " + code.id() + ": [A-Z].*[^.]");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("## "))
                .containsExactly("## What it means", "## How to repair", "## Example");
        assertThat(String.join("\n", lines)).contains(code.severity() + " " + code.id() + ": ");
    }

    @ParameterizedTest
    @EnumSource
    void speaksTheWordsOfTheReader(DiagnosticCode code) throws IOException {
        assertThat(Files.readString(page(code)))
                .doesNotContainPattern("(?i)\\b(invalid|unexpected)\\b|[a-z]Exception\\b");
    }

    @Test
    void listsEveryPageByItsTitle_inTheOrderOfTheNumbers() throws IOException {
        var rows = Files.readAllLines(PAGES.resolve("README.md")).stream()
                .filter(line -> line.startsWith("| [IDP-"))
                .toList();

        assertThat(rows).containsExactlyElementsOf(wantedRows());
    }

    @ParameterizedTest
    @EnumSource
    void isPackaged_soThatTheGoalExplainCanPrintIt(DiagnosticCode code) throws IOException {
        var resource = "/dev/fontysvenlo/idp/errors/" + code.id() + ".md";

        try (var packaged = ErrorPagesTest.class.getResourceAsStream(resource)) {
            assertThat(packaged).as(resource).isNotNull();
            assertThat(new String(packaged.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(Files.readString(page(code)));
        }
    }

    private static List<String> wantedRows() throws IOException {
        var rows = new ArrayList<String>();
        for (var name : filesIn(PAGES)) {
            if (name.startsWith("IDP-")) {
                var title = Files.readAllLines(PAGES.resolve(name)).get(0).replaceFirst("# (IDP-\\d+): ", "");
                rows.add("| [%s](%s) | %s |".formatted(name.replace(".md", ""), name, title));
            }
        }
        return rows;
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Path page(DiagnosticCode code) {
        return PAGES.resolve(code.id() + ".md");
    }
}
