package dev.fontysvenlo.idp.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The legal word that a user most likely meant, by edit distance with swaps of neighbours counted as one edit. */
public final class Nearest {
    private Nearest() {}

    /** Empty when no legal word is near enough to be a plausible slip. */
    public static Optional<String> to(String word, Collection<String> legal) {
        var wanted = word.toLowerCase(Locale.ROOT);
        int bound = Math.max(1, Math.min(3, (word.length() + 1) / 3));
        return legal.stream()
                .filter(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT)) <= bound)
                .min(Comparator.<String>comparingInt(c -> distance(wanted, c.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            rows[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                rows[i][j] = cheapest(a, b, rows, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int[][] rows, int i, int j) {
        int change = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
