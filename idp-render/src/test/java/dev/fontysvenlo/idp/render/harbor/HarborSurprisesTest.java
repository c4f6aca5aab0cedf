package dev.fontysvenlo.idp.render.harbor;

import static dev.fontysvenlo.idp.render.harbor.Bench.PULL_SECRET;
import static dev.fontysvenlo.idp.render.harbor.Bench.PUSH_SECRET;
import static dev.fontysvenlo.idp.render.harbor.RenderedPlatform.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;

/** What a real Harbor does that nobody would expect, and what is not there yet when the Job starts. */
class HarborSurprisesTest extends OnBench {
    HarborSurprisesTest() {
        super(RenderedPlatform.REGISTRY);
    }

    @Test
    void revivesRobot_whenItHasEnded() throws Exception {
        bench.team("dash");
        var password = bench.kubernetes.value(PUSH_SECRET, "password");
        var made = bench.harbor.world.now.minus(Duration.ofDays(400));
        bench.robot("ci").put("creation_time", made.toString().replaceFirst("[.][0-9]+Z", ".1Z"));
        bench.robot("ci").put("expires_at", made.plus(Duration.ofDays(365)).getEpochSecond());
        assertThat(bench.secretsLogIn()).isFalse();

        var run = bench.team("dash");

        assertThat(run.status()).as(run.log()).isZero();
        assertThat(bench.secretsLogIn()).isTrue();
        assertThat(bench.harbor.world.daysLeft(bench.robot("ci"))).isEqualTo(365);
        assertThat(bench.kubernetes.value(PUSH_SECRET, "password")).isEqualTo(password);
        assertThat(bench.team("dash").log()).hasLineCount(1);
    }

    @Test
    void waits_whenSomebodyElsesWrongLoginLocksTheAdmin() throws Exception {
        bench.harbor.logins.wrong(HarborLogins.ADMIN);

        assertThat(bench.team("dash").status()).isZero();
    }

    @Test
    void saysWhichSecretIsWrong_whenTheAdminsPasswordIs() throws Exception {
        bench.environment.put("TRIES", "2");
        bench.write("admin/password", "another");

        var run = bench.team("dash");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.log())
                .isEqualTo("harbor-bootstrap: Harbor answered 401 to GET /projects/web1-2026-group01. unauthorized"
                        + " The user name or password in the Secret harbor-admin is wrong.\n");
    }

    @Test
    void doesEverythingElse_whenJobserviceIsDown() throws Exception {
        bench.harbor.world.hasJobservice = false;

        var run = bench.team("dash");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.log())
                .contains(
                        "not done: project web1-2026-group01: retention is set. Harbor answered 500 to POST /retentions.")
                .contains("does it run?")
                .endsWith("not all is done: 1 of the things above are missing. Everything else is in place.\n");
        assertThat(bench.secretsLogIn()).isTrue();
        assertThat(bench.harbor.world.members).hasSize(1);

        bench.harbor.world.hasJobservice = true;
        assertThat(bench.team("dash").status()).isZero();
        assertThat(EndState.of(bench.harbor.world)).isEqualTo(TeamEndState.WANTED);
    }

    @Test
    void doesEverythingElse_whenHarborKnowsNoGroupsOfThisKind() throws Exception {
        bench.harbor.world.isOidc = false;

        var run = bench.team("dash");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.log())
                .contains("Harbor answered 404 to POST /projects/web1-2026-group01/members. not supported");
        assertThat(bench.harbor.world.retentions).hasSize(1);
        assertThat(bench.secretsLogIn()).isTrue();
    }

    @Test
    void trustsNoAnswer_whenHarborHasHiddenAMemberWithARoleThatIsNone() throws Exception {
        bench.team("dash");
        bench.harbor.world.members.values().forEach(member -> member.put("role_id", 9));

        var run = bench.team("dash");

        // it is not in the list, and can't be added either
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.log()).contains("409 to POST /projects/web1-2026-group01/members");
    }

    @Test
    void writesSecretsAnew_whenThePrefixOfAllRobotsHasChanged() throws Exception {
        bench.team("dash");
        bench.harbor.world.robotPrefix = "bot-";
        assertThat(bench.secretsLogIn()).isFalse();

        assertThat(bench.team("dash").status()).isZero();

        assertThat(bench.secretsLogIn()).isTrue();
        assertThat(bench.kubernetes.value(PUSH_SECRET, "username")).isEqualTo("bot-web1-2026-group01+ci");
        assertThat(bench.harbor.world.robots).hasSize(2);
    }

    @Test
    void setsHarborsPassword_whenTheSecretHasAnother() throws Exception {
        bench.team("dash");
        bench.robot("pull").put("_secret", "Another1secret");

        assertThat(bench.team("busybox").log())
                .startsWith("harbor-bootstrap: robot robot$web1-2026-group01+pull has the password of its Secret.\n");
        assertThat(bench.secretsLogIn()).isTrue();
    }

    @Test
    void makesNewPasswords_whenTheCounterIsRaised() throws Exception {
        bench.team("dash");
        var old = bench.kubernetes.value(PUSH_SECRET, "password");
        bench.rendered(
                RenderedPlatform.of(folder.resolve("rotated"), RenderedPlatform.REGISTRY, "registry: {rotation: 1}"));

        assertThat(bench.team("dash").status()).isZero();

        var changed = bench.kubernetes.value(PUSH_SECRET, "password");
        assertThat(changed).isNotEqualTo(old).hasSize(43);
        assertThat(bench.logsIn("robot$web1-2026-group01+ci", old)).isFalse();
        assertThat(bench.secretsLogIn()).isTrue();
        assertThat(bench.team("dash").log()).hasLineCount(1);
        assertThat(bench.kubernetes.value(PUSH_SECRET, "password")).isEqualTo(changed);
    }

    @Test
    void saysThatTheSpecIsToBlame_whenHarborRefusesIt() throws Exception {
        bench.team("dash");
        var spec = folder.resolve("spec-" + TEAM).resolve("spec.json");
        assertThat(spec).exists();
        bench.harbor
                .world
                .quotas
                .values()
                .forEach(quota -> quota.getJSONObject("hard").put("storage", 1));
        bench.edit("\"storage\": 5368709120", "\"storage\": -7");

        var run = bench.team("dash");

        assertThat(run.log()).contains("Harbor answered 400 to PUT /quotas/");
        assertThat(run.status()).isEqualTo(1);
        bench.edit("\"project\": \"web1-2026-group01\"", "\"project\": \"Web1\"");
        assertThat(bench.team("dash").status()).isEqualTo(65);
    }

    @Test
    void refusesProject_whenItKeepsCopiesOfAnotherRegistry() throws Exception {
        bench.team("dash");
        bench.harbor.world.projects.values().forEach(project -> project.put("registry_id", 7));

        var run = bench.team("dash");

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.log()).contains("is a copy of another registry, so nobody can push to it");
    }

    @Test
    void saysThatQuotasAreOff_whenHarborKeepsNone() throws Exception {
        bench.harbor.world.hasQuotas = false;

        var run = bench.team("dash");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.log()).contains("Switch on quotas in Harbor.");
        assertThat(bench.secretsLogIn()).isTrue();
    }

    @Test
    void findsRobotsBeyondTheFirstHundred() throws Exception {
        bench.team("dash");
        int project = bench.robot("ci").getInt("_project");
        var own = bench.harbor.world.robots.values().stream().toList();
        bench.harbor.world.robots.clear();
        for (int i = 0; i < 130; i++) {
            var other = new JSONObject(own.get(0).toString()).put("_name", TEAM + "+other" + i);
            other.put("id", bench.harbor.world.add(bench.harbor.world.robots, other.put("_project", project)));
        }
        own.forEach(robot -> robot.put("id", bench.harbor.world.add(bench.harbor.world.robots, robot)));

        assertThat(bench.team("dash").log()).hasLineCount(1);
        assertThat(bench.harbor.world.robots).hasSize(132);
    }

    @Test
    void waitsForNamespaceAndRights_whenTheTenancyApplicationIsLate() throws Exception {
        bench.kubernetes.namespaces.remove(TEAM);
        bench.kubernetes.rights.forget();
        var tenancy = CompletableFuture.runAsync(
                () -> {
                    bench.kubernetes.namespaces.add(TEAM);
                    bench.kubernetes.rights.allowQuietly(platform.rendered());
                },
                CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS));

        var run = bench.team("dash");

        tenancy.join();
        assertThat(run.status()).as(run.log()).isZero();
        assertThat(run.log()).contains("Kubernetes answered 403 to GET").contains("Waiting.");
        assertThat(bench.secretsLogIn()).isTrue();
    }

    @Test
    void givesUpWithItsReason_whenTheAdminsSecretNeverComes() throws Exception {
        bench.delete("admin/password");
        bench.environment.put("WAIT_SECONDS", "1");

        var run = bench.team("busybox");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.log())
                .endsWith("harbor-bootstrap: the Secret harbor-admin is not there yet,"
                        + " or has no username and password. Gave up waiting.\n");
    }

    @Test
    void pushesImagesUnseen_whenTheWebhooksSecretIsMissing() throws Exception {
        bench.delete("webhook/secret");

        var run = bench.team("dash");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.log()).contains("the Secret image-updater-webhook is not there");
        assertThat(bench.harbor.world.members).hasSize(1);
    }

    @Test
    void refusesToOverwrite_whenTheSecretIsOfAnotherType() throws Exception {
        bench.team("dash");
        bench.kubernetes.secrets.get(PULL_SECRET).retype("Opaque");

        var run = bench.team("dash");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.log()).contains("Kubernetes answered 422 to PATCH").contains("field is immutable");
    }
}
