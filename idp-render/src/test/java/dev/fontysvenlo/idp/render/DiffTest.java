package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.change.Audience;
import dev.fontysvenlo.idp.render.change.Cause;
import dev.fontysvenlo.idp.render.change.Entry;
import dev.fontysvenlo.idp.render.change.Review;
import dev.fontysvenlo.idp.render.change.Risk;
import dev.fontysvenlo.idp.render.report.ReviewJson;
import dev.fontysvenlo.idp.render.report.ReviewMarkdown;
import dev.fontysvenlo.idp.render.report.ReviewText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reviewer reads of a change, compared with the last commit of the default branch. */
final class DiffTest {
    private static final String FILE = "teams/web1-2026-b.yaml";

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void commit() throws Exception {
        project = Project.in(folder).team("web1-2026-b");
        project.render();
        project.commit();
    }

    @Test
    void saysNothing_whenNothingChanges() {
        assertThat(diff().isEmpty()).isTrue();
    }

    @Test
    void saysNothing_whenAFileWasOnlyTouched() throws IOException {
        var file = project.path("rendered/prod/teams/web1-2026-b/tenancy/namespace.yaml");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
        assertThat(diff().isEmpty()).isTrue();
    }

    @Test
    void namesForEachTeamItsOwnLines_whenSeveralChangeAtOnce() throws IOException {
        project.team("web1-2026-b", "size: L").team("web2-2026-s", "database: {reset: 1}");
        var entries = diff().entries();
        assertThat(entries)
                .extracting(entry -> entry.audiences().first().team())
                .contains("web1-2026-b", "web2-2026-s");
        assertThat(entries).filteredOn(Entry::isAboutObject).allSatisfy(entry -> {
            var team = entry.audiences().first().team();
            assertThat(titles(entry))
                    .isNotEmpty()
                    .allMatch(title -> team.isEmpty() || title.startsWith("teams/" + team + ".yaml:4 "));
        });
    }

    @Test
    void looksAtTheInputs_andNotAtWhatLiesInRendered() throws IOException {
        project.write("rendered/prod/teams/web1-2026-b/tenancy/namespace.yaml", "stale: true\n");
        assertThat(diff().isEmpty()).isTrue();
    }

    @Test
    void learns_soThatTheNextRunNeedNotLookAtAllAgain() throws IOException {
        LockSupport.parkNanos(250_000_000); // a file that was just written is not learned
        var memory = project.workspace().memory();
        int before = memory.read().units().size();
        diff();
        var learned = memory.read();
        assertThat(learned.units()).hasSizeGreaterThan(before);

        project.team("web1-2026-b", "size: L");
        assertThat(diff().isEmpty()).isFalse();
        assertThat(learned.units().keySet())
                .containsAll(memory.read().units().keySet())
                .hasSize(memory.read().units().size() + 1);
    }

    @Test
    void putsResetFirst_andNamesItsLine() throws IOException {
        project.team("web1-2026-b", "size: L", "database: {reset: 1}");
        var review = diff();
        var first = review.entries().get(0);
        assertThat(first.risk()).isEqualTo(Risk.LOSS);
        assertThat(first.sentences().get(0))
                .isEqualTo(
                        "The database is emptied and filled again once (reset 0 → 1): what was typed into it is lost.");
        assertThat(titles(first)).contains(FILE + ":5 (database.reset: 0 → 1)");
        assertThat(names(review.resets())).containsExactly("web1-2026-b");
    }

    @Test
    void resetsNothing_whenOnlyTheSizeChanges() throws IOException {
        project.team("web1-2026-b", "size: L");
        var review = diff();
        assertThat(review.resets()).isEmpty();
        assertThat(review.of(Risk.LIMITS))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(titles(entry)).containsExactly(FILE + ":4 (size: (absent) → L)"));
    }

    @Test
    void showsWhatAllTeamsHaveInCommonOnce() throws IOException {
        project.edit("platform.yaml", "\nregistry:", "\nnamespaces: {traefik: ingress}\n\nregistry:");
        var policies = diff().of(Risk.EXPOSURE).stream()
                .filter(entry -> entry.title().contains("allow-from-traefik"))
                .toList();
        assertThat(policies).singleElement().satisfies(entry -> {
            assertThat(names(entry.audiences())).containsExactly("web1-2026-a", "web1-2026-b", "web2-2026-s");
            assertThat(titles(entry)).singleElement().asString().startsWith("platform.yaml:");
        });
    }

    @Test
    void namesTheTemplate_whenNoInputExplainsTheChange() throws Exception {
        var template = "templates/team/tenancy/limitrange.yaml.jte";
        project.write(template, Files.readString(Path.of("..", template)));
        project.render();
        project.commit();
        project.edit(template, "kind: LimitRange", "kind: LimitRange # for a moment")
                .edit(template, "  name: team", "  name: limits");
        var entry = diff().entries().get(0);
        assertThat(entry.sentences().get(0))
                .startsWith("LimitRange `team` becomes `limits`: Kubernetes renames nothing");
        assertThat(titles(entry))
                .singleElement()
                .asString()
                .startsWith(template + ":")
                .endsWith("(changed template)");
    }

    @Test
    void tellsOrphanedApplications_withTheCommandsInOrder() throws Exception {
        project.team("web1-2026-b", "state: archived");
        project.render();
        project.commit().team("web1-2026-b", "state: removed");
        var review = diff();
        assertThat(review.applications().orphaned()).containsExactly("web1-2026-b", "web1-2026-b-tenancy");
        assertThat(review.applications().deleted()).isEmpty();
        assertThat(review.applications().commands())
                .containsExactly(
                        "argocd app delete web1-2026-b",
                        "argocd app delete web1-2026-b-tenancy",
                        "argocd app confirm-deletion web1-2026-b-tenancy",
                        "argocd proj delete web1-2026-b");
        assertThat(review.entries().get(0).title()).isEqualTo("Goes");
        assertThat(titles(review.entries().get(0))).containsExactly(FILE + ":4 (state: archived → removed)");
    }

    @Test
    void recognisesARenamedTeam_andSaysWhatThatMeans() throws IOException {
        project.delete(FILE).team("web1-2026-bees", "size: L");
        var review = diff(Project.allowing("web1-2026-b"));
        assertThat(review.entries())
                .first()
                .satisfies(entry -> assertThat(entry.title()).isEqualTo("Renamed from web1-2026-b"));
        assertThat(review.entries())
                .noneMatch(entry -> entry.title().equals("New") || entry.title().equals("Goes"));
        assertThat(review.of(Risk.LIMITS)).anyMatch(entry -> entry.title().equals("ResourceQuota `team`"));
    }

    @Test
    void countsCapacityBeforeAndAfter() throws IOException {
        project.team("web1-2026-c");
        var rows = diff().capacity();
        var course = rows.stream()
                .filter(row -> row.course().equals("web1"))
                .findFirst()
                .orElseThrow();
        assertThat(course.before().orElseThrow().teams()).isEqualTo(2);
        assertThat(course.after().teams()).isEqualTo(3);
        assertThat(rows.stream().filter(row -> row.course().equals("web2"))).allMatch(row -> row.isUnchanged());
    }

    @Test
    void countsVolumes_whereTheClusterSaysHowMuchStorageThereIs() throws Exception {
        var capacity = "kubernetes.default.svc\n    kubernetes: \"1.36\"\n    capacity: {cpu: \"16\", memory: 64Gi";
        project.edit("platform.yaml", capacity, capacity + ", storage: 500Gi")
                .edit("platform.yaml", "    database:\n", "    database:\n      server: {storage: 30Gi}\n");
        var review = diff();

        assertThat(ReviewText.of(review))
                .contains("  web1: 2 teams, 1 CPU, 2 Gi, 40 Gi storage → 2 teams, 1 CPU, 2 Gi, 50 Gi storage\n")
                .contains(" of 16 CPU, 64 Gi, 500 Gi storage\n")
                .doesNotContain("cluster second");
        assertThat(ReviewMarkdown.whole(review)).contains(" | 16 CPU, 64 Gi, 500 Gi storage |\n");
        var json = ReviewJson.of(review);
        SchemaLoader.load(new JSONObject(Files.readString(Path.of("..", "docs", "schema", "diff.schema.json"))))
                .validate(new JSONObject(json));
        assertThat(json).contains("\"atMost\": {\"cpu\": \"16\", \"memory\": \"64Gi\", \"storage\": \"500Gi\"}");
    }

    @Test
    void saysWhatAFrozenTeamWouldLose() throws Exception {
        project.team("web1-2026-b", "state: frozen");
        project.render();
        project.commit().edit(FILE, "state: frozen", "state: frozen\nenv: {LOG_LEVEL: debug}");
        assertThat(diff().frozen())
                .isNotEmpty()
                .allMatch(entry -> names(entry.audiences()).equals(List.of("web1-2026-b")))
                .anyMatch(entry -> entry.sentences()
                        .contains("Deployment `backend` starts anew, one pod after the other and without a gap."));
    }

    @Test
    void refusesWhatRenderRefuses_andSaysWhatWouldHappen() throws IOException {
        project.delete(FILE).team("web1-2026-a", "size: L");
        var review = diff();
        assertThat(review.refusals())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(DiagnosticCode.TEAM_WOULD_VANISH));
        assertThat(review.entries().get(0).title()).isEqualTo("Goes");
        assertThat(names(review.entries().get(0).audiences())).containsExactly("web1-2026-b");
        assertThat(review.applications().commands()).contains("argocd app delete web1-2026-b");
        assertThat(review.of(Risk.LIMITS))
                .isNotEmpty()
                .allMatch(entry -> names(entry.audiences()).equals(List.of("web1-2026-a")));
    }

    @Test
    void refusesACounterThatGoesBack_andSaysWhatWouldHappen() throws Exception {
        project.team("web1-2026-b", "database: {reset: 2}");
        project.render();
        project.commit().team("web1-2026-b", "database: {reset: 1}", "size: L");
        var review = diff();
        assertThat(review.refusals())
                .singleElement()
                .satisfies(problem -> assertThat(problem.location().line()).isEqualTo(4));
        assertThat(review.of(Risk.LIMITS)).isNotEmpty();
    }

    @Test
    void comparesWithANamedRevision() throws Exception {
        project.team("web1-2026-c");
        project.render();
        project.commit();
        assertThat(diff().isEmpty()).isTrue();
        var request = new Request(Optional.empty(), Optional.empty(), Optional.of("main~1"), new TreeSet<>());
        assertThat(diff(request).base()).isEqualTo("main~1");
        assertThat(diff(request).applications().created()).containsExactly("web1-2026-c", "web1-2026-c-tenancy");
    }

    @Test
    void readsAnOldBaseWhoseInputsNoLongerConform() throws Exception {
        project.edit(FILE, "team: b", "team: b\nsise: M").commit();
        project.team("web1-2026-b", "size: L");
        assertThat(diff().of(Risk.LIMITS))
                .isNotEmpty()
                .allMatch(entry -> entry.causes().isEmpty());
        assertThat(diff().capacity()).allMatch(row -> row.before().isEmpty());
    }

    @Test
    void reportsIdp410_whenThereIsNoCommit() throws IOException {
        project.delete(".git");
        assertThat(Project.lines(new Idp(project.workspace()).diff(Request.EVERYTHING)))
                .containsExactly(".git IDP-410 There is no commit here that the working copy could be compared with.");
    }

    private Review diff() {
        return diff(Request.EVERYTHING);
    }

    private Review diff(Request request) {
        return new Idp(project.workspace()).diff(request).match(review -> review, problems -> {
            throw new AssertionError(problems.toString());
        });
    }

    private static List<String> names(java.util.Collection<Audience> audiences) {
        return audiences.stream().map(Audience::title).toList();
    }

    private static List<String> titles(Entry entry) {
        return entry.causes().stream().map(Cause::title).toList();
    }
}
