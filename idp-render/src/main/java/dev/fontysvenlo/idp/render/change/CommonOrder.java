package dev.fontysvenlo.idp.render.change;

import dev.fontysvenlo.idp.source.Alike;
import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.List;

/** The longest run of equal entries that two lists have in the same order, and what stands between them. */
final class CommonOrder {
    private final List<Node> before;
    private final List<Node> after;
    private final int[][] longest;

    private CommonOrder(List<Node> before, List<Node> after) {
        this.before = before;
        this.after = after;
        this.longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] = same(i, j) ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
    }

    static List<ObjectDiff.Gap> gaps(List<Node> before, List<Node> after) {
        return new CommonOrder(before, after).gaps();
    }

    private List<ObjectDiff.Gap> gaps() {
        var gaps = new ArrayList<ObjectDiff.Gap>();
        int beforeFrom = 0;
        int afterFrom = 0;
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (same(i, j)) {
                add(gaps, beforeFrom, i, afterFrom, j);
                beforeFrom = ++i;
                afterFrom = ++j;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        add(gaps, beforeFrom, before.size(), afterFrom, after.size());
        return gaps;
    }

    private void add(List<ObjectDiff.Gap> gaps, int beforeFrom, int beforeTo, int afterFrom, int afterTo) {
        if (beforeFrom < beforeTo || afterFrom < afterTo) {
            gaps.add(new ObjectDiff.Gap(
                    beforeFrom, before.subList(beforeFrom, beforeTo), afterFrom, after.subList(afterFrom, afterTo)));
        }
    }

    private boolean same(int i, int j) {
        return Alike.are(before.get(i), after.get(j));
    }
}
