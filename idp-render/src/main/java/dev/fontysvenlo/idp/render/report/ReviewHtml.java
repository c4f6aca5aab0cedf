package dev.fontysvenlo.idp.render.report;

import dev.fontysvenlo.idp.render.change.Cause;
import dev.fontysvenlo.idp.render.change.Entry;
import dev.fontysvenlo.idp.render.change.Review;
import dev.fontysvenlo.idp.render.change.Risk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A review as one page that needs nothing else: no script, no font, no picture, no address. */
public final class ReviewHtml {
    private final StringBuilder page = new StringBuilder();

    private ReviewHtml() {}

    public static String of(Review review) {
        return new ReviewHtml().page(review);
    }

    private String page(Review review) {
        page.append("""
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                """);
        page.append("<title>").append(ReviewWords.title(review)).append("</title>\n<style>\n");
        page.append(style())
                .append("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#changes\">To the changes</a>\n");
        page.append("<header>\n<h1>").append(ReviewWords.title(review)).append("</h1>\n");
        if (review.isRefused()) {
            page.append(ProblemList.html(review.refusals())).append("<p>If it were allowed, this would happen.</p>\n");
        }
        page.append("<p class=\"verdict\">")
                .append(Html.prose(ReviewWords.verdict(review)))
                .append("</p>\n");
        if (review.isEmpty()) {
            page.append("</header>\n<main id=\"changes\">\n");
            switchedOff(review);
            return page.append("</main>\n</body>\n</html>\n").toString();
        }
        page.append("<p>").append(Html.prose(ReviewWords.totals(review))).append("</p>\n");
        navigation(review);
        page.append("</header>\n<main id=\"changes\">\n");
        resets(review);
        frozen(review);
        List.of(Risk.values()).forEach(risk -> section(risk, review.of(risk)));
        commands(review);
        applications(review);
        capacity(review);
        switchedOff(review);
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private void navigation(Review review) {
        page.append("<nav aria-label=\"Risks\"><ul>\n");
        for (Risk risk : Risk.values()) {
            int count = review.of(risk).size();
            if (count > 0) {
                page.append("<li><a class=\"")
                        .append(name(risk))
                        .append("\" href=\"#")
                        .append(name(risk))
                        .append("\">")
                        .append(Html.text(risk.title()))
                        .append(" <b>")
                        .append(count)
                        .append("</b></a></li>\n");
            }
        }
        page.append("</ul></nav>\n");
    }

    private void commands(Review review) {
        var commands = review.applications().commands();
        if (!commands.isEmpty()) {
            page.append("<section><h2>After the merge an admin runs, in this order</h2>\n"
                            + "<pre tabindex=\"0\" role=\"region\" aria-label=\"Commands\">")
                    .append(commands.stream().map(Html::text).collect(Collectors.joining("\n")))
                    .append("</pre></section>\n");
        }
    }

    private void resets(Review review) {
        if (!review.resets().isEmpty()) {
            page.append("<section><h2>Databases that will be reset</h2>\n<p>")
                    .append(Html.text(String.join(", ", Audiences.names(review.resets()))))
                    .append("</p></section>\n");
        }
    }

    private void frozen(Review review) {
        if (!review.frozen().isEmpty()) {
            page.append("<section><h2>What frozen teams would lose</h2>\n<ul>\n");
            review.frozen()
                    .forEach(entry -> page.append("<li><b>")
                            .append(Html.text(Audiences.title(entry.audiences())))
                            .append("</b> ")
                            .append(sentences(entry))
                            .append("</li>\n"));
            page.append("</ul></section>\n");
        }
    }

    private void section(Risk risk, List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        page.append("<section id=\"")
                .append(name(risk))
                .append("\" class=\"")
                .append(name(risk))
                .append("\">\n");
        boolean folded = risk == Risk.COSMETIC;
        var heading = "<h2>" + Html.text(risk.title()) + " <span class=\"count\">" + entries.size() + "</span></h2>";
        page.append(folded ? "<details><summary>" + heading + "</summary>\n" : heading + "\n");
        entries.forEach(this::entry);
        page.append(folded ? "</details>\n" : "").append("</section>\n");
    }

    private void entry(Entry entry) {
        page.append("<article>\n<h3>")
                .append(Html.text(Audiences.title(entry.audiences())))
                .append(" <span class=\"object\">")
                .append(Html.prose(entry.title()))
                .append("</span></h3>\n<p>")
                .append(sentences(entry))
                .append("</p>\n");
        causes(entry.causes());
        if (Audiences.areMany(entry.audiences())) {
            page.append("<details><summary>All ")
                    .append(entry.audiences().size())
                    .append("</summary>\n<p>")
                    .append(Html.text(String.join(", ", Audiences.names(entry.audiences()))))
                    .append("</p></details>\n");
        }
        if (!entry.fields().isEmpty()) {
            fields(entry);
        }
        page.append("</article>\n");
    }

    private void causes(List<Cause> causes) {
        int shown = Math.min(ReviewWords.CAUSES_AT_MOST, causes.size());
        if (shown > 0) {
            page.append("<p class=\"why\">because of ")
                    .append(titles(causes.subList(0, shown)))
                    .append("</p>\n");
        }
        if (causes.size() > shown) {
            page.append("<details><summary>and of ")
                    .append(causes.size() - shown)
                    .append(" more</summary>\n<p class=\"why\">")
                    .append(titles(causes.subList(shown, causes.size())))
                    .append("</p></details>\n");
        }
    }

    private static String titles(List<Cause> causes) {
        return causes.stream()
                .map(cause -> "<code>" + Html.text(cause.title()) + "</code>")
                .collect(Collectors.joining(", "));
    }

    private void fields(Entry entry) {
        page.append("<details><summary>")
                .append(ReviewWords.count(entry.fields().size(), "field"))
                .append("</summary>\n<dl>\n");
        entry.fields()
                .forEach(field -> page.append("<dt>")
                        .append(Html.text(field.path()))
                        .append("</dt>\n<dd><del>")
                        .append(Html.text(field.before().orElse("(absent)")))
                        .append("</del> <ins>")
                        .append(Html.text(field.after().orElse("(absent)")))
                        .append("</ins></dd>\n"));
        page.append("</dl></details>\n");
    }

    private void applications(Review review) {
        var lines = ReviewWords.applications(review.applications());
        if (!lines.isEmpty()) {
            page.append("<section><h2>Argo CD</h2>\n");
            lines.forEach(line -> page.append("<details><summary>")
                    .append(Html.text(
                            line.what() + " " + ReviewWords.count(line.names().size(), "application")))
                    .append("</summary>\n<p>")
                    .append(Html.text(String.join(", ", line.names())))
                    .append("</p></details>\n"));
            page.append("</section>\n");
        }
    }

    private void capacity(Review review) {
        var rows = ReviewWords.capacity(review);
        if (rows.isEmpty()) {
            return;
        }
        page.append(
                "<section><h2>Capacity</h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Capacity\"><table>\n"
                        + "<thead><tr><th scope=\"col\">Who</th><th scope=\"col\">Before</th><th scope=\"col\">After</th>"
                        + "<th scope=\"col\">At most</th></tr></thead>\n<tbody>\n");
        rows.forEach(row -> page.append("<tr><th scope=\"row\">")
                .append(Html.text(ReviewWords.course(row)))
                .append("</th><td>")
                .append(row.before().map(ReviewWords::share).orElse("not known"))
                .append("</td><td>")
                .append(ReviewWords.share(row.after()))
                .append("</td><td>")
                .append(row.promisable().map(ReviewWords::amount).orElse(""))
                .append("</td></tr>\n"));
        page.append("</tbody></table></div></section>\n");
    }

    private void switchedOff(Review review) {
        var lines = review.terms().switchedOff();
        if (!lines.isEmpty()) {
            page.append("<section><h2>").append(ReviewWords.SWITCHED_OFF).append("</h2>\n<ul>\n");
            lines.forEach(line -> page.append("<li>").append(Html.prose(line)).append("</li>\n"));
            page.append("</ul></section>\n");
        }
    }

    private static String sentences(Entry entry) {
        return entry.sentences().stream().map(Html::prose).collect(Collectors.joining(" "));
    }

    private static String name(Risk risk) {
        return risk.name().toLowerCase(Locale.ROOT);
    }

    private static String style() {
        try (var css = ReviewHtml.class.getResourceAsStream("review.css")) {
            if (css == null) {
                throw new IllegalStateException("review.css is not packaged");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("review.css", e);
        }
    }
}
