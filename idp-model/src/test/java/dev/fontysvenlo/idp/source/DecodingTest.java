package dev.fontysvenlo.idp.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
    private static final String TEXT = "course: prj2\nyear: 2026\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
    void refusesOtherUnicodeEncodings(String charset) {
        var outcome = YamlReader.strict("t.yaml", TEXT.getBytes(Charset.forName(charset)));

        assertThat(Reading.problems(outcome)).containsExactly("0:0 IDP-006");
        assertThat(outcome.diagnostics().get(0).message()).contains(charset.substring(0, 6));
    }

    @Test
    void refusesByteOrderMark() {
        assertThat(Reading.problems(Reading.strict("\uFEFF" + TEXT))).containsExactly("1:1 IDP-007");
    }

    @Test
    void namesThePlaceOfTheFirstByteThatIsNotUtf8() {
        var latin = "course: prj2\ntitle: ü caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Reading.problems(YamlReader.strict("t.yaml", latin))).containsExactly("2:8 IDP-006");
        assertThat(YamlReader.strict("t.yaml", latin).diagnostics().get(0).message())
                .contains("0xFC");
    }

    @Test
    void refusesSequenceThatIsCutOffAtTheEnd() {
        var bytes = new byte[] {'a', ':', ' ', (byte) 0xC3};

        assertThat(Reading.problems(YamlReader.strict("t.yaml", bytes))).containsExactly("1:4 IDP-006");
    }

    @Test
    void refusesOverlongFormsAndSurrogatesInUtf8() {
        assertThat(Reading.problems(YamlReader.strict("t", new byte[] {'a', (byte) 0xC0, (byte) 0x80})))
                .containsExactly("1:2 IDP-006");
        assertThat(Reading.problems(YamlReader.strict("t", new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80})))
                .containsExactly("1:2 IDP-006");
    }

    @Test
    void refusesMegabytes_withoutReadingThem() {
        var content = "a: no\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);

        assertThat(Reading.problems(YamlReader.strict("t.yaml", content))).containsExactly("0:0 IDP-005");
    }

    @Test
    void readsFileOfExactlyTheLargestSize() {
        var content = ("a: " + "x".repeat((1 << 20) - 3)).getBytes(StandardCharsets.UTF_8);

        assertThat(Reading.problems(YamlReader.strict("t.yaml", content))).isEmpty();
    }

    @Test
    void stopsAtAHundredProblems_whenAFileIsFullOfThem() {
        var outcome = Reading.strict("- no\n".repeat(150_000));

        assertThat(outcome.diagnostics()).hasSize(100);
    }

    @Test
    void refusesBinaryFile() {
        var image = new ByteArrayOutputStream();
        image.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});

        assertThat(Reading.problems(YamlReader.strict("t.yaml", image.toByteArray())))
                .containsExactly("1:1 IDP-006");
    }
}
