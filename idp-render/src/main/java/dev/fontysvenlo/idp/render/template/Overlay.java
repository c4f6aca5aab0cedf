package dev.fontysvenlo.idp.render.template;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a repository's own {@code templates/} folder and lays it over the packaged templates, path by path. */
final class Overlay {
    private final Path folder;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final SortedMap<String, String> texts = new TreeMap<>();

    private Overlay(Path folder) {
        this.folder = folder;
    }

    static Outcome<SortedMap<String, String>> over(SortedMap<String, String> packaged, Path folder) {
        var overlay = new Overlay(folder);
        overlay.read();
        var result = new TreeMap<>(packaged);
        overlay.texts.forEach((path, text) -> {
            if (takesAway(path, text)) {
                result.remove(path);
            } else {
                result.put(path, text);
            }
        });
        return Outcome.of(Collections.unmodifiableSortedMap(result), overlay.problems);
    }

    /** A template with nothing but a comment, which says why the packaged one is gone. */
    private static boolean takesAway(String path, String text) {
        return path.endsWith(".jte")
                && text.contains("<%--")
                && TemplateLint.withoutComments(text).isBlank();
    }

    private void read() {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            read(folder, folder.toRealPath());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + folder, unreadable);
        }
    }

    private void read(Path directory, Path root) throws IOException {
        try (var entries = Files.list(directory)) {
            for (var entry : entries.sorted().toList()) {
                var path = folder.relativize(entry).toString().replace('\\', '/');
                if (!TemplateTexts.isOurs(path)) {
                    continue;
                }
                if (Files.isSymbolicLink(entry) && !leadsInside(entry, root)) {
                    problems.add(linkOut(path));
                } else if (Files.isDirectory(entry) && !Files.isSymbolicLink(entry)) {
                    read(entry, root);
                } else if (Files.isRegularFile(entry)) {
                    readText(entry, path);
                }
            }
        }
    }

    private static boolean leadsInside(Path link, Path root) {
        try {
            return link.toRealPath().startsWith(root);
        } catch (IOException leadsNowhere) {
            return false;
        }
    }

    private void readText(Path file, String path) throws IOException {
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            var text = decoder.decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
            texts.put(path, text.replace("\r\n", "\n"));
        } catch (CharacterCodingException notUtf8) {
            problems.add(new Diagnostic(
                    DiagnosticCode.NOT_UTF8,
                    Templates.location(path),
                    "The file is not UTF-8 text.",
                    "Save it as UTF-8."));
        }
    }

    private static Diagnostic linkOut(String path) {
        return new Diagnostic(
                DiagnosticCode.LINK_OUT_OF_FOLDER,
                Templates.location(path),
                "The link `" + path + "` leads out of the folder of templates.",
                "Replace the link with the file itself.");
    }
}
