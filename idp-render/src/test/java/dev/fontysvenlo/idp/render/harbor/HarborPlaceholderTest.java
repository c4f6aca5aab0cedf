package dev.fontysvenlo.idp.render.harbor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.render.bootstrap.Faults;
import java.util.List;
import java.util.stream.IntStream;
import org.json.JSONObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A team starts with copies of the placeholder in its own project, under the names that its pods ask for. */
class HarborPlaceholderTest extends OnBench {
    private static final String BACKEND = "web1-2026-group01/backend";
    private static final String FRONTEND = "web1-2026-group01/frontend";
    private static final List<String> SHELLS = List.of("dash", "busybox");

    HarborPlaceholderTest() {
        super(RenderedPlatform.REGISTRY + "  placeholder: platform/placeholder:start\n");
    }

    @BeforeEach
    void addPlatform() {
        withPlatform(bench);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox"})
    void hasAnImageUnderTheNameThatEachPodAsksFor(String shell) throws Exception {
        bench.harbor.images.push("platform/placeholder", "sha256:1", "start");

        var run = bench.team(shell);

        assertThat(run.status()).as(run.log()).isZero();
        assertThat(run.log()).contains("image web1-2026-group01/backend begins as a placeholder.");
        var rendered = platform.text("teams/web1-2026-group01/app/kustomization.yaml");
        for (var repository : List.of(BACKEND, FRONTEND)) {
            assertThat(tags(repository)).containsExactly("start");
            assertThat(rendered).contains("- name: harbor.example.org/" + repository + "\n    newTag: start\n");
        }
        assertThat(platform.text("teams/web1-2026-group01/app/backend-deployment.yaml"))
                .contains("path: harbor.example.org/" + BACKEND + ":start/config.toml");
        bench.harbor.calls();
        assertThat(bench.team(shell).log()).doesNotContain("placeholder");
        assertThat(bench.harbor.calls()).isNotEmpty().allMatch(call -> call.startsWith("GET "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox"})
    void keepsWhatItHasPushed(String shell) throws Exception {
        bench.harbor.images.push("platform/placeholder", "sha256:1", "start");
        bench.harbor.images.push(BACKEND, "sha256:2", "20261123-101500-0a1b2c3");

        var run = bench.team(shell);

        assertThat(run.status()).as(run.log()).isZero();
        assertThat(tags(BACKEND)).containsExactly("20261123-101500-0a1b2c3");
        assertThat(tags(FRONTEND)).containsExactly("start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox"})
    void getsNoTagThatWouldPassForItsOwn(String shell) throws Exception {
        var image = bench.harbor.images.push("platform/placeholder", "sha256:1", "start", "20261123-101500-0a1b2c3");

        var run = bench.team(shell);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.log())
                .contains("the image platform/placeholder:start has also the tag 20261123-101500-0a1b2c3. Remove it.")
                .contains("retention is set.");
        assertThat(bench.harbor.images.in(BACKEND)).isEmpty();

        image.getJSONArray("tags").remove(1);
        assertThat(bench.team(shell).status()).isZero();
        assertThat(tags(BACKEND)).containsExactly("start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dash", "busybox"})
    void hasEverythingElse_whenThereIsNoPlaceholderOrNoRoom(String shell) throws Exception {
        var run = bench.team(shell);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.log())
                .contains("there is no image platform/placeholder:start to start with. Push it there once.")
                .contains("retention is set.");
        assertThat(bench.secretsLogIn()).isTrue();

        bench.harbor.images.push("platform/placeholder", "sha256:1", "start");
        bench.harbor.world.hasRoom = false;
        var full = bench.team(shell);
        assertThat(full.status()).isEqualTo(1);
        assertThat(full.log()).contains("Harbor answered 403").contains("storage resource");
    }

    @Test
    void endsTheSame_whateverGoesWrongWithACopy() throws Exception {
        bench.harbor.images.push("platform/placeholder", "sha256:1", "start");
        bench.team("dash");
        var calls = bench.faults.seen();
        var copies = IntStream.rangeClosed(1, calls.size())
                .filter(call -> calls.get(call - 1).matches("POST .+/artifacts"))
                .toArray();
        assertThat(copies).hasSize(2);
        for (int call : copies) {
            for (var kind : List.of(Faults.Kind.KILLED, Faults.Kind.LOST, Faults.Kind.REFUSED)) {
                heals(call, kind);
            }
        }
    }

    private void heals(int call, Faults.Kind kind) throws Exception {
        try (var faulty = new Bench(folder.resolve(kind + "-" + call), platform)) {
            withPlatform(faulty).images.push("platform/placeholder", "sha256:1", "start");
            faulty.faults.at(call, kind, faulty::kill);
            faulty.team(SHELLS.get(call % 2));
            faulty.faults.none();

            var run = faulty.team(SHELLS.get(call % 2));

            assertThat(run.status()).as(run.log()).isZero();
            for (var repository : List.of(BACKEND, FRONTEND)) {
                assertThat(faulty.harbor.images.in(repository))
                        .singleElement()
                        .extracting(HarborImages::tags)
                        .isEqualTo(List.of("start"));
            }
        }
    }

    private static FakeHarbor withPlatform(Bench bench) {
        var world = bench.harbor.world;
        world.add(world.projects, new JSONObject().put("name", "platform").put("metadata", new JSONObject()));
        return bench.harbor;
    }

    private List<String> tags(String repository) {
        var images = bench.harbor.images.in(repository);
        assertThat(images).hasSize(1);
        return HarborImages.tags(images.get(0));
    }
}
