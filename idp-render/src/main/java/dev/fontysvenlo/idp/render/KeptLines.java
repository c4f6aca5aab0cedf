package dev.fontysvenlo.idp.render;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which lines of a text stand in another one too, in the same order. */
final class KeptLines {
    private final Set<Integer> kept = new HashSet<>();

    KeptLines(List<String> before, List<String> after) {
        int start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) {
            kept.add(start++);
        }
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            kept.add(before.size() - 1 - tail++);
        }
        between(before.subList(start, before.size() - tail), after.subList(start, after.size() - tail), start);
    }

    private void between(List<String> before, List<String> after, int offset) {
        var longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] = before.get(i).equals(after.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                kept.add(offset + i);
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    boolean keeps(int line) {
        return kept.contains(line);
    }
}
