package dev.fontysvenlo.idp.render.template;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A repository with templates of its own, over a few packaged ones that the build has compiled. */
abstract class TemplatesFixture {
    static final Packaged PACKAGED = new Packaged(
            TemplateTexts.packaged(TemplatesFixture.class, "packaged-templates"),
            "dev.fontysvenlo.idp.render.template.sample",
            TemplatesFixture.class.getClassLoader());
    static final String NAMESPACE = "team/tenancy/namespace.yaml.jte";
    static final Map<String, Object> TEAM =
            Map.of("namespace", "prj2-2026-group01", "contact", "yes: \"no\"", "pods", 10, "unused", 1);

    @TempDir
    Path root;

    Path overlay;
    Path cache;

    @BeforeEach
    void createFolders() {
        overlay = root.resolve("templates");
        cache = root.resolve("cache");
    }

    void overlay(String path, String text) throws IOException {
        var file = overlay.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    List<Path> cacheFolders() throws IOException {
        try (var folders = Files.list(cache)) {
            return folders.toList();
        }
    }

    Outcome<Templates> open(Packaged packaged, Optional<JavaCompiler> compiler) {
        return Templates.open(packaged, overlay, cache, compiler);
    }

    Templates open(Optional<JavaCompiler> compiler) {
        return open(PACKAGED, compiler).match(templates -> templates, problems -> {
            throw new AssertionError(problems);
        });
    }

    Templates open() {
        return open(compiler());
    }

    static Optional<JavaCompiler> compiler() {
        return Optional.of(ToolProvider.getSystemJavaCompiler());
    }

    static String fill(Templates templates, String name) {
        return templates.fill(name, TEAM).match(text -> text, problems -> {
            throw new AssertionError(problems);
        });
    }

    List<String> problemsOfFill(String name) {
        return problems(open().fill(name, TEAM));
    }

    static List<String> problems(Outcome<?> outcome) {
        return outcome.diagnostics().stream()
                .map(problem -> problem.code().id() + " " + problem.location())
                .toList();
    }
}
