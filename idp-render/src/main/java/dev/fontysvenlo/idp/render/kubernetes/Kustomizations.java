package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.source.JsonReader;
import dev.fontysvenlo.idp.source.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What may stand in a {@code kustomization.yaml}, for which no API server has a schema. Fields that would change or add
 * what nobody has looked at, such as patches, generators and another namespace, are not among them.
 */
public final class Kustomizations {
    private static final Lazy<Schema> SCHEMA = new Lazy<>(Kustomizations::read);

    private Kustomizations() {}

    /** What is wrong with one. */
    public static List<Finding> findings(Node kustomization) {
        return Walk.findings(kustomization, SCHEMA.get());
    }

    private static Schema read() {
        var none = SchemaPack.parse("pack " + PackText.FORMAT + " kubernetes none enums")
                .orElseThrow();
        return JsonReader.read("kustomization.json", text())
                .match(document -> Schema.of(document.root(), none, "kustomization"), problems -> {
                    throw new IllegalStateException("kustomization.json is no JSON: " + problems);
                });
    }

    private static String text() {
        try (var stream = Objects.requireNonNull(Kustomizations.class.getResourceAsStream("kustomization.json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("kustomization.json", e);
        }
    }
}
