package dev.fontysvenlo.idp.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void keepsTheMessageOnOneLine_whenAWordHoldsLineEndsOrHiddenCharacters() {
        assertThat(Words.quoted("a\nb\r\tc`d\u0000\u202E\uD800")).isEqualTo("`a\\nb\\r\\tc'dU+0000U+202EU+D800`");
    }

    @Test
    void cutsLongWord_betweenCharacters() {
        assertThat(Words.quoted("😀".repeat(61))).isEqualTo("`" + "😀".repeat(60) + "…`");
        assertThat(Words.quoted("😀".repeat(60))).isEqualTo("`" + "😀".repeat(60) + "`");
    }

    @Test
    void showsAnEmptyWordAsWhatAUserWouldType() {
        assertThat(Words.quoted("")).isEqualTo("`\"\"`");
    }

    @Test
    void joinsWordsInTheOrderGiven() {
        assertThat(Words.anyOf(List.of("b"))).isEqualTo("`b`");
        assertThat(Words.anyOf(List.of("b", "a"))).isEqualTo("`b` or `a`");
        assertThat(Words.allOf(List.of("c", "b", "a"))).isEqualTo("`c`, `b` and `a`");
    }
}
