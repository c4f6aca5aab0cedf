package dev.fontysvenlo.idp.render.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines of the files below a root, for excerpts; what can't be shown (gone, huge, not there) has no line. */
public final class SourceLines {
    private static final int SHOWN_AT_MOST = 1 << 20;

    private final Path root;
    private final Map<String, List<String>> lines = new HashMap<>();

    public SourceLines(Path root) {
        this.root = root;
    }

    /** The line with this number, counted from 1. */
    Optional<String> line(String file, int number) {
        var all = lines.computeIfAbsent(file, this::read);
        return number >= 1 && number <= all.size() ? Optional.of(all.get(number - 1)) : Optional.empty();
    }

    private List<String> read(String file) {
        var path = root.resolve(file).normalize();
        try {
            if (!path.startsWith(root) || !Files.isRegularFile(path) || Files.size(path) > SHOWN_AT_MOST) {
                return List.of();
            }
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            // an excerpt is a courtesy: the diagnostic itself says what is wrong with the file
            return List.of();
        }
    }
}
