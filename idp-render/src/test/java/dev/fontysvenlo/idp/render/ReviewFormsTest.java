package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.render.change.Applications;
import dev.fontysvenlo.idp.render.change.Audience;
import dev.fontysvenlo.idp.render.change.Cause;
import dev.fontysvenlo.idp.render.change.Entry;
import dev.fontysvenlo.idp.render.change.Review;
import dev.fontysvenlo.idp.render.change.Risk;
import dev.fontysvenlo.idp.render.report.ReviewFiles;
import dev.fontysvenlo.idp.render.report.ReviewHtml;
import dev.fontysvenlo.idp.render.report.ReviewJson;
import dev.fontysvenlo.idp.render.report.ReviewMarkdown;
import dev.fontysvenlo.idp.render.report.ReviewText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The forms of one review: none says less than it may, and none can be broken by what users type. */
final class ReviewFormsTest {
    private static final String HOSTILE =
            "</code><script>alert(1)</script> `x` | @everyone # [a](b) \"q\" 'q' \\ &amp;\nnext";

    @TempDir
    private Path folder;

    @Test
    void staysWithinWhatGitHubTakes_byFoldingTheLeastRiskyFirst() {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 400; i++) {
            for (Risk risk : Risk.values()) {
                entries.add(entry(risk, "team" + i));
            }
        }
        entries.sort(java.util.Comparator.comparing(Entry::risk));
        var review = review(entries);
        var comment = ReviewMarkdown.within(review, ReviewMarkdown.LARGEST);
        assertThat(comment.length()).isBetween(60_000, ReviewMarkdown.LARGEST);
        assertThat(comment).contains("web1-2026-team0 ", "web1-2026-team399 ").contains("more, in the whole report");
        assertThat(comment.split("\n- \\*\\*", -1)).hasSizeGreaterThan(400);
        assertThat(ReviewMarkdown.whole(review).length()).isGreaterThan(4 * ReviewMarkdown.LARGEST);
    }

    @Test
    void foldsFieldsBeforeEntries_andTheEndFirst() {
        var entries = new ArrayList<Entry>();
        entries.add(entry(Risk.LOSS, "first"));
        for (int i = 0; i < 200; i++) {
            entries.add(entry(Risk.REST, "team" + i));
        }
        var comment = ReviewMarkdown.within(review(entries), 60_000);
        assertThat(comment.length()).isLessThanOrEqualTo(60_000);
        assertThat(comment).contains("team199").doesNotContain("in the whole report");
        int details = comment.split("<summary>1 field</summary>", -1).length - 1;
        assertThat(details).isBetween(1, 200);
        assertThat(comment.indexOf("<summary>1 field")).isLessThan(comment.indexOf("team0"));
    }

    @Test
    void foldsCommandsToo() {
        var commands = new ArrayList<String>();
        for (int i = 0; i < 3000; i++) {
            commands.add("argocd app delete web1-2026-group" + i);
        }
        var applications = new Applications(List.of(), List.of(), commands, List.of(), commands);
        var review = new Review(
                new Review.Terms("main", List.of()),
                new Review.Totals(0, 0, 1, 1),
                List.of(entry(Risk.LOSS, "a")),
                applications,
                new TreeSet<>(),
                List.of(),
                List.of(),
                List.of());
        assertThat(ReviewMarkdown.within(review, ReviewMarkdown.LARGEST).length())
                .isLessThan(ReviewMarkdown.LARGEST);
        assertThat(ReviewMarkdown.whole(review)).contains("group2999\n");
    }

    @Test
    void letsNothingThatIsTypedBecomeMarkdownOrHtml() {
        var review = review(List.of(hostile()));
        var comment = ReviewMarkdown.whole(review);
        assertThat(withoutCode(comment)).doesNotContain("<script", "@everyone", "[a](b)");
        assertThat(comment.lines().filter(line -> line.startsWith("  | `spec")))
                .singleElement()
                .satisfies(row -> assertThat(row.replace("\\|", "").chars().filter(c -> c == '|'))
                        .hasSize(4));
        assertThat(ReviewHtml.of(review))
                .doesNotContain("<script", "</code>&lt;")
                .contains("&lt;script&gt;alert(1)");
    }

    @Test
    void conformsToItsSchema() throws IOException {
        var schema = SchemaLoader.load(
                new JSONObject(Files.readString(Path.of("..", "docs", "schema", "diff.schema.json"))));
        schema.validate(new JSONObject(ReviewJson.of(review(List.of(hostile(), entry(Risk.LOSS, "a"))))));
        schema.validate(new JSONObject(ReviewJson.of(realReview())));
        assertThat(new JSONObject(ReviewJson.of(review(List.of(hostile()))))
                        .getJSONArray("entries")
                        .getJSONObject(0)
                        .getJSONArray("fields")
                        .getJSONObject(0)
                        .getString("after"))
                .isEqualTo(HOSTILE);
    }

    @Test
    void isOnePageThatNeedsNothingElse() throws IOException {
        var page = ReviewHtml.of(realReview());
        assertThat(page)
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("Content-Security-Policy")
                .doesNotContainPattern("(src|srcset|data)=\"|url\\(|@import|<link|<script|<img");
        for (String href : page.split("href=\"", -1)) {
            assertThat(href).matches("(?s)(<!doctype.*|#.*)");
        }
    }

    @Test
    void saysFirstThatItIsRefused_andThenWhatWouldHappen() throws IOException {
        var refusals = new ArrayList<Diagnostic>();
        for (int i = 0; i < 400; i++) {
            refusals.add(new Diagnostic(
                    DiagnosticCode.TEAM_WOULD_VANISH,
                    Location.ofFile("teams/web1-2026-group" + i + ".yaml"),
                    "Team `web1-2026-group" + i + "` would vanish " + HOSTILE,
                    "Write `state: removed`."));
        }
        var review = review(List.of(entry(Risk.LOSS, "a"))).refused(refusals);
        var comment = ReviewMarkdown.within(review, ReviewMarkdown.LARGEST);
        assertThat(comment)
                .hasSizeLessThan(ReviewMarkdown.LARGEST)
                .startsWith(ReviewMarkdown.MARK + "\n## This change is refused\n\n- `teams/web1-2026-group0.yaml`<br>")
                .contains("IDP-505", "and 397 more, alike", "## What would happen if it were allowed", "-a has");
        assertThat(withoutCode(comment)).doesNotContain("<script", "@everyone", "[a](b)");
        assertThat(ReviewMarkdown.whole(review)).contains("Team `web1-2026-group399` would vanish");
        assertThat(ReviewHtml.of(review))
                .contains("<h1>This change is refused</h1>", "and 397 more", "If it were allowed", "<article>")
                .doesNotContain("<script");
        assertThat(ReviewText.of(review))
                .startsWith(
                        "This change is refused: 400 problems, shown above.\nIf it were allowed, this would happen.\n");
        SchemaLoader.load(new JSONObject(Files.readString(Path.of("..", "docs", "schema", "diff.schema.json"))))
                .validate(new JSONObject(ReviewJson.of(review)));
    }

    @Test
    void writesAllFormsIntoOneFolder() throws IOException {
        var review = realReview();
        ReviewFiles.write(folder.resolve("a/b"), review);
        assertThat(Files.readString(folder.resolve("a/b/comment.md"))).startsWith(ReviewMarkdown.MARK);
        assertThat(Files.readString(folder.resolve("a/b/whole.md"))).isEqualTo(ReviewMarkdown.whole(review));
        assertThat(Files.readString(folder.resolve("a/b/review.html"))).isEqualTo(ReviewHtml.of(review));
        assertThat(Files.readString(folder.resolve("a/b/review.json"))).isEqualTo(ReviewJson.of(review));
    }

    @Test
    void saysInAllFormsThatNothingChanges() {
        var nothing = new Review(
                new Review.Terms("main", List.of()),
                new Review.Totals(0, 0, 0, 0),
                List.of(),
                Applications.NONE,
                new TreeSet<>(),
                List.of(),
                List.of(),
                List.of());
        assertThat(ReviewText.of(nothing)).isEqualTo("Nothing changes in the cluster.\n");
        assertThat(ReviewMarkdown.whole(nothing)).contains("**Nothing changes in the cluster.**");
        assertThat(ReviewHtml.of(nothing)).contains("Nothing changes in the cluster.");
    }

    @Test
    void showsInAllForms_whatIsSwitchedOff_evenWhereNothingChanges() {
        var line = "platform.yaml:4:7: IDP-340 is switched off for Role/w*: A <reason>.";
        for (var review : List.of(
                review(List.of(hostile())).with(List.of(line)),
                review(List.of()).with(List.of(line)))) {
            assertThat(ReviewText.of(review)).contains("\nRules that are switched off\n  " + line + "\n");
            assertThat(ReviewMarkdown.whole(review))
                    .contains("### Rules that are switched off\n\n- platform.yaml:4:7: IDP-340 is switched off");
            assertThat(ReviewHtml.of(review))
                    .contains("<h2>Rules that are switched off</h2>")
                    .contains("A &lt;reason&gt;.");
            assertThat(new JSONObject(ReviewJson.of(review))
                            .getJSONArray("switchedOff")
                            .getString(0))
                    .isEqualTo(line);
        }
    }

    /** A change of every kind, made by the tool itself. */
    private Review realReview() throws IOException {
        try {
            var project = Project.in(Files.createTempDirectory(folder, "real"))
                    .team("web1-2026-b")
                    .team("web1-2026-c");
            project.render();
            project.commit()
                    .team("web1-2026-b", "size: L", "database: {reset: 1}")
                    .team("web1-2026-c", "state: archived")
                    .team("web1-2026-d");
            return new Idp(project.workspace()).diff(Request.EVERYTHING).match(review -> review, problems -> {
                throw new AssertionError(problems.toString());
            });
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String withoutCode(String markdown) {
        return markdown.replaceAll("`[^`]*`", "").replace("<!-- idp:diff -->", "");
    }

    private static Review review(List<Entry> entries) {
        return new Review(
                new Review.Terms("main", List.of()),
                new Review.Totals(1, entries.size(), 1, 2),
                entries,
                Applications.NONE,
                new TreeSet<>(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Entry hostile() {
        return new Entry(
                Risk.LOSS,
                new TreeSet<>(List.of(Audience.of("prod/teams/web1-2026-a/app/x.yaml"))),
                "ConfigMap " + HOSTILE,
                List.of("It changes " + HOSTILE),
                List.of(new Entry.FieldLine("spec." + HOSTILE, Optional.empty(), Optional.of(HOSTILE), 3)),
                new Entry.Made("prod/teams/web1-2026-a/app/x.yaml", "team/app/x.yaml.jte"),
                List.of(new Cause("teams/web1-2026-a.yaml", 4, HOSTILE)));
    }

    private static Entry entry(Risk risk, String team) {
        return new Entry(
                risk,
                new TreeSet<>(List.of(Audience.of("prod/teams/web1-2026-" + team + "/app/x.yaml"))),
                "ConfigMap `x`",
                List.of("ConfigMap `x` of web1-2026-" + team + " has another content; pods see it when they start."),
                List.of(new Entry.FieldLine(
                        "data.key", Optional.of("before ".repeat(10)), Optional.of("after ".repeat(10)), 3)),
                new Entry.Made("prod/teams/web1-2026-" + team + "/app/x.yaml", "team/app/x.yaml.jte"),
                List.of());
    }
}
