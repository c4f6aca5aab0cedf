package dev.fontysvenlo.idp.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class YamlOutputOracleTest {
    private static final int SHOWN = 5;
    private static final List<String> TAME = List.of(
            "a",
            "no",
            "1",
            "a: b",
            "x #y",
            "- z",
            "'",
            "\"",
            "é",
            "2026-11-23",
            "/api",
            "a\\b",
            "{",
            "~",
            "null",
            "a b");

    private final Oracle oracle = new Oracle(new Spelling());

    @Test
    void keepsStructureAndType_forEveryNastyValueAtEveryPlace() {
        var complaints = new ArrayList<String>();
        for (var sample : Samples.ALL) {
            for (var value : Nasty.VALUES) {
                oracle.complaint(sample, List.of(value)).ifPresent(c -> complaints.add(report(sample, value, c)));
            }
        }
        assertThat(complaints.stream().limit(SHOWN)).isEmpty();
    }

    @Test
    void keepsStructureAndType_forRandomValuesAtRandomPlaces() {
        var random = Seeds.random();
        var complaints = new ArrayList<String>();
        for (int i = 0; i < Seeds.CASES && complaints.size() < SHOWN; i++) {
            var sample = Samples.ALL.get(random.nextInt(Samples.ALL.size()));
            var value = Nasty.random(random);
            oracle.complaint(sample, List.of(value)).ifPresent(c -> complaints.add(report(sample, value, c)));
        }
        assertThat(complaints).as("repeat with -Didp.seed=" + Seeds.SEED).isEmpty();
    }

    @Test
    void keepsStructureAndType_inRandomDocuments() {
        var random = Seeds.random();
        var complaints = new ArrayList<String>();
        int documents = Seeds.CASES / 5;
        for (int i = 0; i < documents && complaints.size() < SHOWN; i++) {
            var sample = RandomDocuments.next(random);
            var values = Stream.generate(() -> random.nextInt(3) == 0 ? Nasty.random(random) : tame(random))
                    .limit(RandomDocuments.VALUES)
                    .toList();
            oracle.complaint(sample, values).ifPresent(c -> complaints.add(report(sample, values.toString(), c)));
        }
        assertThat(complaints).as("repeat with -Didp.seed=" + Seeds.SEED).isEmpty();
        assertThat(oracle.accepted()).as("documents that were not refused").isGreaterThan(documents / 2);
    }

    @Test
    void printsTheSame_howeverTextIsCut() {
        var random = Seeds.random();
        for (int i = 0; i < Seeds.CASES / 10; i++) {
            var sample = RandomDocuments.next(random);
            var values = Stream.generate(() -> tame(random))
                    .limit(RandomDocuments.VALUES)
                    .toList();
            assertThat(attempt(() -> sample.fillInPieces(values, new Spelling(), random)))
                    .as("repeat with -Didp.seed=" + Seeds.SEED)
                    .isEqualTo(attempt(() -> sample.fill(values, new Spelling())));
        }
    }

    private static String attempt(Supplier<String> fill) {
        try {
            return fill.get();
        } catch (Refusal refusal) {
            return refusal.message();
        }
    }

    private static String tame(SplittableRandom random) {
        return TAME.get(random.nextInt(TAME.size()));
    }

    private static String report(Sample sample, String value, String complaint) {
        var escaped = new Spelling().doubleQuoted(value);
        return "\n" + sample.text() + "with " + escaped + "\n" + complaint;
    }
}
