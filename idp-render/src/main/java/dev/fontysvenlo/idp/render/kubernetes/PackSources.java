package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.JsonReader;
import dev.fontysvenlo.idp.source.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a pack is made from: OpenAPI documents, and a folder of custom resource definitions. */
public final class PackSources {
    private static final Pattern MINOR = Pattern.compile("v?([0-9]+\\.[0-9]+).*");
    private static final Pattern NEXT_DOCUMENT = Pattern.compile("(?m)^---.*$");

    private final List<Document> openApi = new ArrayList<>();
    private final List<Document> customResources = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private PackSources() {}

    /**
     * The text of the pack.
     *
     * @param openApi in the order in which they count
     * @param customResources YAML files, or folders of them
     * @param version the minor version; empty when a document says it
     */
    public static Outcome<String> pack(List<Path> openApi, List<Path> customResources, String version) {
        var sources = new PackSources();
        openApi.forEach(file -> sources.read(file, true));
        customResources.forEach(sources::readAll);
        if (!sources.problems.isEmpty()) {
            return Outcome.failed(sources.problems);
        }
        var minor = MINOR.matcher(version.isEmpty() ? sources.version() : version);
        return minor.matches() ? Outcome.ok(sources.pack(minor)) : Outcome.failed(noVersion(openApi));
    }

    private String pack(Matcher minor) {
        return PackText.of(minor.group(1), openApi, customResources);
    }

    private String version() {
        return openApi.stream()
                .map(document -> Trees.mapping(document.root(), "info")
                        .map(info -> Trees.text(info, "version"))
                        .orElse(""))
                .findFirst()
                .orElse("");
    }

    private void readAll(Path place) {
        try (var files = Files.walk(place)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .forEach(file -> read(file, false));
        } catch (IOException e) {
            problems.add(unreadable(place));
        }
    }

    private void read(Path file, boolean json) {
        try {
            var text = Files.readString(file);
            if (json) {
                JsonReader.read(file.toString(), text).match(openApi::add, problems::addAll);
            } else {
                NEXT_DOCUMENT.splitAsStream(text).forEach(document -> readDefinition(file, document));
            }
        } catch (IOException e) {
            problems.add(unreadable(file));
        }
    }

    private void readDefinition(Path file, String text) {
        if (text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
            return;
        }
        YamlReader.plain(file.toString(), text).match(this::keep, problems::addAll);
    }

    private boolean keep(Document document) {
        return Trees.text(document.root(), "kind").equals("CustomResourceDefinition") && customResources.add(document);
    }

    private static Diagnostic unreadable(Path file) {
        return new Diagnostic(
                DiagnosticCode.SCHEMA_SOURCE,
                Location.ofFile(file.toString()),
                "`" + file + "` cannot be read.",
                "Name a file that is there; kubectl get --raw /openapi/v2 makes an OpenAPI document.");
    }

    private static Diagnostic noVersion(List<Path> openApi) {
        return new Diagnostic(
                DiagnosticCode.SCHEMA_SOURCE,
                Location.ofFile(openApi.stream().map(Path::toString).findFirst().orElse("schemas")),
                "The OpenAPI document does not say of which version of Kubernetes it is.",
                "Say it with -Didp.kubernetes=1.36, for example.");
    }
}
