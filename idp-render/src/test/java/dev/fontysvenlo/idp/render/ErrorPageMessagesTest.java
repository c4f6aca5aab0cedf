package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds each page's message against the examples, so that a page never shows words that are printed no more. */
final class ErrorPageMessagesTest {
    private static final Path PAGES = Path.of("..", "docs", "errors");
    private static final Pattern MESSAGE = Pattern.compile("\nMessage:\n\n```text\n(?<text>(?:.*\n)+?)```\n");
    private static final Pattern PLACE = Pattern.compile("\\S+?:(?<line>\\d+):(?<column>\\d+)");

    @ParameterizedTest
    @EnumSource
    void showsAMessageOfTheFormThatIsPrinted(DiagnosticCode code) {
        var lines = message(code).lines().toList();
        var place = lines.get(0).substring(0, lines.get(0).indexOf(": "));

        assertThat(lines.get(0)).startsWith(place + ": " + code.severity() + " " + code.id() + ": ");
        assertThat(lines.get(lines.size() - 1))
                .startsWith("    ")
                .endsWith("  mvn idp:explain -Didp.code=" + code.id());
        var at = PLACE.matcher(place);
        if (at.matches() && !place.startsWith("rendered/")) {
            int line = Integer.parseInt(at.group("line"));
            int column = Integer.parseInt(at.group("column"));
            assertThat(lines.get(1)).startsWith(String.format(Locale.ROOT, "    %d | ", line));
            assertThat(lines.get(2).indexOf('^') - lines.get(2).indexOf('|') - 1)
                    .isEqualTo(column);
        }
    }

    @ParameterizedTest
    @MethodSource("codesWithExamples")
    void showsASentenceAndAHintThatAnExampleHas(DiagnosticCode code) {
        assertThat(printed(code)).contains(pattern(message(code)));
    }

    @Test
    void holdsMostPagesAgainstExamples() {
        assertThat(codesWithExamples()).hasSizeGreaterThanOrEqualTo(48);
    }

    static List<DiagnosticCode> codesWithExamples() {
        return Arrays.stream(DiagnosticCode.values())
                .filter(code -> !printed(code).isEmpty())
                .toList();
    }

    /** The patterns of all messages of a code in the examples. */
    private static List<String> printed(DiagnosticCode code) {
        return Example.below(Example.ERRORS, folder -> Files.exists(folder.resolve("errors.txt"))).stream()
                .flatMap(example -> messages(Example.read(example.folder().resolve("errors.txt"))))
                .filter(text -> text.lines().findFirst().orElse("").contains(": ERROR " + code.id() + ": "))
                .map(ErrorPageMessagesTest::pattern)
                .toList();
    }

    private static Stream<String> messages(String golden) {
        return Stream.of(golden.split("\n\n")).filter(text -> !text.isBlank());
    }

    /** Message and hint without origins, names, numbers and the lines between, and lists of names as one name. */
    private static String pattern(String text) {
        var lines = text.lines().toList();
        var sentences = lines.get(0).substring(lines.get(0).indexOf(": ") + 2)
                + lines.subList(1, lines.size()).stream()
                        .filter(line -> !line.matches(" +\\d* +\\|.*"))
                        .collect(Collectors.joining("\n", "\n", ""));
        return sentences
                .replaceAll(" The line comes from [^\n]*\\.(?=  mvn)", "")
                .replaceAll("`[^`]*`", "`…`")
                .replaceAll("\\b(rendered|teams)/\\S+|-Didp\\.root=\\S+", "`…`")
                .replaceAll("\\d+(\\.\\d+)?(m|[KMGT]i)?\\b", "0")
                .replaceAll("`…`(, `…`)*( (and|or) `…`)?", "`…`")
                .replaceAll("(0 of `…` \\(there are 0\\))(, 0 of `…` \\(there are 0\\))+", "$1");
    }

    private static String message(DiagnosticCode code) {
        var page = Example.read(PAGES.resolve(code.id() + ".md"));
        var message = MESSAGE.matcher(page);
        assertThat(message.find()).as(code.id() + " has a block Message").isTrue();
        return message.group("text");
    }
}
