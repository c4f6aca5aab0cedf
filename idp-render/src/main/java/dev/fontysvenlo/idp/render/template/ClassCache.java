package dev.fontysvenlo.idp.render.template;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/**
 * Keeps compiled templates by their signature. A folder appears whole, by one move, and never changes after that, so
 * that any number of processes can share it.
 */
final class ClassCache {
    private final Path folder;
    private final TemplateCompilation compilation;

    ClassCache(Path folder, TemplateCompilation compilation) {
        this.folder = folder;
        this.compilation = compilation;
    }

    /** The folder with the classes of these templates. */
    Outcome<Path> classes(SortedMap<String, String> texts) {
        var classes = folder.resolve(Signature.of(texts));
        if (isWhole(classes, texts)) {
            return Outcome.ok(classes);
        }
        try {
            Files.createDirectories(folder);
            var workplace = Files.createTempDirectory(folder, ".compiling-");
            try {
                List<Diagnostic> problems = compilation.compile(texts, workplace);
                if (!problems.isEmpty()) {
                    return Outcome.failed(problems);
                }
                publish(workplace, classes, texts);
                return Outcome.ok(classes);
            } finally {
                delete(workplace);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot keep compiled templates in " + folder, failure);
        }
    }

    private boolean isWhole(Path classes, SortedMap<String, String> texts) {
        return texts.keySet().stream()
                .map(path -> classes.resolve(compilation.classFile(path)))
                .allMatch(Files::isRegularFile);
    }

    private void publish(Path workplace, Path classes, SortedMap<String, String> texts) throws IOException {
        var compiled = workplace.resolve(TemplateCompilation.CLASSES);
        try {
            Files.move(compiled, classes, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException taken) {
            if (isWhole(classes, texts)) {
                return; // another process was faster, with the same result
            }
            if (!Files.exists(classes)) {
                throw taken;
            }
            Files.move(classes, workplace.resolve("broken"), StandardCopyOption.ATOMIC_MOVE);
            Files.move(compiled, classes, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
