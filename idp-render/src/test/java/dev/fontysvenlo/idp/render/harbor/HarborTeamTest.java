package dev.fontysvenlo.idp.render.harbor;

import static dev.fontysvenlo.idp.render.harbor.Bench.PULL_SECRET;
import static dev.fontysvenlo.idp.render.harbor.Bench.PUSH_SECRET;
import static dev.fontysvenlo.idp.render.harbor.RenderedPlatform.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bootstrap Job of a team makes in Harbor and Kubernetes, run for real in both shells. */
class HarborTeamTest extends OnBench {
    private static final String DONE = "harbor-bootstrap: project web1-2026-group01 is as it should be.\n";

    HarborTeamTest() {
        super(RenderedPlatform.REGISTRY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox"})
    void makesProjectRobotsAndSecrets_whenNothingIsThere(String shell) throws Exception {
        var run = bench.team(shell);

        assertThat(run.log())
                .isEqualTo("""
                harbor-bootstrap: project web1-2026-group01 is made.
                harbor-bootstrap: robot ci is made.
                harbor-bootstrap: Secret web1-2026-group01-ci in idp-bootstrap is written.
                harbor-bootstrap: robot robot$web1-2026-group01+ci has the password of its Secret.
                harbor-bootstrap: robot pull is made.
                harbor-bootstrap: Secret harbor-pull in web1-2026-group01 is written.
                harbor-bootstrap: robot robot$web1-2026-group01+pull has the password of its Secret.
                harbor-bootstrap: project web1-2026-group01: the webhook is set.
                harbor-bootstrap: project web1-2026-group01: retention is set.
                harbor-bootstrap: project web1-2026-group01: tags release-* are protected.
                harbor-bootstrap: project web1-2026-group01: the group Example:web1-2026-group01 is a member.
                """.replace(
                                        "harbor-bootstrap: project web1-2026-group01: the storage quota is 5368709120 bytes.\n",
                                        "")
                        + DONE);
        assertThat(run.status()).isZero();
        assertThat(EndState.of(bench.harbor.world)).isEqualTo(TeamEndState.WANTED);
        assertThat(bench.secretsLogIn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox"})
    void asksOnlyQuestions_whenRunAgain(String shell) throws Exception {
        bench.team(shell);
        bench.harbor.calls();
        bench.kubernetes.calls();

        var run = bench.team(shell);

        assertThat(run.log()).isEqualTo(DONE);
        assertThat(bench.harbor.calls()).isNotEmpty().allMatch(call -> call.startsWith("GET "));
        assertThat(bench.kubernetes.calls()).hasSize(2).allMatch(call -> call.startsWith("GET "));
    }

    @Test
    void writesSecretsThatKubeletAndCoachCanRead() throws Exception {
        bench.team("dash");

        var pull = new JSONObject(bench.kubernetes.value(PULL_SECRET, ".dockerconfigjson"));
        var login = pull.getJSONObject("auths").getJSONObject("harbor.example.org");
        assertThat(login.getString("username")).isEqualTo("robot$web1-2026-group01+pull");
        assertThat(login.getString("auth")).isBase64();
        assertThat(bench.kubernetes.value(PUSH_SECRET, "username")).isEqualTo("robot$web1-2026-group01+ci");
        assertThat(bench.kubernetes.value(PUSH_SECRET, "registry")).isEqualTo("harbor.example.org");
        assertThat(bench.kubernetes.secrets.keySet()).containsExactly(PUSH_SECRET, PULL_SECRET);
    }

    @Test
    void saysNoPassword() throws Exception {
        var log = bench.team("dash").log();

        assertThat(log)
                .doesNotContain(bench.harbor.logins.password)
                .doesNotContain(bench.kubernetes.value(PUSH_SECRET, "password"))
                .doesNotContain("shared");
        assertThat(folder.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void bringsEverythingBack_whenSomebodyHasChangedItByHand() throws Exception {
        bench.team("dash");
        var world = bench.harbor.world;
        only(world.projects).getJSONObject("metadata").put("public", "true").put("severity", "foo");
        only(world.quotas).getJSONObject("hard").put("storage", 1);
        bench.robot("pull").put("permissions", bench.robot("ci").getJSONArray("permissions"));
        bench.robot("ci").put("disable", true);
        only(world.retentions)
                .getJSONArray("rules")
                .getJSONObject(0)
                .getJSONObject("params")
                .put("latestPushedK", 1);
        only(world.rules).put("disabled", true);
        only(world.members).put("role_id", 1);
        only(world.webhooks).getJSONArray("targets").getJSONObject(0).put("address", "http://elsewhere.example.org");

        var run = bench.team("dash");

        assertThat(run.status()).as(run.log()).isZero();
        assertThat(EndState.of(world)).isEqualTo(TeamEndState.WANTED);
        assertThat(bench.secretsLogIn()).isTrue();
        assertThat(bench.team("dash").log()).isEqualTo(DONE);
    }

    @Test
    void leavesAloneWhatACoachHasAdded() throws Exception {
        bench.team("dash");
        var world = bench.harbor.world;
        world.add(world.members, new JSONObject(only(world.members).toString()).put("entity_name", "coaches"));
        var hook = new JSONObject(only(world.webhooks).toString()).put("name", "chat");
        hook.put("id", world.add(world.webhooks, hook));
        var before = EndState.of(world);

        assertThat(bench.team("dash").log()).isEqualTo(DONE);
        assertThat(EndState.of(world)).isEqualTo(before);
    }

    @Test
    void takesAProjectOver_whenItIsThereAlready() throws Exception {
        var metadata = new JSONObject().put("public", "true");
        var foreign =
                new JSONObject().put("name", TEAM).put("owner_name", "someone").put("metadata", metadata);
        foreign.put("project_id", bench.harbor.world.add(bench.harbor.world.projects, foreign));
        bench.harbor.world.hasQuotas = true;
        var quota = new JSONObject().put("ref", new JSONObject().put("id", foreign.getInt("project_id")));
        quota.put("hard", new JSONObject().put("storage", -1));
        quota.put("id", bench.harbor.world.add(bench.harbor.world.quotas, quota));

        var run = bench.team("dash");

        assertThat(run.status()).as(run.log()).isZero();
        assertThat(metadata.getString("public")).isEqualTo("false");
        assertThat(quota.getJSONObject("hard").getLong("storage")).isEqualTo(5L << 30);
    }

    private static JSONObject only(Map<Integer, JSONObject> things) {
        assertThat(things).hasSize(1);
        return Objects.requireNonNull(things.values().iterator().next());
    }
}
