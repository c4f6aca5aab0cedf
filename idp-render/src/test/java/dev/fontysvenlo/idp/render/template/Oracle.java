package dev.fontysvenlo.idp.render.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Knows what a filled sample must mean without knowing how it is spelled: fill it with harmless words, parse that, and
 * put the values into the tree. Both a YAML 1.1 and a YAML 1.2 reader must get exactly this tree from the real filling.
 */
final class Oracle {
    private static final List<String> HARMLESS =
            List.of("qZ0Zq", "qZ1Zq", "qZ2Zq", "qZ3Zq", "qZ4Zq", "qZ5Zq", "qZ6Zq", "qZ7Zq");

    private final Spelling spelling;
    private final Yaml yaml11 = new Yaml(new SafeConstructor(strict()));
    private int accepted;
    private final Map<Sample, @Nullable Object> harmlessTrees = new HashMap<>();
    private final LoadSettings settings = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setAllowDuplicateKeys(false)
            .build();

    Oracle(Spelling spelling) {
        this.spelling = spelling;
    }

    /** What went wrong, empty when both readers agree with the tree. */
    Optional<String> complaint(Sample sample, List<String> values) {
        return aboutRemembered(sample, values).or(() -> aboutMeaning(sample, values));
    }

    /** A setting that was made for other values must give the same text, or the same refusal. */
    private Optional<String> aboutRemembered(Sample sample, List<String> values) {
        var edition = new Edition();
        for (int earlier = 0; earlier < 3; earlier++) {
            attempt(sample, HARMLESS, edition);
        }
        var remembered = attempt(sample, values, edition);
        var fresh = attempt(sample, values, new Edition());
        return remembered.equals(fresh)
                ? Optional.empty()
                : Optional.of("the first time:\n" + fresh + "\nbut with a remembered setting:\n" + remembered);
    }

    private String attempt(Sample sample, List<String> values, Edition edition) {
        try {
            return sample.fill(values, spelling, edition);
        } catch (Refusal refusal) {
            return "refused: " + refusal.message();
        }
    }

    private Optional<String> aboutMeaning(Sample sample, List<String> values) {
        String filled;
        try {
            filled = sample.fill(values, spelling);
        } catch (Refusal refusal) {
            return sample.refusesSome() ? Optional.empty() : Optional.of("refused: " + refusal.message());
        }
        accepted++;
        var meant = new LinkedHashMap<String, String>();
        for (int i = 0; i < values.size(); i++) {
            meant.put(HARMLESS.get(i), sample.blockAlone() ? withoutLastBreak(values.get(i)) : values.get(i));
        }
        var expected = substitute(harmlessTrees.computeIfAbsent(sample, this::harmlessTree), meant);
        if (harmlessTrees.size() > 1000) {
            harmlessTrees.clear();
        }
        try {
            var read12 = readYaml12(filled);
            var read11 = yaml11.load(filled);
            return same(expected, read12) && same(expected, read11)
                    ? Optional.empty()
                    : Optional.of(
                            "expected " + expected + "\n1.2: " + read12 + "\n1.1: " + read11 + "\nin:\n" + filled);
        } catch (RuntimeException unreadable) {
            return isDuplicateKey(unreadable) ? Optional.empty() : Optional.of(unreadable + "\nin:\n" + filled);
        }
    }

    int accepted() {
        return accepted;
    }

    private @Nullable Object harmlessTree(Sample sample) {
        return readYaml12(sample.fill(HARMLESS, new Spelling()));
    }

    /** A key that is taken shows only in the finished file, where the inspection of manifests refuses it. */
    private static boolean isDuplicateKey(RuntimeException failure) {
        return String.valueOf(failure.getMessage()).contains("duplicate key");
    }

    private static String withoutLastBreak(String value) {
        return value.endsWith("\n") ? value.substring(0, value.length() - 1) : value;
    }

    private static boolean same(@Nullable Object expected, @Nullable Object actual) {
        return String.valueOf(expected).equals(String.valueOf(actual)) && Objects.equals(expected, actual);
    }

    private @Nullable Object readYaml12(String yaml) {
        return new Load(settings).loadFromString(yaml);
    }

    private static LoaderOptions strict() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return options;
    }

    private static @Nullable Object substitute(@Nullable Object tree, Map<String, String> meant) {
        if (tree instanceof Map<?, ?> map) {
            var changed = new LinkedHashMap<@Nullable Object, @Nullable Object>();
            map.forEach((key, value) -> changed.put(substitute(key, meant), substitute(value, meant)));
            return changed;
        }
        if (tree instanceof List<?> list) {
            var changed = new ArrayList<@Nullable Object>();
            list.forEach(element -> changed.add(substitute(element, meant)));
            return changed;
        }
        return tree instanceof String text ? substitute(text, meant) : tree;
    }

    private static String substitute(String text, Map<String, String> meant) {
        var changed = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int from = at;
            var word = meant.keySet().stream()
                    .filter(w -> text.startsWith(w, from))
                    .findFirst();
            changed.append(word.map(meant::get).orElse(text.substring(at, at + 1)));
            at += word.map(String::length).orElse(1);
        }
        return changed.toString();
    }
}
