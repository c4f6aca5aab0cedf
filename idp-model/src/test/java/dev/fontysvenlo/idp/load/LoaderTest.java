package dev.fontysvenlo.idp.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.fontysvenlo.idp.team.ArgoCd;
import dev.fontysvenlo.idp.team.Cohort;
import dev.fontysvenlo.idp.team.Health;
import dev.fontysvenlo.idp.team.Image;
import dev.fontysvenlo.idp.team.Monitoring;
import dev.fontysvenlo.idp.team.State;
import dev.fontysvenlo.idp.team.Team;
import dev.fontysvenlo.idp.team.Tls;
import dev.fontysvenlo.idp.team.Tracing;
import dev.fontysvenlo.idp.team.Variable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A platform and teams without a mistake, and what comes of every value that a file does not state. */
final class LoaderTest {
    private static final String TAG = "20261118-141502-3f9c1a2";
    private static final String EVERY_TAG = "regexp:^[0-9]{8}-[0-9]{6}-[0-9a-f]{7}$";

    @TempDir
    private Path root;

    private Input input;

    @BeforeEach
    void write() throws IOException {
        input = Input.in(root);
    }

    @Test
    void givesTeamEverythingOfItsCourse_whenItsFileHasThreeLines() throws IOException {
        var team = input.team("group01").teamOf("group01");

        assertThat(team.namespace()).isEqualTo("web1-2026-group01");
        assertThat(team.state()).isEqualTo(State.ACTIVE);
        assertThat(team.size().name()).isEqualTo("S");
        assertThat(team.groups()).containsExactly("Example:web1-2026-group01");
        assertThat(team.names().host()).isEqualTo("web1-2026-group01.apps.example.org");
        assertThat(team.database().name()).isEqualTo("2026-group01");
        assertThat(team.database().host()).isEqualTo("postgresql.web1-system.svc.cluster.local");
        assertThat(team.database().reset()).isZero();
        assertThat(team.components()).extracting("name").containsExactly("backend", "frontend");
        var backend = team.components().get(0);
        assertThat(backend.scale().replicas()).isEqualTo(1);
        assertThat(backend.scale().allotment().requests().memory()).hasToString("384Mi");
        assertThat(backend.health()).isEqualTo(new Health.Port());
        assertThat(backend.environment().usesDatabase()).isTrue();
        assertThat(team.components().get(1).environment().usesDatabase()).isFalse();
    }

    @Test
    void loadsTheSame_whetherItsFilesWereReadBeforeOrNot() throws IOException {
        var known = Loader.load(input.team("group01").team("group02").root()).match(loaded -> loaded, problems -> {
            throw new AssertionError(problems.toString());
        });
        var teams = new TreeMap<String, byte[]>();
        for (var team : List.of("group01", "group02", "group03")) {
            var more = team.equals("group02") ? "size: L\n" : "";
            teams.put(
                    "teams/web1-2026-" + team + ".yaml",
                    ("course: web1\nyear: 2026\nteam: " + team + "\n" + more).getBytes(UTF_8));
        }
        var platform = Input.platform().getBytes(UTF_8);
        assertThat(Loader.load(platform, teams, known).map(Input::unaided))
                .isEqualTo(Loader.load(platform, teams).map(Input::unaided));
        teams.put("teams/web1-2026-group01.yaml", "course: web1\nyear: 2026\nteam: group01\nsise: L\n".getBytes(UTF_8));
        assertThat(Loader.load(platform, teams, known).diagnostics())
                .isNotEmpty()
                .isEqualTo(Loader.load(platform, teams).diagnostics());
    }

    @Test
    void fillsInPlatformDefaults_whenTheyAreNotStated() throws IOException {
        var platform = input.team("group01").platformOf();

        var namespaces = platform.settings().namespaces();
        assertThat(List.of(namespaces.argocd(), namespaces.bootstrap(), namespaces.dns()))
                .containsExactly("argocd", "idp-bootstrap", "kube-system");
        assertThat(List.of(namespaces.monitoring(), namespaces.traefik())).containsExactly("monitoring", "traefik");
        assertThat(platform.settings().repository().revision()).isEqualTo("main");
        assertThat(platform.clusters().get(0).capacity().overcommitPercent()).isEqualTo(100);
        assertThat(platform.clusters().get(0).privateNetworks()).isEmpty();
        var job = platform.teams().get(0).database().job();
        assertThat(List.of(
                        job.requests().cpu().toString(), job.limits().memory().toString()))
                .containsExactly("20m", "256Mi");
    }

    @Test
    void installsNoPart_whenNoneIsNamed() throws IOException {
        var parts = input.team("group01").platformOf().settings().parts();

        assertThat(List.of(
                        parts.argocd().isInstalled(),
                        parts.imageUpdater().isInstalled(),
                        parts.traefik().isInstalled(),
                        parts.monitoring().isInstalled()))
                .containsOnly(false);
        assertThat(parts.tls()).isEqualTo(new Tls.Elsewhere());
        assertThat(parts.tracing()).isEqualTo(new Tracing.Off());
    }

    @Test
    void installsPartWithItsDefaults_whenItIsNamed() throws IOException {
        input.file(
                Loader.PLATFORM,
                Input.platform() + "\nparts: {argocd: {}, monitoring: {}, traefik: {install: false},"
                        + " tls: {email: platform@example.org, solver: {acmedns: {host: \"https://auth.example.org\"}}}}\n");
        var parts = input.team("group01").platformOf().settings().parts();

        assertThat(parts.argocd().isInstalled()).isTrue();
        assertThat(parts.argocd().host()).isEqualTo("argocd.apps.example.org");
        assertThat(parts.argocd().login()).isEqualTo(new ArgoCd.Login.Admin());
        assertThat(parts.monitoring().host()).isEqualTo("grafana.apps.example.org");
        assertThat(parts.monitoring().alerts()).isEqualTo(new Monitoring.Alerts.Shown());
        assertThat(parts.traefik().isInstalled()).isFalse();
        assertThat(parts.tls())
                .isEqualTo(new Tls.LetsEncrypt(
                        "v1.21.1",
                        "platform@example.org",
                        Tls.Issuer.STAGING,
                        new Tls.Solver.AcmeDns("https://auth.example.org", "dns-token")));
    }

    @Test
    void prefersWhatTheTeamSays_overItsCourse() throws IOException {
        input.team(
                "group01",
                "size: L",
                "database: {reset: 3}",
                "env: {LEVEL: team, MODE: team}",
                "components:",
                "  backend:",
                "    replicas: 2",
                "    health: {path: /ready}",
                "    env: {LEVEL: component}",
                "access: [\"Example:coaches\", \"Example:web1-2026-group01\"]");
        var team = input.teamOf("group01");

        assertThat(team.size().name()).isEqualTo("L");
        assertThat(team.database().reset()).isEqualTo(3);
        assertThat(team.groups()).containsExactly("Example:web1-2026-group01", "Example:coaches");
        var backend = team.components().get(0);
        assertThat(backend.scale().replicas()).isEqualTo(2);
        assertThat(backend.scale().allotment().limits().memory()).hasToString("2Gi");
        assertThat(backend.health()).isEqualTo(new Health.Page("/ready"));
        assertThat(backend.environment().variables())
                .containsExactly(
                        new Variable("LEVEL", "component"),
                        new Variable("MODE", "team"),
                        new Variable("PLAIN", "course"));
        var frontend = team.components().get(1);
        assertThat(frontend.scale().replicas()).isEqualTo(1);
        assertThat(frontend.environment().variables())
                .containsExactly(new Variable("LEVEL", "team"), new Variable("MODE", "team"));
    }

    @Test
    void tracksEveryTag_whenActive_andOnlyThePinnedOneWhereOneIsPinned() throws IOException {
        var images = images(input.team("group01", "images: {backend: " + TAG + "}"));
        assertThat(images)
                .containsExactly(
                        "backend tracked regexp:^" + TAG + "$",
                        "frontend tracked " + EVERY_TAG,
                        "db-init tracked " + EVERY_TAG);
    }

    @Test
    void tracksNothing_whenFrozenWithoutImages() throws IOException {
        input.team("group01", "state: frozen");
        assertThat(input.teamOf("group01").trackedImages()).isEmpty();
        assertThat(input.platformOf().cohorts().get(1).trackedTeams()).isEmpty();
    }

    @Test
    void tracksThePinnedImagesAlone_whenFrozenWithImages() throws IOException {
        input.team("group01", "state: frozen", "images: {db-init: " + TAG + "}");
        assertThat(input.teamOf("group01").trackedImages())
                .extracting(Image::alias, Image::allowTags)
                .containsExactly(tuple("db-init", "regexp:^" + TAG + "$"));
    }

    @Test
    void tracksNothing_whenArchivedOrRemoved() throws IOException {
        input.team("group01", "state: archived").team("group02", "state: removed");
        assertThat(input.platformOf().teams())
                .allSatisfy(team -> assertThat(team.trackedImages()).isEmpty());
        assertThat(input.platformOf().cohorts().get(1).deployedTeams())
                .extracting(Team::namespace)
                .containsExactly("web1-2026-group01");
    }

    @Test
    void archivesTeamsOfArchivedCohort_unlessTheyAreRemoved() throws IOException {
        input.team(2025, "group01").team(2025, "group02", "state: removed").team("group03");
        assertThat(input.platformOf().teams())
                .extracting(Team::state)
                .containsExactly(State.ARCHIVED, State.REMOVED, State.ACTIVE);
    }

    @Test
    void sortsCohortsAndTeams_whateverTheOrderOfTheFiles() throws IOException {
        input.team("b").team("a10").team(2025, "z").team("a2");
        assertThat(input.platformOf().cohorts()).extracting(Cohort::name).containsExactly("web1-2025", "web1-2026");
        assertThat(input.platformOf().teams())
                .extracting(Team::namespace)
                .containsExactly("web1-2025-z", "web1-2026-a10", "web1-2026-a2", "web1-2026-b");
    }

    @Test
    void pointsAtLinesOfTheInput_whenLaterStagesAsk() throws IOException {
        input.team("group01", "size: L");
        var place = Loader.load(root)
                .map(loaded -> loaded.sources().locate("teams/web1-2026-group01.yaml", "/size"))
                .match(Object::toString, List::toString);
        assertThat(place).isEqualTo("teams/web1-2026-group01.yaml:4:7");
    }

    private static List<String> images(Input input) {
        return input.teamOf("group01").images().stream()
                .map(image -> image.alias() + (image.isTracked() ? " tracked " : " left ") + image.allowTags())
                .toList();
    }
}
