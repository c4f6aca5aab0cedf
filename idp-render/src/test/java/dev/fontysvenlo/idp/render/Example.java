package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.fail;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.render.report.DiagnosticText;
import dev.fontysvenlo.idp.render.report.SourceLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A miniature repository below {@code examples/}: its input copied to a folder where it may be rendered. */
record Example(String name, Path folder) {
    static final Path ROOT = Path.of("..", "examples").toAbsolutePath().normalize();
    static final Path ERRORS = ROOT.resolve("errors");
    static final String BASE = "base";

    /** The examples below a folder that have a certain file or folder. */
    static List<Example> below(Path folder, Predicate<Path> which) {
        try (var children = Files.list(folder)) {
            return children.filter(Files::isDirectory)
                    .filter(which)
                    .sorted()
                    .map(child -> new Example(child.getFileName().toString(), child))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    Workspace copyTo(Path target) {
        copy(folder, target);
        return Workspace.of(target, target.resolveSibling("cache"));
    }

    /** A case with a mistake holds only what differs from the sound repository in {@code errors/base}. */
    Workspace copyOverBaseTo(Path target) {
        copy(ERRORS.resolve(BASE), target);
        lines(folder.resolve("absent.txt")).forEach(file -> delete(target.resolve(file)));
        copy(folder, target);
        return Workspace.of(target, target.resolveSibling("cache"));
    }

    static String text(List<Diagnostic> diagnostics, Path root) {
        var lines = new SourceLines(root);
        return diagnostics.stream()
                .map(diagnostic -> DiagnosticText.of(diagnostic, lines) + "\n")
                .collect(Collectors.joining("\n"));
    }

    /** Every file below a folder by its path, a character a byte; empty when there is no such folder. */
    static TreeMap<String, String> tree(Path folder) {
        var files = new TreeMap<String, String>();
        if (Files.isDirectory(folder)) {
            try (var all = Files.walk(folder)) {
                all.filter(Files::isRegularFile)
                        .forEach(file ->
                                files.put(folder.relativize(file).toString().replace('\\', '/'), bytes(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(folder.toString(), e);
            }
        }
        return files;
    }

    /** Writes a golden tree and fails all the same: a person reads the difference before it counts. */
    static void rewrite(Path folder, TreeMap<String, String> wanted) {
        try {
            for (String gone : tree(folder).keySet()) {
                Files.delete(folder.resolve(gone));
            }
            for (var file : wanted.entrySet()) {
                Files.createDirectories(folder.resolve(file.getKey()).getParent());
                Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.ISO_8859_1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
        fail("golden files rewritten: read the git diff, then run again without -Dgolden.overwrite");
    }

    static String read(Path file) {
        return read(file, StandardCharsets.UTF_8);
    }

    private static String bytes(Path file) {
        return read(file, StandardCharsets.ISO_8859_1);
    }

    private static String read(Path file, Charset charset) {
        try {
            return Files.readString(file, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static List<String> lines(Path file) {
        return Files.exists(file) ? read(file).lines().toList() : List.of();
    }

    /** As {@link #rewrite}, for one file. */
    static void rewriteFile(Path file, String wanted) {
        try {
            Files.writeString(file, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        fail("golden file rewritten: read the git diff, then run again without -Dgolden.overwrite");
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static void copy(Path from, Path to) {
        try (var all = Files.walk(from)) {
            for (Path path : all.sorted().toList()) {
                var relative = from.relativize(path).toString();
                if (relative.startsWith("rendered") || relative.endsWith(".txt") && !relative.contains("templates")) {
                    continue;
                }
                if (Files.isDirectory(path)) {
                    Files.createDirectories(to.resolve(relative));
                } else {
                    Files.deleteIfExists(to.resolve(relative));
                    Files.copy(path, to.resolve(relative));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(from.toString(), e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
