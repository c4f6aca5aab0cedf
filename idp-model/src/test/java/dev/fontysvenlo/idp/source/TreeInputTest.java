package dev.fontysvenlo.idp.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Location;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tree that was written as bytes is read as the same tree, with the same places. */
final class TreeInputTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void readsEveryKindOfValue_andEveryPlace() {
        assertSame(Reading.read(Reading.strict("""
                text: bäume 🌲
                quoted: "010"
                number: -1.25
                large: 123456789012345678
                flags: [true, false]
                nothing:
                empty: {}
                none: []
                block: |
                  several
                    lines
                deep: {deeper: [{deepest: 1}]}
                """)));
    }

    @Test
    void readsNumberInTheSameDigits() {
        for (String number : List.of("0", "1.50", "1E+3", "-0.000001", "9".repeat(60))) {
            assertSame(new Document(
                    "a.yaml", new Node.Number(new Location("a.yaml", 300, 70_000, 200), new BigDecimal(number))));
        }
    }

    @Test
    void readsWhatASchemaHasFilledIn_atThePlaceOfWhatItIsIn() {
        var place = new Location("a.yaml", 4, 3, 5);
        var filled = new Node.Mapping(place, List.of(new Node.Entry("reset", place, new Node.Text(place, "0"))));
        var root = new Location("a.yaml", 1, 1, 4);
        assertSame(new Document(
                "a.yaml",
                new Node.Mapping(root, List.of(new Node.Entry("a", new Location("a.yaml", 2, 1, 1), filled)))));
    }

    @Test
    void readsSeveralDocuments_inTheOrderInWhichTheyWereWritten_withTextsAndNumbersBetween() {
        var first = Reading.read(Reading.strict("a: b\n"));
        var second = new Document("other.yaml", new Node.Text(new Location("other.yaml", 1, 1, 1), "b"));
        var written = new TreeOutput().document(first).text("a").number(0).document(second);
        var input =
                new TreeInput(ByteBuffer.wrap(written.number(Integer.MAX_VALUE).bytes()));
        assertThat(input.document()).isEqualTo(first);
        assertThat(input.text()).isEqualTo("a");
        assertThat(input.number()).isZero();
        assertThat(input.document()).isEqualTo(second);
        assertThat(input.number()).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/schema", "examples", "rendered", "teams"})
    void readsEveryFileOfThisRepository(String folder) throws IOException {
        try (var files = Files.walk(ROOT.resolve(folder))) {
            var trees = files.filter(file -> file.toString().matches(".*\\.(yaml|json)"))
                    .flatMap(TreeInputTest::tree)
                    .toList();
            assertThat(trees).isNotEmpty().allSatisfy(TreeInputTest::assertSame);
        }
    }

    private static Stream<Document> tree(Path file) {
        try {
            return YamlReader.plain(file.toString(), Files.readString(file))
                    .match(Stream::of, problems -> Stream.empty());
        } catch (IOException notUtf8) {
            return Stream.empty();
        }
    }

    private static void assertSame(Document document) {
        var bytes = new TreeOutput().document(document).bytes();
        assertThat(new TreeInput(ByteBuffer.wrap(bytes)).document()).isEqualTo(document);
    }
}
