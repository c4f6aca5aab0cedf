package dev.fontysvenlo.idp.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.error.YAMLException;

/** What is accepted is read as other readers read it, whatever was done to the file before. */
class AgreementTest {
    private static final long SEED = Long.getLong("seed", 20261123L);

    private static final List<String> FILES = List.of(
            """
            # a comment
            course: prj2
            year: 2026
            team: group12
            database: {reset: 1}
            env:
              LOG_LEVEL: debug
              "QUOTED KEY": 'it''s "so"'
              ESCAPED: "tab\\t, line\\n, \\u00e9 and \\\\"
            components:
              backend:
                health: {path: /api/v1/customers, other: [a, 'b', "c"]}
            access:
              - FontysVenlo:prj2-coaches
              - - nested
                - {a: , b: null}
            """, """
            text: |
              line one
                indented: no
              # no comment

              end
            folded: >-
              several words
              on lines
            plain: goes on
              here
            é😀: 😀 wide
            numbers: [0, -1, 2.5, 10]
            flags: {a: true, b: false}
            ? explicit
            : value
            """, "---\n- a: 1\n  b:\n  - c\n-\n  d: e\n...\n", "{a: [1, 2, {b: c}], \"d\": 'e',\n f: g}\n");

    private static final List<String> PIECES = List.of(
            "\t",
            " ",
            "  ",
            "\n",
            "\n\n",
            ":",
            ": ",
            "- ",
            "-",
            "#",
            " #",
            "\"",
            "'",
            "|",
            ">",
            "|-\n",
            "[",
            "]",
            "{",
            "}",
            ",",
            "&a ",
            "*a",
            "!",
            "!!str ",
            "?",
            "? ",
            "%",
            "@",
            "`",
            "---\n",
            "...\n",
            "<<: ",
            "no",
            "010",
            "~",
            "1e3",
            "1:30",
            "=",
            "\\",
            "\\x",
            "\u0000",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "é",
            "😀",
            "\r",
            "\r\n",
            "null",
            "true",
            "0",
            "a: b\n",
            "\"a\": ",
            "2026-11-23");

    private static final String SCALAR_SIGNS = "000111223456789..eE+--__::xobynoNO~";

    @Test
    void acceptsOnlyWhatOthersReadAlike_whenFilesAreBroken() {
        var random = new Random(SEED);
        int accepted = 0;
        for (int i = 0; i < 2_000; i++) {
            var text = broken(FILES.get(random.nextInt(FILES.size())), random);
            accepted += agrees(text, i) ? 1 : 0;
        }

        // a test that never accepts would show nothing
        assertThat(accepted).isBetween(200, 1_800);
    }

    @Test
    void acceptsUnquotedWord_onlyWhenYaml11AndYaml12ReadTheSame() {
        var random = new Random(SEED);
        int accepted = 0;
        for (int i = 0; i < 10_000; i++) {
            var text = "[" + word(random) + "]";
            var outcome = Reading.strict(text);
            if (outcome.diagnostics().isEmpty()) {
                var value = OtherReaders.plainValue(Reading.read(outcome).root());
                accepted++;
                assertThat(value)
                        .as("seed %d: %s", SEED, text)
                        .isEqualTo(OtherReaders.normalized(OtherReaders.yaml12(text)))
                        .isEqualTo(OtherReaders.normalized(OtherReaders.yaml11(text)));
            }
        }

        assertThat(accepted).isBetween(1_000, 9_000);
    }

    private static boolean agrees(String text, int number) {
        var strict = Reading.strict(text);
        var plain = Reading.plain(text);
        if (plain.diagnostics().isEmpty()) {
            assertThat(OtherReaders.plainValue(Reading.read(plain).root()))
                    .as("plain, case %d of seed %d:%n%s", number, SEED, text)
                    .isEqualTo(OtherReaders.normalized(OtherReaders.yaml12(text)));
        }
        if (!strict.diagnostics().isEmpty()) {
            return false;
        }
        assertThat(OtherReaders.plainValue(Reading.read(strict).root()))
                .as("strict, case %d of seed %d:%n%s", number, SEED, text)
                .isEqualTo(OtherReaders.normalized(OtherReaders.yaml12(text)))
                .isEqualTo(yaml11OrElse(
                        text, OtherReaders.plainValue(Reading.read(strict).root())));
        return true;
    }

    /** A reader of YAML 1.1 may refuse what newer ones take, which misleads nobody. */
    private static @Nullable Object yaml11OrElse(String text, @Nullable Object otherwise) {
        try {
            return OtherReaders.normalized(OtherReaders.yaml11(text));
        } catch (YAMLException refused) {
            return otherwise;
        }
    }

    private static String broken(String file, Random random) {
        var text = new StringBuilder(file);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + 1 + random.nextInt(8));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> text.delete(at, end);
                case 2 -> text.replace(at, end, PIECES.get(random.nextInt(PIECES.size())));
                default -> text.insert(random.nextInt(text.length()), text.substring(at, end));
            }
        }
        // a surrogate that lost its other half becomes what a file can hold
        return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int length = 1 + random.nextInt(6); length > 0; length--) {
            word.append(SCALAR_SIGNS.charAt(random.nextInt(SCALAR_SIGNS.length())));
        }
        return word.toString();
    }
}
