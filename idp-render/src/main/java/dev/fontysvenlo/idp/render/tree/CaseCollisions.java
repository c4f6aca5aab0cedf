package dev.fontysvenlo.idp.render.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Pairs of paths that differ only in case: one file on macOS and Windows, where writing the one and deleting the other
 * would lose both.
 */
final class CaseCollisions {
    /** Two names of what is one file or folder on some machines, in their order. */
    record Pair(String first, String second) {}

    private CaseCollisions() {}

    /**
     * @param wanted what is on disk already may be left out
     */
    static List<Pair> in(RenderedFolder folder, Set<String> wanted, Predicate<String> scope) {
        // Without a capital there is nothing to find, and that is every tree of ours: no need to keep each path twice.
        return folder.hasCapital() || hasCapital(wanted)
                ? pairs(entries(folder.files().keySet(), wanted, scope))
                : List.of();
    }

    private static boolean hasCapital(Set<String> paths) {
        for (String path : paths) {
            if (hasCapital(path)) {
                return true;
            }
        }
        return false;
    }

    static boolean hasCapital(String name) {
        return !isPlain(name) && !fold(name).equals(name);
    }

    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c > '~' || (c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    /** Every file with every folder that it is in. */
    private static SortedSet<String> entries(Set<String> onDisk, Set<String> wanted, Predicate<String> scope) {
        var entries = new TreeSet<>(onDisk);
        wanted.stream().filter(scope).forEach(entries::add);
        for (var path : List.copyOf(entries)) {
            for (var folder = parent(path); !folder.isEmpty(); folder = parent(folder)) {
                entries.add(folder);
            }
        }
        return entries;
    }

    private static List<Pair> pairs(SortedSet<String> entries) {
        Map<String, String> seen = new HashMap<>();
        var pairs = new ArrayList<Pair>();
        for (var entry : entries) {
            var other = seen.putIfAbsent(fold(entry), entry);
            if (other != null && parent(other).equals(parent(entry))) {
                pairs.add(new Pair(other, entry));
            }
        }
        return pairs;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static String fold(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
