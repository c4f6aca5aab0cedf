package dev.fontysvenlo.idp.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StyleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a: 'no'|no",
                "a: \"no\"|no",
                "a: 'it''s 010'|it's 010",
                "a: ''|``",
                "a: \"\"|``",
                "a: >-\\n  no|no",
                "a: >\\n  010\\n  1e3|010 1e3\\n",
                "{a: 'no'}|no",
                "{a: \"~\"}|~",
                "a: plain\\n  goes on|plain goes on",
                "{a: plain\\n  goes on}|plain goes on",
                "'a': text|text",
                "\"a\": text|text",
                "? a\\n: text|text",
                "? 'a'\\n: text|text",
                "{? a : text}|text",
                "a: 'first\\n  second'|first second",
                "a: -text|-text",
                "a: 10.0.0.0/8|10.0.0.0/8",
                "a: 1.2.3|1.2.3",
                "a: 20261118-141502-3f9c1a2|20261118-141502-3f9c1a2",
                "a: 500m|500m",
                "a: https://example.org:8080/x|https://example.org:8080/x",
                "a: nope|nope",
                "a: 12:99|12:99",
            })
    void readsText_whateverTheStyle(String yaml, String value) {
        var document = Reading.read(Reading.strict(yaml.replace("\\n", "\n")));

        assertThat(document.at("/a")).containsInstanceOf(Node.Text.class);
        assertThat(OtherReaders.plainValue(document.at("/a").orElseThrow())).isEqualTo(value.replace("\\n", "\n"));
    }

    @Test
    void readsBlockScalar_whateverItsWordsWouldMeanUnquoted() {
        var document = Reading.read(Reading.strict("a: |\n  no\nb: |-\n  010\nc: |+\n  ~\n\nd: |2\n    x\n"));

        assertThat(document.root())
                .extracting(OtherReaders::plainValue)
                .hasToString("{a=no\n, b=010, c=~\n\n, d=  x\n}");
    }

    @Test
    void keepsTabs_whenTheyArePartOfAText() {
        var document = Reading.read(Reading.strict("a: |\n  if x\n  \tthen y\n\nb:\t'z\t'\t# comment\n"));

        assertThat(OtherReaders.plainValue(document.root())).hasToString("{a=if x\n\tthen y\n, b=z\t}");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "2026", "123456789012345678", "1.5", "-0.25", "0.001"})
    void readsNumber_whenEveryReaderSeesTheSame(String number) {
        assertThat(Reading.read(Reading.strict("a: " + number)).at("/a"))
                .containsInstanceOf(Node.Number.class)
                .get()
                .extracting(node -> ((Node.Number) node).value().toPlainString())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:", "a: ", "a: null", "a: # nothing", "{a: }", "{a: null}", "{a}", "a:\nb: 1"})
    void readsEmpty_whenNothingOrNullIsWritten(String yaml) {
        assertThat(Reading.read(Reading.strict(yaml)).at("/a")).containsInstanceOf(Node.Empty.class);
    }

    @Test
    void readsEscapes_whenInDoubleQuotes() {
        assertThat(OtherReaders.plainValue(
                        Reading.read(Reading.strict("[\"1\\n2\\t\\u00e9\\/\"]")).root()))
                .hasToString("[1\n2\té/]");
    }

    @Test
    void readsFlags() {
        assertThat(OtherReaders.plainValue(
                        Reading.read(Reading.strict("[true, false, 'true']")).root()))
                .hasToString("[true, false, true]");
    }

    @Test
    void countsColumnsByCharacter_whenTheLineHoldsWideOnes() {
        var document = Reading.read(Reading.strict("é😀: 'ü'\n\"😀\": [😀x, z]\n"));

        assertThat(document.locate("/é😀")).isEqualTo(new Location(Reading.FILE, 1, 5, 3));
        assertThat(document.locateKey("/é😀")).isEqualTo(new Location(Reading.FILE, 1, 1, 2));
        assertThat(document.locateKey("/😀")).isEqualTo(new Location(Reading.FILE, 2, 1, 3));
        assertThat(document.locate("/😀/1")).isEqualTo(new Location(Reading.FILE, 2, 11, 1));
    }

    @Test
    void knowsThePlaceOfEveryStyle() {
        var document = Reading.read(Reading.strict("""
            plain: some text   # comment
            single: 'some text'
            block: >-  # comment
              text
            long: one
              two
            map:
              key: {a: 1}
            list:
              - x
            empty:
            """));

        assertThat(document.locate("/plain")).isEqualTo(new Location(Reading.FILE, 1, 8, 9));
        assertThat(document.locate("/single")).isEqualTo(new Location(Reading.FILE, 2, 9, 11));
        assertThat(document.locate("/block")).isEqualTo(new Location(Reading.FILE, 3, 8, 2));
        assertThat(document.locate("/long")).isEqualTo(new Location(Reading.FILE, 5, 7, 3));
        assertThat(document.locate("/map")).isEqualTo(new Location(Reading.FILE, 8, 3, 3));
        assertThat(document.locate("/map/key")).isEqualTo(new Location(Reading.FILE, 8, 8, 1));
        assertThat(document.locate("/list")).isEqualTo(new Location(Reading.FILE, 10, 3, 1));
        assertThat(document.locate("/list/0")).isEqualTo(new Location(Reading.FILE, 10, 5, 1));
        assertThat(document.locate("/empty")).isEqualTo(new Location(Reading.FILE, 11, 7, 1));
        assertThat(document.locateKey("/map/absent")).isEqualTo(new Location(Reading.FILE, 7, 1, 3));
    }

    @Test
    void countsLinesAlike_whenTheyEndInCarriageReturnAndLineFeed() {
        assertThat(Reading.problems(Reading.strict("a: 1\r\nb: |\r\n  x\r\nc: no\r\n")))
                .containsExactly("4:4 IDP-051");
    }
}
