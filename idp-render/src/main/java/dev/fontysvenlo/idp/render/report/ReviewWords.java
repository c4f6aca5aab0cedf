package dev.fontysvenlo.idp.render.report;

import dev.fontysvenlo.idp.render.change.Applications;
import dev.fontysvenlo.idp.render.change.CapacityRow;
import dev.fontysvenlo.idp.render.change.Entry;
import dev.fontysvenlo.idp.render.change.Review;
import dev.fontysvenlo.idp.render.change.Risk;
import dev.fontysvenlo.idp.team.Memory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The sentences and numbers of a review that all its forms share, so that they can't say different things. */
final class ReviewWords {
    /** The heading over the rules that are switched off. */
    static final String SWITCHED_OFF = "Rules that are switched off";

    /** Of one entry; more are folded. */
    static final int CAUSES_AT_MOST = 3;

    private static final int LONGEST = 100;
    private static final BigDecimal GIBIBYTE = BigDecimal.valueOf(1L << 30);

    private ReviewWords() {}

    /** What stands over everything. */
    static String title(Review review) {
        return review.isRefused() ? "This change is refused" : "What this change does";
    }

    /** The verdict in one line. */
    static String verdict(Review review) {
        if (review.isEmpty()) {
            return "Nothing changes in the cluster.";
        }
        var parts = new ArrayList<String>();
        for (Risk risk : List.of(Risk.LOSS, Risk.EXPOSURE, Risk.LIMITS)) {
            int count = review.of(risk).size();
            if (count > 0) {
                parts.add(count + " under “" + risk.title() + "”");
            }
        }
        return parts.isEmpty()
                ? "Nothing is deleted, stopped, exposed or limited."
                : "Read first: " + String.join(", ", parts) + ".";
    }

    static String totals(Review review) {
        var totals = review.totals();
        return "Against " + review.base() + ": " + count(totals.created(), "object") + " created, " + totals.changed()
                + " changed, " + totals.deleted() + " deleted; " + count(totals.teams(), "team") + " touched.";
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** What changed in one field. */
    static String field(Entry.FieldLine field) {
        return field.path() + ": " + before(field) + " → " + after(field);
    }

    static String before(Entry.FieldLine field) {
        return field.before().map(ReviewWords::cut).orElse("(absent)");
    }

    static String after(Entry.FieldLine field) {
        return field.after().map(ReviewWords::cut).orElse("(absent)");
    }

    /** Whole parts of objects would fill a screen; the rendered file has them. */
    static String cut(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Each thing that Argo CD does with applications, with their names; absent where there are none. */
    static List<Line> applications(Applications applications) {
        var lines = new ArrayList<Line>();
        add(lines, "creates", applications.created());
        add(lines, "syncs", applications.synced());
        add(lines, "keeps, although nothing asks for them any more,", applications.orphaned());
        add(lines, "deletes, with all that they have deployed,", applications.deleted());
        return lines;
    }

    private static void add(List<Line> lines, String what, List<String> names) {
        if (!names.isEmpty()) {
            lines.add(new Line("Argo CD " + what, names));
        }
    }

    /** A sentence without its full stop, and the names that it is about. */
    record Line(String what, List<String> names) {}

    static String course(CapacityRow row) {
        return row.course().isEmpty() ? "cluster " + row.cluster() : row.course();
    }

    static String share(CapacityRow.Share share) {
        return count(share.teams(), "team") + ", " + amount(share.asked());
    }

    /** In whole CPUs and Gi, as people count them. */
    static String amount(CapacityRow.Amount amount) {
        return plain(BigDecimal.valueOf(amount.resources().cpu().millicores(), 3)) + " CPU, "
                + gibibytes(amount.resources().memory())
                + amount.storage()
                        .map(storage -> ", " + gibibytes(storage) + " storage")
                        .orElse("");
    }

    private static String gibibytes(Memory memory) {
        return plain(BigDecimal.valueOf(memory.bytes()).divide(GIBIBYTE, 2, RoundingMode.CEILING)) + " Gi";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** The rows that a reader needs: those that change, with the clusters that they are part of. */
    static List<CapacityRow> capacity(Review review) {
        var clusters = review.capacity().stream()
                .filter(row -> !row.isUnchanged())
                .map(CapacityRow::cluster)
                .toList();
        return review.capacity().stream()
                .filter(row -> clusters.contains(row.cluster())
                        && (!row.isUnchanged() || row.course().isEmpty()))
                .toList();
    }
}
