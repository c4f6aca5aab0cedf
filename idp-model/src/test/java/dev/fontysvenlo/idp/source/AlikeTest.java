package dev.fontysvenlo.idp.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two values are alike when they say the same, however they are written. */
class AlikeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{a: 1, b: [x, true]} | {b: [x, true], a: 1.0}",
                "'8080'               | '8080'",
                "{a: null}            | {a: null}",
            })
    void areAlike(String one, String other) {
        assertThat(Alike.are(node(one), node(other))).isTrue();
        assertThat(Alike.are(node(other), node(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{a: 1}        | {a: '\"1\"'}",
                "{a: 1}        | {a: 1, b: 2}",
                "{a: 1}        | {b: 1}",
                "[1, 2]        | [2, 1]",
                "[1]           | [1, 1]",
                "{a: []}       | {a: {}}",
                "{a: true}     | {a: false}",
                "{a: null}     | {a: ''}",
            })
    void areNot(String one, String other) {
        assertThat(Alike.are(node(one), node(other))).isFalse();
        assertThat(Alike.are(node(other), node(one))).isFalse();
    }

    @Test
    void areNot_whereOneOfThemIsNotThere() {
        assertThat(Alike.are(Optional.empty(), Optional.of(node("1")))).isFalse();
        assertThat(Alike.are(Optional.empty(), Optional.empty())).isTrue();
    }

    private static Node node(String yaml) {
        return YamlReader.plain("a.yaml", yaml + "\n").match(Document::root, problems -> {
            throw new AssertionError(problems.toString());
        });
    }
}
