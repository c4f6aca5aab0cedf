package dev.fontysvenlo.idp.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NastyFilesTest {
    static Stream<Arguments> files() {
        return Stream.of(
                arguments("a:\n\tb: 1\n", "2:1 IDP-056"),
                arguments("a: [1,\n\t2]\n", "2:1 IDP-056"),
                arguments("a: x\n\ty\n", "2:1 IDP-056"),
                arguments("a: 'x\n\ty'\n", "2:1 IDP-056"),
                arguments("a:\n  \t- b\n", "2:3 IDP-056"),
                arguments("\t# comment\na: 1\n", "1:1 IDP-056"),
                arguments("a: |\n\ttext\n", "2:1 IDP-056"),
                arguments("a: |\n  text\n\tb: 1\n", "3:1 IDP-056"),
                arguments("a: 1\na: 2\n", "2:1 IDP-052"),
                arguments("a: 1\n\"a\": 2\n'a': 3\n", "2:1 IDP-052, 3:1 IDP-052"),
                arguments("{a: b, a: c}\n", "1:8 IDP-052"),
                arguments("a: {b: 1}\nc:\n  b: 1\n  b: 2\n", "4:3 IDP-052"),
                arguments("a: &x 1\n", "1:4 IDP-053"),
                arguments("a: &x\n  b: 1\n", "1:4 IDP-053"),
                arguments("&k a: 1\n", "1:1 IDP-053"),
                arguments("a: *x\n", "1:4 IDP-053"),
                arguments("*x : 1\n", "1:1 IDP-053"),
                arguments("- *x\n- [&y 1]\n", "1:3 IDP-053, 2:4 IDP-053"),
                arguments("a: &\n", "1:4 IDP-053"),
                arguments("a: *\n", "1:4 IDP-053"),
                arguments("<<: {a: 1}\n", "1:1 IDP-053"),
                arguments("a: !!str 1\n", "1:4 IDP-054"),
                arguments("a: !own {b: 1}\n", "1:4 IDP-054"),
                arguments("! a: 1\n", "1:1 IDP-054"),
                arguments("a: !!binary eA==\n", "1:4 IDP-054"),
                arguments("a: !<\n", "1:4 IDP-054"),
                arguments("a: !x!y z\n", "1:4 IDP-054"),
                arguments("a: 1\n---\nb: 2\n", "2:1 IDP-055"),
                arguments("a: 1\n---\n", "2:1 IDP-055"),
                arguments("---\n---\n---\n", "2:1 IDP-055"),
                arguments("a: 1\n--- b\n", "2:1 IDP-055"),
                arguments("a: 1\n...\n---\nb: no\n", "3:1 IDP-055"),
                arguments("[".repeat(65) + "]".repeat(65), "1:65 IDP-057"),
                arguments("[".repeat(100_000), "1:65 IDP-057"),
                arguments("- ".repeat(50_000), "1:129 IDP-057"),
                arguments("{a: ".repeat(20_000), "1:257 IDP-057"),
                arguments("", "0:0 IDP-058"),
                arguments("# only a comment\n", "0:0 IDP-058"),
                arguments("---\n...\n", "0:0 IDP-058"),
                arguments("null\n", "0:0 IDP-058"),
                arguments("? [a]\n: b\n", "1:3 IDP-059"),
                arguments("{{a: b}: c}\n", "1:2 IDP-059"),
                arguments("?\n: b\n", "1:2 IDP-059"),
                arguments("{: b}\n", "1:2 IDP-050"),
                arguments("a: \"\\0\"\n", "1:4 IDP-060"),
                arguments("a: \"\\ud800\"\n", "1:4 IDP-060"),
                arguments("a: \u0007\n", "1:4 IDP-060"),
                arguments("a: x\u0000y\n", "1:5 IDP-060"),
                arguments("a: x\u0085b: y\n", "1:5 IDP-060"),
                arguments("a: x\u2028b: y\n", "1:5 IDP-060"),
                arguments("a: \u202Ey\n", "1:4 IDP-060"),
                arguments("a: 1\n\uFEFFb: 2\n", "2:1 IDP-060"),
                arguments("a: 1\rb: 2\n", "1:5 IDP-060"),
                arguments("on: 1\n2026: 2\n~: 3\ntrue: 4\n", "1:1 IDP-051, 2:1 IDP-051, 3:1 IDP-051, 4:1 IDP-051"),
                arguments("a: no\nb: [010, x]\n", "1:4 IDP-051, 2:5 IDP-051"),
                arguments("{?a: b}\n", "1:2 IDP-051"),
                arguments("a: :b\n", "1:4 IDP-051"),
                arguments("a: no\n  b: 1\n", "2:4 IDP-050"));
    }

    static Stream<Arguments> syntax() {
        return Stream.of(
                arguments("a\nb: 2\n", "2:2", "A colon stands where no field can begin."),
                arguments("a: b: c\n", "1:5", "A colon stands where no field can begin."),
                arguments("a: 1\n  b: 2\n", "2:4", "A colon stands where no field can begin."),
                arguments("a: 1\nb\nc: 2\n", "2:1", "The name `b` is not followed by a colon."),
                arguments("a: 1\nb:2\n", "2:1", "The name `b:2` is not followed by a colon."),
                arguments(" a: 1\nb: 2\n", "2:1", "This line stands apart from the lines above it."),
                arguments("a: 1\n...\nb: 2\n", "3:1", "This line stands apart from the lines above it."),
                arguments("a:\n  b: 1\n c: 2\n", "3:2", "This line does not belong to the fields or items above it."),
                arguments("- a\nb: 1\n", "2:1", "This line does not belong to the fields or items above it."),
                arguments("a: \"x\nb: 2\n", "1:4", "The quote that opens here is never closed."),
                arguments("a: 'x\n", "1:4", "The quote that opens here is never closed."),
                arguments("a: 'it's'\n", "1:8", "The value has ended before `s'`."),
                arguments("a: \"x\" y\n", "1:8", "The value has ended before `y`."),
                arguments("'a' 'b'\n", "1:5", "The value has ended before `'b'`."),
                arguments("a: [1] 2\n", "1:8", "The value has ended before `2`."),
                arguments(
                        "a:\n  [1\nb: 2\n",
                        "3:2",
                        "The list that opens on line 2 is not finished here: a comma or the closing `]` is missing."),
                arguments(
                        "a: [1, 2\n",
                        "1:4",
                        "The list that opens on line 1 is not finished here: a comma or the closing `]` is missing."),
                arguments(
                        "a: {b: 1\nc: 2\n",
                        "2:2",
                        "The `{` that opens on line 1 is not finished here: a comma or the closing `}` is missing."),
                arguments("a: {b: 1}}\n", "1:10", "This bracket closes nothing that was opened."),
                arguments("a: ]\n", "1:4", "This bracket closes nothing that was opened."),
                arguments("a: @b\n", "1:4", "A text cannot begin with `@b`."),
                arguments("a: `b`\n", "1:4", "A text cannot begin with `'b'`."),
                arguments("a: %b\n", "1:4", "A text cannot begin with `%b`."),
                arguments(
                        "a: \"C:\\qx\"\n",
                        "1:8",
                        "Inside double quotes a `\\` begins an escape, and this one does not exist."),
                arguments(
                        "a: \"\\u12\"\n",
                        "1:7",
                        "Inside double quotes a `\\` begins an escape, and this one does not exist."),
                arguments(
                        "a: |x\n  b\n",
                        "1:5",
                        "A text that opens with `|` or `>` begins on the next line, and all its lines are indented"
                                + " alike."),
                arguments("a: - b\n", "1:4", "A list item cannot begin here."),
                arguments("a: ? b\n", "1:4", "A `?` cannot begin a field here."),
                arguments(": b\n", "1:1", "A field without a name begins here."),
                arguments("a: [b, , c]\n", "1:8", "A value is missing before `,`."),
                arguments("a: ,\n", "1:4", "A value is missing before `,`."),
                arguments(
                        "%YAML 1.1\n---\na: 1\n",
                        "1:1", "Lines that begin with `%` are instructions to a YAML reader, and are not read."),
                arguments(
                        "%TAG ! tag:x,2000:\n---\na: 1\n",
                        "1:1", "Lines that begin with `%` are instructions to a YAML reader, and are not read."));
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhereAndWhat(String text, String problems) {
        assertThat(String.join(", ", Reading.problems(Reading.strict(text)))).isEqualTo(problems);
    }

    @ParameterizedTest
    @MethodSource("syntax")
    void saysInPlainWordsWhatIsWrong(String text, String place, String message) {
        var problem = Reading.strict(text).diagnostics().get(0);

        assertThat(problem.code().id()).isEqualTo("IDP-050");
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.location()).hasToString(Reading.FILE + ":" + place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "No",
                "NO",
                "yes",
                "Yes",
                "on",
                "On",
                "OFF",
                "y",
                "Y",
                "n",
                "N",
                "True",
                "TRUE",
                "False",
                "~",
                "Null",
                "NULL",
                "010",
                "-010",
                "00",
                "0o10",
                "0x1f",
                "0X1F",
                "0b11",
                "1_000",
                "_1_0.5_0_",
                "+1",
                "-0",
                "1:30",
                "1:30:00",
                "-1:30",
                "1:30.5",
                "1e3",
                "1E3",
                "1.5e3",
                "1e+3",
                "123e456",
                ".5",
                "-.5",
                "1.",
                "1.10",
                "1.0",
                "0.0",
                ".inf",
                "-.INF",
                ".NaN",
                "2026-11-23",
                "2026-1-2",
                "2026-11-23T10:00:00Z",
                "2026-11-23 10:00:00",
                "=",
                "<<",
                "1234567890123456789",
                "0.1234567890"
            })
    void refusesUnquotedWord_whenReadersDisagree(String word) {
        boolean isText = word.startsWith("_");

        assertThat(Reading.problems(Reading.strict("a: " + word)))
                .isEqualTo(isText ? List.of() : List.of("1:4 IDP-051"));
        assertThat(Reading.problems(Reading.strict("a: '" + word + "'"))).isEmpty();
        assertThat(Reading.problems(Reading.strict("[" + word + "]")))
                .isEqualTo(isText ? List.of() : List.of("1:2 IDP-051"));
    }

    @ParameterizedTest
    @MethodSource({"files", "syntax"})
    void neverSpeaksTheLibrarysLanguage(String text) {
        for (var problem : Reading.strict(text).diagnostics()) {
            assertThat(problem.message()).matches("(?s)[A-Z`].*[.]").doesNotContain("null", "  ");
            assertThat(problem.message() + problem.hint())
                    .doesNotContainIgnoringCase("invalid")
                    .doesNotContainIgnoringCase("unexpected")
                    .doesNotContainIgnoringCase("exception")
                    .doesNotContainIgnoringCase("token")
                    .doesNotContainIgnoringCase("scalar");
        }
    }

    @ParameterizedTest
    @MethodSource({"files", "syntax"})
    void pointsInsideTheFile(String text) {
        var lines = text.split("\r\n|\r|\n", -1);
        for (var problem : Reading.strict(text).diagnostics()) {
            assertThat(problem.location().line()).isBetween(0, lines.length);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void plainProfileRefusesTheSame_exceptUnquotedWords(String text, String problems) {
        if (problems.contains("IDP-051") || text.contains("\"\\")) {
            assertThat(List.of(problems.split(", "))).containsAll(Reading.problems(Reading.plain(text)));
        } else {
            assertThat(String.join(", ", Reading.problems(Reading.plain(text)))).isEqualTo(problems);
        }
    }
}
