package dev.fontysvenlo.idp.render.report;

import dev.fontysvenlo.idp.render.change.CapacityRow;
import dev.fontysvenlo.idp.render.change.Cause;
import dev.fontysvenlo.idp.render.change.Entry;
import dev.fontysvenlo.idp.render.change.Review;
import dev.fontysvenlo.idp.render.change.Risk;
import java.util.Collection;
import java.util.List;

/**
 * A review as a person reads it in a console: risk first, what has no effect in one line. Why a change is refused is
 * printed before it, as problems always are.
 */
public final class ReviewText {
    private static final int FIELDS_AT_MOST = 12;
    private static final int NAMES_AT_MOST = 12;

    private final StringBuilder text = new StringBuilder();

    private ReviewText() {}

    public static String of(Review review) {
        var report = new ReviewText();
        if (review.isRefused()) {
            report.line("This change is refused: "
                    + ReviewWords.count(review.refusals().size(), "problem") + ", shown above.");
            report.line("If it were allowed, this would happen.");
            report.line("");
        }
        report.line(ReviewWords.verdict(review));
        if (!review.isEmpty()) {
            report.line(ReviewWords.totals(review));
            report.entries(review);
            report.applications(review);
            report.resets(review);
            report.frozen(review);
            report.capacity(review);
        }
        report.switchedOff(review);
        return report.text.toString().stripTrailing() + "\n";
    }

    private void entries(Review review) {
        for (Risk risk : Risk.values()) {
            var entries = review.of(risk);
            if (!entries.isEmpty()) {
                heading(risk.title());
                if (risk == Risk.COSMETIC) {
                    line("  " + ReviewWords.count(entries.size(), "change")
                            + " of labels, notes, comments or file lists.");
                } else {
                    entries.forEach(this::entry);
                }
            }
        }
    }

    private void entry(Entry entry) {
        line("  " + Audiences.title(entry.audiences()) + " · " + entry.title());
        if (Audiences.areMany(entry.audiences())) {
            line("    " + names(Audiences.names(entry.audiences())));
        }
        entry.sentences().forEach(sentence -> line("    " + sentence));
        entry.fields().stream().limit(FIELDS_AT_MOST).forEach(field -> line("      " + ReviewWords.field(field)));
        if (entry.fields().size() > FIELDS_AT_MOST) {
            line("      and " + (entry.fields().size() - FIELDS_AT_MOST) + " more fields");
        }
        causes(entry.causes());
    }

    private void causes(List<Cause> causes) {
        causes.stream().limit(ReviewWords.CAUSES_AT_MOST).forEach(cause -> line("    because of " + cause.title()));
        if (causes.size() > ReviewWords.CAUSES_AT_MOST) {
            line("    and of " + (causes.size() - ReviewWords.CAUSES_AT_MOST) + " more");
        }
    }

    private void applications(Review review) {
        var lines = ReviewWords.applications(review.applications());
        if (lines.isEmpty()) {
            return;
        }
        heading("Argo CD");
        lines.forEach(line -> line("  " + line.what() + " "
                + ReviewWords.count(line.names().size(), "application") + ": " + names(line.names())));
        if (!review.applications().commands().isEmpty()) {
            line("  After the merge an admin runs, in this order:");
            review.applications().commands().forEach(command -> line("    " + command));
        }
    }

    private void resets(Review review) {
        if (!review.resets().isEmpty()) {
            heading("Databases that will be reset");
            line("  " + names(Audiences.names(review.resets())));
        }
    }

    private void frozen(Review review) {
        if (!review.frozen().isEmpty()) {
            heading("What frozen teams would lose");
            review.frozen()
                    .forEach(entry -> entry.sentences()
                            .forEach(sentence -> line("  " + Audiences.title(entry.audiences()) + ": " + sentence)));
        }
    }

    private void capacity(Review review) {
        var rows = ReviewWords.capacity(review);
        if (!rows.isEmpty()) {
            heading("Capacity");
            rows.forEach(this::row);
        }
    }

    private void switchedOff(Review review) {
        if (!review.terms().switchedOff().isEmpty()) {
            heading(ReviewWords.SWITCHED_OFF);
            review.terms().switchedOff().forEach(line -> line("  " + line));
        }
    }

    private void row(CapacityRow row) {
        line("  " + ReviewWords.course(row) + ": "
                + row.before().map(ReviewWords::share).orElse("not known") + " → " + ReviewWords.share(row.after())
                + row.promisable()
                        .map(most -> " of " + ReviewWords.amount(most))
                        .orElse(""));
    }

    private static String names(Collection<String> names) {
        var shown = String.join(", ", names.stream().limit(NAMES_AT_MOST).toList());
        return names.size() > NAMES_AT_MOST ? shown + " and " + (names.size() - NAMES_AT_MOST) + " more" : shown;
    }

    private void heading(String title) {
        line("");
        line(title);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
