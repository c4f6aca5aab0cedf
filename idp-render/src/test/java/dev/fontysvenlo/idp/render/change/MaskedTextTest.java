package dev.fontysvenlo.idp.render.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts of two teams are the same but for their names, or they are not; a difference of one letter counts. */
final class MaskedTextTest {
    private static final String OWNER = "2026-a";

    @ParameterizedTest
    @CsvSource({
        "web1-2026-a,                web1-<owner>",
        "2026-a2026-a,               <owner><owner>",
        "2026-,                      2026-",
        "job-0123abcd,               job-<hash>",
        "job-0123abcd.x,             job-<hash>.x",
        "job-0123abcde,              job-0123abcde",
        "job-0123abcX,               job-0123abcX",
        "job-0123abcdZ,              job-0123abcdZ",
        "job-0123abc,                job-0123abc",
        "job-0123abcd-4567cdef,      job-<hash>-<hash>",
        "job-0123abcd2026-a,         job-<hash><owner>",
        "job-01232026-a,             job-0123<owner>",
        "--0123abcd,                 --<hash>",
        "-2026-a-0123abcd,           -<owner>-<hash>",
        "é-0123abcdé,                é-<hash>é",
    })
    void masksNamesAndHashes(String text, String masked) {
        assertThat(masked(text, OWNER)).hasToString(masked);
    }

    @Test
    void isAsIfOwnersWereReplacedFirstAndHashesThen() {
        var random = new Random(20);
        for (int run = 0; run < 200_000; run++) {
            var owner = some(random, 1 + random.nextInt(4));
            var text = some(random, random.nextInt(40));
            var slow = text.replace(owner, "<owner>").replaceAll("-[0-9a-f]{8}(?![0-9A-Za-z])", "-<hash>");
            assertThat(masked(text, owner)).hasToString(slow);
        }
    }

    @Test
    void areEqual_whenOnlyNamesDiffer() {
        assertThat(masked("name: 2026-a-01234567\n", OWNER))
                .isEqualTo(masked("name: 2026-bob-89abcdef\n", "2026-bob"))
                .hasSameHashCodeAs(masked("name: 2026-bob-89abcdef\n", "2026-bob"));
    }

    @Test
    void differ_whenAnythingElseDoes() {
        var one = masked("name: 2026-a\nreplicas: 1\n", OWNER);
        assertThat(one)
                .isNotEqualTo(masked("name: 2026-b\nreplicas: 2\n", "2026-b"))
                .isNotEqualTo(masked("name: 2026-b\nreplicas: 1\n\n", "2026-b"))
                .isNotEqualTo(masked("name: 2026-a\nreplicas: 1\n", "2026-b"))
                .isNotEqualTo(masked("name: 2026-b\nreplicas: 1\n"));
    }

    private static MaskedText masked(String text) {
        return MaskedText.of(text.getBytes(UTF_8));
    }

    private static MaskedText masked(String text, String owner) {
        return MaskedText.of(text.getBytes(UTF_8), owner.getBytes(UTF_8));
    }

    private static String some(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("-01af2g<".charAt(random.nextInt(8)));
        }
        return text.toString();
    }
}
