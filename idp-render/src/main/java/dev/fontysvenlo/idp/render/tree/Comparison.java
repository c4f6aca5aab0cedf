package dev.fontysvenlo.idp.render.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** One comparison of the folder with the wanted tree: sizes first, then bytes, one file in memory at a time. */
final class Comparison {
    private final RenderedFolder folder;
    private final RenderedTree wanted;
    private final Predicate<String> scope;
    private final List<Change> changes = new ArrayList<>();
    private final List<Diagnostic> problems;
    private byte[] buffer = new byte[Header.MAX_BYTES];
    private String lastParent = "";
    private int matched;

    Comparison(RenderedFolder folder, RenderedTree wanted, Predicate<String> scope) {
        this.folder = folder;
        this.wanted = wanted;
        this.scope = scope;
        problems = new ArrayList<>(folder.problems());
    }

    Outcome<Changes> changes() {
        wanted.texts().forEach(this::compare);
        for (String path : wanted.kept()) {
            matched += scope.test(path) ? 1 : 0;
        }
        if (matched < folder.files().size()) {
            folder.files().keySet().forEach(this::stale);
        }
        CaseCollisions.in(folder, wanted.texts().keySet(), scope)
                .forEach(pair -> problems.add(Problems.sameButCase(folder.root(), pair)));
        changes.sort(Comparator.comparing(Change::path));
        return Outcome.of(new Changes(changes), problems);
    }

    private void compare(String path, Content content) {
        if (!scope.test(path)) {
            return;
        }
        var found = folder.stamp(path);
        if (found.isEmpty()) {
            add(path, content);
            return;
        }
        matched++;
        modify(path, content, found.get().size());
    }

    private void add(String path, Content content) {
        if (folder.directories().contains(path)) {
            problems.add(Problems.folderForFile(folder.root(), path));
        }
        var parent = RenderedPath.parent(path);
        if (!parent.equals(lastParent)) {
            lastParent = parent;
            addFolder(parent);
        }
        changes.add(new Change.Added(path, content));
    }

    private void addFolder(String folderPath) {
        for (var path = folderPath;
                !path.isEmpty() && !folder.directories().contains(path);
                path = RenderedPath.parent(path)) {
            if (folder.files().containsKey(path)) {
                problems.add(Problems.fileForFolder(folder.root(), path));
            }
        }
    }

    private void modify(String path, Content content, long size) {
        var bytes = content.text().getBytes(UTF_8);
        try {
            int wantedHere = size == bytes.length ? bytes.length : Header.MAX_BYTES;
            int length = read(path, wantedHere);
            if (size == bytes.length && Arrays.equals(buffer, 0, length, bytes, 0, bytes.length)) {
                return;
            }
            // A power cut can leave a file empty that was renamed into place: nobody's work is lost with it.
            if (length == 0 || isOurs(length)) {
                changes.add(new Change.Modified(path, content));
            } else {
                problems.add(Problems.foreign(folder.root(), path));
            }
        } catch (IOException e) {
            problems.add(Problems.unreadable(folder.root(), path, e));
        }
    }

    private void stale(String path) {
        if (wanted.has(path) || !scope.test(path)) {
            return;
        }
        try {
            if (isOurs(read(path, Header.MAX_BYTES))) {
                changes.add(new Change.Removed(path));
            } else {
                problems.add(Problems.foreign(folder.root(), path));
            }
        } catch (IOException e) {
            problems.add(Problems.unreadable(folder.root(), path, e));
        }
    }

    private boolean isOurs(int length) {
        return Header.isOurs(new String(buffer, 0, Math.min(length, Header.MAX_BYTES), UTF_8));
    }

    private int read(String path, int length) throws IOException {
        if (buffer.length < length) {
            buffer = new byte[Math.max(length, 2 * buffer.length)];
        }
        try (var stream = folder.open(path)) {
            return stream.readNBytes(buffer, 0, length);
        }
    }
}
