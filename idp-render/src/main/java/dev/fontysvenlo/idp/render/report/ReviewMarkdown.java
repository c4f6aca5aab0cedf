package dev.fontysvenlo.idp.render.report;

import dev.fontysvenlo.idp.render.change.CapacityRow;
import dev.fontysvenlo.idp.render.change.Cause;
import dev.fontysvenlo.idp.render.change.Entry;
import dev.fontysvenlo.idp.render.change.Review;
import dev.fontysvenlo.idp.render.change.Risk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A review as a comment of a pull request. GitHub takes no more than 65,536 characters, so that what does not fit is
 * folded from the least risky end: first the fields of an entry, then the entry.
 */
public final class ReviewMarkdown {
    /** What GitHub takes in one comment. */
    public static final int LARGEST = 65_536;

    /** By this line the comment is found again when it is brought up to date. */
    public static final String MARK = "<!-- idp:diff -->";

    private static final int COMMANDS_AT_MOST = 60;
    private static final int NAMES_AT_MOST = 60;

    private final Review review;
    private final List<Detail> details;
    private final int namesAtMost;
    private final int commandsAtMost;

    private ReviewMarkdown(Review review, List<Detail> details, int namesAtMost, int commandsAtMost) {
        this.review = review;
        this.details = details;
        this.namesAtMost = namesAtMost;
        this.commandsAtMost = commandsAtMost;
    }

    /** How much of an entry is shown. */
    private enum Detail {
        WHOLE,
        WITHOUT_FIELDS,
        LEFT_OUT
    }

    /** Everything, however long. */
    public static String whole(Review review) {
        var all = Collections.nCopies(review.entries().size(), Detail.WHOLE);
        return new ReviewMarkdown(review, all, Integer.MAX_VALUE, Integer.MAX_VALUE).text();
    }

    /** At most so many characters. */
    public static String within(Review review, int largest) {
        var details = new ArrayList<>(Collections.nCopies(review.entries().size(), Detail.WHOLE));
        for (var less : List.of(Detail.WITHOUT_FIELDS, Detail.LEFT_OUT)) {
            int folded = fold(review, details, less, largest);
            if (folded >= 0) {
                break;
            }
        }
        return new ReviewMarkdown(review, details, NAMES_AT_MOST, COMMANDS_AT_MOST).text();
    }

    /** Folds as few entries as will do, from the end; below zero when folding all of them does not do. */
    private static int fold(Review review, List<Detail> details, Detail less, int largest) {
        int low = 0;
        int high = details.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (folded(review, details, less, middle).length() <= largest) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        boolean fits = folded(review, details, less, low).length() <= largest;
        for (int i = details.size() - low; i < details.size(); i++) {
            details.set(i, less);
        }
        return fits ? low : -1;
    }

    private static String folded(Review review, List<Detail> details, Detail less, int count) {
        var folded = new ArrayList<>(details);
        for (int i = details.size() - count; i < details.size(); i++) {
            folded.set(i, less);
        }
        return new ReviewMarkdown(review, folded, NAMES_AT_MOST, COMMANDS_AT_MOST).text();
    }

    private String text() {
        var text = new StringBuilder(MARK + "\n## " + ReviewWords.title(review) + "\n\n");
        if (review.isRefused()) {
            text.append(ProblemList.markdown(review.refusals(), namesAtMost))
                    .append("\n## What would happen if it were allowed\n\n");
        }
        text.append("**").append(Markdown.prose(ReviewWords.verdict(review))).append("**\n");
        if (review.isEmpty()) {
            switchedOff(text);
            return text.toString();
        }
        text.append('\n').append(Markdown.prose(ReviewWords.totals(review))).append('\n');
        resets(text);
        frozen(text);
        for (Risk risk : Risk.values()) {
            section(risk, text);
        }
        commands(text);
        applications(text);
        capacity(text);
        switchedOff(text);
        return text.toString();
    }

    private void commands(StringBuilder text) {
        var commands = review.applications().commands();
        if (!commands.isEmpty()) {
            text.append("\n### After the merge an admin runs, in this order\n\n```console\n");
            commands.stream()
                    .limit(commandsAtMost)
                    .forEach(command -> text.append(command).append('\n'));
            text.append(rest(commands.size() - commandsAtMost, "# and %d more, in the whole report\n"))
                    .append("```\n");
        }
    }

    private void resets(StringBuilder text) {
        if (!review.resets().isEmpty()) {
            text.append("\n**Databases that will be reset:** ")
                    .append(names(Audiences.names(review.resets())))
                    .append("\n");
        }
    }

    private void frozen(StringBuilder text) {
        if (!review.frozen().isEmpty()) {
            text.append("\n**What frozen teams would lose**\n\n");
            for (Entry entry : review.frozen().stream().limit(namesAtMost).toList()) {
                text.append("- ")
                        .append(Markdown.prose(Audiences.title(entry.audiences())))
                        .append(": ");
                text.append(entry.sentences().stream().map(Markdown::prose).collect(Collectors.joining(" ")))
                        .append('\n');
            }
            text.append(rest(review.frozen().size() - namesAtMost, "- and %d more\n"));
        }
    }

    private void section(Risk risk, StringBuilder text) {
        var entries = review.of(risk);
        if (entries.isEmpty()) {
            return;
        }
        boolean isFolded = risk == Risk.REST || risk == Risk.COSMETIC;
        var heading = risk.title() + " (" + entries.size() + ")";
        text.append(isFolded ? "\n<details><summary>" + heading + "</summary>\n\n" : "\n### " + heading + "\n\n");
        int leftOut = 0;
        int first = review.entries().indexOf(entries.get(0));
        for (int i = 0; i < entries.size(); i++) {
            var detail = details.get(first + i);
            if (detail == Detail.LEFT_OUT) {
                leftOut++;
            } else {
                entry(entries.get(i), detail, text);
            }
        }
        text.append(rest(leftOut, "- … and %d more, in the whole report\n")).append(isFolded ? "\n</details>\n" : "");
    }

    private void entry(Entry entry, Detail detail, StringBuilder text) {
        text.append("- **")
                .append(Markdown.prose(Audiences.title(entry.audiences())))
                .append("** · ")
                .append(Markdown.prose(entry.title()))
                .append("<br>")
                .append(entry.sentences().stream().map(Markdown::prose).collect(Collectors.joining(" ")))
                .append('\n');
        entry.causes().stream()
                .limit(ReviewWords.CAUSES_AT_MOST)
                .forEach(cause -> text.append("  - because of ")
                        .append(Markdown.code(cause.title()))
                        .append('\n'));
        var more = entry.causes().stream().skip(ReviewWords.CAUSES_AT_MOST).toList();
        if (detail == Detail.WHOLE) {
            causes(more, text);
            details(entry, text);
        } else {
            text.append(rest(more.size(), "  - and of %d more\n"));
        }
    }

    private void causes(List<Cause> causes, StringBuilder text) {
        if (!causes.isEmpty()) {
            var titles = causes.stream().limit(namesAtMost).map(cause -> Markdown.code(cause.title()));
            text.append("\n  <details><summary>and of ")
                    .append(causes.size())
                    .append(" more</summary>\n\n  ")
                    .append(titles.collect(Collectors.joining(", ")))
                    .append(rest(causes.size() - namesAtMost, " and %d more"))
                    .append("\n\n  </details>\n");
        }
    }

    private void details(Entry entry, StringBuilder text) {
        boolean many = Audiences.areMany(entry.audiences());
        if (entry.fields().isEmpty() && !many) {
            return;
        }
        text.append("\n  <details><summary>")
                .append(
                        entry.fields().isEmpty()
                                ? "Who"
                                : ReviewWords.count(entry.fields().size(), "field"))
                .append("</summary>\n\n");
        if (many) {
            text.append("  ").append(names(Audiences.names(entry.audiences()))).append("\n\n");
        }
        if (!entry.fields().isEmpty()) {
            text.append("  | field | before | after |\n  | --- | --- | --- |\n");
            entry.fields()
                    .forEach(field -> text.append("  | ")
                            .append(Markdown.code(field.path()))
                            .append(" | ")
                            .append(Markdown.code(ReviewWords.before(field)))
                            .append(" | ")
                            .append(Markdown.code(ReviewWords.after(field)))
                            .append(" |\n"));
        }
        text.append("\n  </details>\n");
    }

    private void applications(StringBuilder text) {
        var lines = ReviewWords.applications(review.applications());
        if (!lines.isEmpty()) {
            text.append("\n### Argo CD\n\n");
            lines.forEach(line -> text.append("- ")
                    .append(Markdown.prose(line.what()))
                    .append(' ')
                    .append(ReviewWords.count(line.names().size(), "application"))
                    .append(": ")
                    .append(names(line.names()))
                    .append('\n'));
        }
    }

    private void capacity(StringBuilder text) {
        var rows = ReviewWords.capacity(review);
        if (!rows.isEmpty()) {
            text.append("\n### Capacity\n\n| | before | after | at most |\n| --- | --- | --- | --- |\n");
            rows.forEach(row -> row(row, text));
        }
    }

    private void switchedOff(StringBuilder text) {
        var lines = review.terms().switchedOff();
        if (!lines.isEmpty()) {
            text.append("\n### ").append(ReviewWords.SWITCHED_OFF).append("\n\n");
            lines.stream()
                    .limit(namesAtMost)
                    .forEach(line ->
                            text.append("- ").append(Markdown.prose(line)).append('\n'));
            text.append(rest(lines.size() - namesAtMost, "- and %d more\n"));
        }
    }

    private static void row(CapacityRow row, StringBuilder text) {
        text.append("| ")
                .append(Markdown.prose(ReviewWords.course(row)))
                .append(" | ")
                .append(row.before().map(ReviewWords::share).orElse("not known"))
                .append(" | ")
                .append(ReviewWords.share(row.after()))
                .append(" | ")
                .append(row.promisable().map(ReviewWords::amount).orElse(""))
                .append(" |\n");
    }

    private String names(List<String> names) {
        return Markdown.prose(names.stream().limit(namesAtMost).collect(Collectors.joining(", ")))
                + rest(names.size() - namesAtMost, " and %d more");
    }

    private static String rest(int count, String words) {
        return count <= 0 ? "" : words.formatted(count);
    }
}
