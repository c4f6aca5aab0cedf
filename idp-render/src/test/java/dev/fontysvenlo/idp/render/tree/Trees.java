package dev.fontysvenlo.idp.render.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Small trees for the tests, in memory and on disk. */
final class Trees {
    private Trees() {}

    /** A file of ours that says this. */
    static String file(String body) {
        return Header.of("teams/a.yaml", "team/a.yaml.jte") + body + "\n";
    }

    /** Paths and bodies in turn. */
    static RenderedTree tree(String... pathsAndBodies) {
        var files = new TreeMap<String, String>();
        for (int i = 0; i < pathsAndBodies.length; i += 2) {
            files.put(pathsAndBodies[i], file(pathsAndBodies[i + 1]));
        }
        return of(files);
    }

    /** A tree of these texts, by path. */
    static RenderedTree of(Map<String, String> texts) {
        var builder = new RenderedTree.Builder();
        texts.forEach(builder::put);
        return builder.build();
    }

    /** What the files of a tree say, by path. */
    static TreeMap<String, String> texts(RenderedTree tree) {
        var texts = new TreeMap<String, String>();
        tree.forEach((path, content) -> texts.put(path, content.text()));
        return texts;
    }

    static void put(Path root, String path, String content) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    /** Every regular file below a folder with its text; none when there is no such folder. */
    static SortedMap<String, String> onDisk(Path root) throws IOException {
        var files = new TreeMap<String, String>();
        if (!Files.exists(root)) {
            return files;
        }
        try (var entries = Files.walk(root)) {
            entries.filter(Files::isRegularFile)
                    .forEach(file -> files.put(root.relativize(file).toString().replace('\\', '/'), text(file)));
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes as lines, {@code + added}, {@code ~ modified}, {@code - removed}. */
    static List<String> lines(Outcome<Changes> outcome) {
        return valueOf(outcome).list().stream()
                .map(change -> change.<String>match(
                        added -> "+ " + added.path(),
                        modified -> "~ " + modified.path(),
                        removed -> "- " + removed.path()))
                .toList();
    }

    /** Problems as lines, code and file. */
    static List<String> problems(Outcome<?> outcome) {
        return outcome.diagnostics().stream()
                .map(problem -> problem.code() + " " + problem.location())
                .toList();
    }

    static List<DiagnosticCode> codes(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(problem -> problem.code()).toList();
    }

    static <T> T valueOf(Outcome<T> outcome) {
        return outcome.match(value -> value, problems -> {
            throw new AssertionError(problems.toString());
        });
    }

    /** What a run does: look, compare, write. */
    static Outcome<Changes> render(Path root, RenderedTree wanted) {
        var folder = RenderedFolder.scan(root);
        return changes(folder, wanted).then(changes -> TreeWriter.write(folder, changes));
    }

    /** The changes of the whole tree. */
    static Outcome<Changes> changes(RenderedFolder folder, RenderedTree wanted) {
        return Changes.between(folder, wanted, path -> true);
    }
}
