package dev.fontysvenlo.idp.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.Node;
import dev.fontysvenlo.idp.source.YamlReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever one value of a good file is changed to, there are words for it. */
class BrokenTreesTest {
    private static final long SEED = Long.getLong("seed", 20261123L);
    private static final int CASES = 1_000;

    private static final List<String> WORDS = List.of(
            "", "x", "2026", "1:30", "a/b~c", "%d é 😀", "[x]", "A", "a".repeat(1_500), "\n", "reset", "format");

    private final Random random = new Random(SEED);

    @ParameterizedTest
    @ValueSource(strings = {"platform.yaml", "teams/prj2-2026-group12.yaml"})
    void explainsEveryChange_orFillsInWhatIsMissing(String file) throws IOException {
        var check = file.startsWith("teams") ? SchemaCheck.team() : SchemaCheck.platform();
        var good =
                value(YamlReader.strict(file, Files.readAllBytes(Path.of("..").resolve(file))));
        int refused = 0;
        for (int i = 0; i < CASES; i++) {
            var broken = new Document(file, changed(good.root()));
            var outcome = check.check(broken);
            refused += outcome.diagnostics().isEmpty() ? 0 : 1;
            outcome.diagnostics().forEach(problem -> {
                assertThat(problem.location().line())
                        .as("seed %d: %s", SEED, problem)
                        .isPositive();
                assertThat(problem.message()).matches("[A-Z`].*[.]").doesNotContain("null", "``", "  ");
                assertThat(problem.hint()).matches("[A-Z].*[.?]").doesNotContain("null", "``", "  ");
            });
            if (outcome.diagnostics().isEmpty()) {
                var filled = value(outcome);
                assertThat(value(check.check(filled))).as("seed %d", SEED).isEqualTo(filled);
            }
        }

        assertThat(refused).isBetween(CASES / 4, CASES - 1);
    }

    private Node changed(Node node) {
        if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty() && random.nextInt(6) > 0) {
            var entries = new ArrayList<>(mapping.entries());
            int at = random.nextInt(entries.size());
            var entry = entries.get(at);
            switch (random.nextInt(8)) {
                case 0 -> entries.remove(at);
                case 1 -> entries.set(at, new Node.Entry(freeName(mapping), entry.keyLocation(), entry.value()));
                default -> entries.set(at, new Node.Entry(entry.key(), entry.keyLocation(), changed(entry.value())));
            }
            return new Node.Mapping(mapping.location(), entries);
        }
        return other(node);
    }

    private Node other(Node node) {
        var place = node.location();
        return switch (random.nextInt(9)) {
            case 0 -> new Node.Empty(place);
            case 1 -> new Node.Flag(place, random.nextBoolean());
            case 2 -> new Node.Number(place, new BigDecimal(random.nextInt(-3, 100_000)));
            case 3 -> new Node.Number(place, new BigDecimal("1.5"));
            case 4 -> new Node.Mapping(place, List.of());
            case 5 -> new Node.Mapping(place, List.of(new Node.Entry(word(), place, node)));
            case 6 -> new Node.Sequence(place, List.of(node, node));
            default -> new Node.Text(place, word());
        };
    }

    private String freeName(Node.Mapping mapping) {
        var name = word();
        return mapping.get(name).isEmpty() ? name : name + "_";
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static Document value(Outcome<Document> outcome) {
        return outcome.match(document -> document, problems -> {
            throw new AssertionError(problems.toString());
        });
    }
}
