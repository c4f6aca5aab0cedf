package dev.fontysvenlo.idp.render.harbor;

import static dev.fontysvenlo.idp.render.harbor.RenderedPlatform.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Jobs beside the one of a team: a project that a cohort shares, a removed team, and what Harbor has once. */
class HarborOtherJobsTest {
    private static final String SHARED = RenderedPlatform.REGISTRY + "  projects: cohort\n";
    private static final String PROXIES = """
              proxies:
                hub: {type: docker-hub, url: "https://hub.docker.com"}
                gh: {type: github-ghcr, url: "https://ghcr.io", storage: 5Gi}
            """;

    @TempDir
    private Path folder;

    @Test
    void twoTeamsShareAProject_withRobotsOfTheirOwn() throws Exception {
        var platform = RenderedPlatform.of(folder.resolve("platform"), SHARED);
        try (var bench = new Bench(folder, platform)) {
            var other = CompletableFuture.supplyAsync(() -> quietly(bench, OTHER));
            var first = bench.team("dash");
            // each of the two may have been in the other's way; the Job tries again then
            var second = other.join();
            for (var run : new Bench.Run[] {first, second}) {
                assertThat(run.status()).as(run.log()).isIn(0, 1);
            }
            assertThat(bench.team("dash").status()).isZero();
            assertThat(bench.team("busybox", OTHER).status()).isZero();

            var world = bench.harbor.world;
            assertThat(world.projects.values())
                    .extracting(project -> project.getString("name"))
                    .containsExactly("web1-2026");
            assertThat(world.robots.values())
                    .extracting(robot -> robot.getString("_name"))
                    .containsExactlyInAnyOrder(
                            "web1-2026+ci-group01",
                            "web1-2026+pull-group01",
                            "web1-2026+ci-group02",
                            "web1-2026+pull-group02");
            assertThat(world.retentions).hasSize(1);
            assertThat(world.webhooks).hasSize(1);
            assertThat(world.rules).hasSize(1);
            assertThat(bench.secretsLogIn()).isTrue();
            assertThat(bench.kubernetes.secrets).hasSize(4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox"})
    void removedTeamLosesItsAccess_andNothingElse(String shell) throws Exception {
        var platform = RenderedPlatform.of(folder.resolve("platform"), RenderedPlatform.REGISTRY);
        var removed = RenderedPlatform.of(folder.resolve("removed"), RenderedPlatform.REGISTRY, "state: removed");
        try (var bench = new Bench(folder, platform)) {
            bench.team(shell);
            bench.team(shell, OTHER);
            var secrets = bench.kubernetes.secrets.toString();

            var run = bench.rendered(removed).deprovision(shell);

            assertThat(run.log()).isEqualTo("""
                    harbor-deprovision: robot robot$web1-2026-group01+ci is switched off.
                    harbor-deprovision: robot robot$web1-2026-group01+pull is switched off.
                    harbor-deprovision: project web1-2026-group01: the webhook is switched off.
                    harbor-deprovision: the robots of the team are switched off; the project web1-2026-group01 and its images are kept.
                    """);
            assertThat(run.status()).isZero();
            assertThat(bench.secretsLogIn()).isFalse();
            assertThat(bench.robot(OTHER, "ci").getBoolean("disable")).isFalse();
            assertThat(bench.harbor.world.projects).hasSize(2);
            assertThat(bench.kubernetes.secrets).hasToString(secrets);
            assertThat(bench.deprovision(shell).log()).hasLineCount(1);

            assertThat(bench.rendered(platform).team(shell).status()).isZero();
            assertThat(bench.secretsLogIn()).isTrue();
        }
    }

    @Test
    void removedTeamOfASharedProject_leavesTheWebhookToTheOthers() throws Exception {
        var platform = RenderedPlatform.of(folder.resolve("platform"), SHARED);
        var removed = RenderedPlatform.of(folder.resolve("removed"), SHARED, "state: removed");
        try (var bench = new Bench(folder, platform)) {
            bench.team("dash");
            bench.team("dash", OTHER);

            bench.rendered(removed).deprovision("dash");

            assertThat(bench.robot("web1-2026", "ci-group01").getBoolean("disable"))
                    .isTrue();
            assertThat(bench.robot("web1-2026", "pull-group02").getBoolean("disable"))
                    .isFalse();
            assertThat(bench.harbor.world.webhooks.values()).allMatch(hook -> hook.getBoolean("enabled"));
        }
    }

    @Test
    void removedTeamThatNeverHadAProject_isNothingToDo() throws Exception {
        var removed = RenderedPlatform.of(folder.resolve("removed"), "", "state: removed");
        try (var bench = new Bench(folder, removed)) {
            var run = bench.deprovision("dash");

            assertThat(run.status()).isZero();
            assertThat(run.log()).contains("there is no project web1-2026-group01");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox"})
    void imageUpdaterSeesAllProjects_andCopiesOfOtherRegistriesAreKept(String shell) throws Exception {
        var platform = RenderedPlatform.of(folder.resolve("platform"), PROXIES);
        try (var bench = new Bench(folder, platform)) {
            var run = bench.platform(shell);

            assertThat(run.status()).as(run.log()).isZero();
            var robot = bench.harbor.world.robots.values().iterator().next();
            assertThat(robot.getString("level")).isEqualTo("system");
            assertThat(robot.getJSONArray("permissions").toString())
                    .contains("\"namespace\":\"*\"")
                    .doesNotContain("push");
            var login = new JSONObject(bench.kubernetes.value("argocd/harbor-image-updater", ".dockerconfigjson"))
                    .getJSONObject("auths")
                    .getJSONObject("harbor.example.org");
            assertThat(bench.logsIn(login.getString("username"), login.getString("password")))
                    .isTrue();
            assertThat(bench.harbor.world.projects.values())
                    .extracting(project -> project.getString("name"))
                    .containsExactlyInAnyOrder("hub", "gh");
            assertThat(bench.harbor.world.projects.values())
                    .allMatch(project -> project.getInt("registry_id") > 0)
                    .allMatch(project -> project.getJSONObject("metadata")
                            .getString("public")
                            .equals("true"));
            assertThat(bench.platform(shell).log()).hasLineCount(1);
        }
    }

    @Test
    void saysWhichRegistryIsWrong_whenHarborCannotReachIt() throws Exception {
        var platform = RenderedPlatform.of(folder.resolve("platform"), PROXIES);
        try (var bench = new Bench(folder, platform)) {
            bench.harbor.world.reachesRegistries = false;

            var run = bench.platform("dash");

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.log()).contains("registry hub is made.").contains("the registry is unhealthy");
            assertThat(bench.kubernetes.secrets).hasSize(1);
        }
    }

    private static Bench.Run quietly(Bench bench, String team) {
        try {
            return bench.team("dash", team);
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
