package dev.fontysvenlo.idp.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainProfileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "on",
                "y",
                "010",
                "-010",
                "+1",
                "0o10",
                "0x1f",
                "0X1F",
                "1_000",
                "1:30",
                "~",
                "Null",
                "NULL",
                "nULL",
                "True",
                "TRUE",
                "False",
                "tRUE",
                "1e3",
                "1E-3",
                ".5",
                "-.5",
                "+.5",
                "1.",
                "1.10",
                "0.0",
                "-0",
                "2026-11-23",
                "=",
                ".",
                "-",
                "1e",
                "e1",
                "0o8",
                "0xg",
                "1.2.3",
                "--1",
                "123456789012345678901234567890",
                "null",
                "true"
            })
    void readsUnquotedWordAsYaml12Does(String word) {
        var text = word.equals("-") ? "[\"" + word + "\"]" : "[" + word + "]";

        assertThat(OtherReaders.plainValue(Reading.read(Reading.plain(text)).root()))
                .isEqualTo(OtherReaders.normalized(OtherReaders.yaml12(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {".inf", "-.INF", ".NaN", "1e1000", "1e310", "1e-99999999999", "1e2147483648"})
    void refusesNumberThatNoManifestNeeds(String word) {
        assertThat(Reading.problems(Reading.plain("a: " + word))).containsExactly("1:4 IDP-051");
    }

    @Test
    void refusesKey_whenYaml12DoesNotReadItAsText() {
        assertThat(Reading.problems(Reading.plain("on: 1\n010: 2\ntrue: 3\n'4': 5\n")))
                .containsExactly("2:1 IDP-051", "3:1 IDP-051");
    }

    @Test
    void readsManifestWithCommentsAndEscapes() {
        var document = Reading.read(Reading.plain("""
            # from teams/x.yaml by templates/team/namespace.yaml
            # do not edit
            apiVersion: v1
            kind: Namespace
            metadata:
              name: "prj2-2026-group01"   # quoted
              annotations: {example.org/x: "\\u0007\\n"}
            """));

        assertThat(document.at("/metadata/annotations/example.org~1x"))
                .get()
                .extracting(OtherReaders::plainValue)
                .isEqualTo("\u0007\n");
        assertThat(document.locate("/metadata/name").line()).isEqualTo(6);
    }

    @Test
    void readsTextLongerThanAPersonWrites() {
        var text = "data:\n  long: \"" + "x".repeat(3_000_000) + "\"\n";

        assertThat(Reading.problems(Reading.plain(text))).isEmpty();
    }
}
