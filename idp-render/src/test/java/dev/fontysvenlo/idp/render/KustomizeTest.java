package dev.fontysvenlo.idp.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fontysvenlo.idp.render.kubernetes.KindName;
import dev.fontysvenlo.idp.render.kubernetes.PackFile;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.Node;
import dev.fontysvenlo.idp.source.YamlReader;
import dev.fontysvenlo.idp.team.Component;
import dev.fontysvenlo.idp.team.Image;
import dev.fontysvenlo.idp.team.Platform;
import dev.fontysvenlo.idp.team.State;
import dev.fontysvenlo.idp.team.Team;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the real kustomize makes of every rendered app folder, before a team has pushed and after. */
final class KustomizeTest {
    private static final String TAG = "20261124-080910-7ab3c4d";
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void deploysPlaceholder_andThenExactlyTheTeamsImages_inThisRepositoryAndInEachExample() throws Exception {
        var kustomize = kustomize();
        assumeTrue(kustomize.isPresent(), "kustomize is neither on the PATH nor in ~/go/bin");
        int folders = 0;
        var workspaces = new ArrayList<>(List.of(ownWorkspace()));
        ExamplesTest.sound().forEach(example -> workspaces.add(example.copyTo(folder.resolve(example.name()))));
        for (var workspace : workspaces) {
            var idp = new Idp(workspace);
            assertThat(Project.lines(idp.render(Request.EVERYTHING))).isEmpty();
            var platform = idp.validate().match(valid -> valid, problems -> {
                throw new AssertionError(problems.toString());
            });
            for (Team team : platform.teams()) {
                if (team.state() != State.REMOVED) {
                    new AppFolder(kustomize.get(), platform, team, app(workspace, team)).check();
                    folders++;
                }
            }
        }
        assertThat(folders).isGreaterThan(15);
    }

    /** This repository's own platform and teams, rendered anew: what is committed may be older than the templates. */
    private Workspace ownWorkspace() throws IOException {
        var workspace = new Example("teams", REPOSITORY.resolve("teams")).copyTo(folder.resolve("own/teams"));
        Files.copy(REPOSITORY.resolve("platform.yaml"), folder.resolve("own/platform.yaml"));
        return Workspace.of(folder.resolve("own"), workspace.cache());
    }

    private static Path app(Workspace workspace, Team team) throws IOException {
        try (var clusters = Files.list(workspace.rendered())) {
            return clusters.map(cluster -> cluster.resolve("teams/" + team.namespace() + "/app"))
                    .filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Optional<Path> kustomize() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        var own = Path.of(System.getProperty("user.home"), "go", "bin");
        return Stream.concat(Stream.of(path).filter(entry -> !entry.isEmpty()).map(Path::of), Stream.of(own))
                .map(bin -> bin.resolve("kustomize"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** One team's app folder as kustomize and Image Updater find it. */
    private record AppFolder(Path kustomize, Platform platform, Team team, Path app) {

        void check() throws Exception {
            var images = platform.settings().images();
            var before = build();
            for (Component component : team.components()) {
                var wanted = component.image() instanceof Image image
                        ? platform.settings().startImage(image)
                        : component.image().reference();
                assertThat(image(before, component)).as(team.namespace()).isEqualTo(wanted);
                assertThat(wanted).matches(".+@sha256:[0-9a-f]{64}|harbor.+:start");
            }
            if (team.hasDatabase()) {
                assertThat(jobImage(before))
                        .as(team.namespace())
                        .isEqualTo(images.postgres().toString());
            }

            if (team.images().isEmpty()) {
                return;
            }
            var edit = new ArrayList<>(List.of(kustomize.toString(), "edit", "set", "image"));
            team.images().stream().map(image -> image.name() + ":" + TAG).forEach(edit::add);
            if (!team.images().isEmpty()) {
                run(edit); // a team of tier 2 may bring no image of its own, and kustomize refuses to set none
            }
            var after = build();
            for (Component component : team.components()) {
                assertThat(image(after, component))
                        .isEqualTo(component.image() instanceof Image image ? tagged(image) : image(before, component));
            }
            if (team.hasDatabase()) {
                assertThat(jobImage(after)).isEqualTo(tagged(team.database().image()));
                assertThat(jobName(after))
                        .endsWith("-" + TAG)
                        .isNotEqualTo(jobName(before))
                        .hasSizeLessThan(64);
            }
            assertThat(after.keySet()).hasSameSizeAs(before.keySet());
        }

        private static String tagged(Image image) {
            return image.name() + ":" + TAG;
        }

        /** Every object by kind and name; two of one name would be an error of kustomize's. */
        private TreeMap<String, Object> build() throws Exception {
            var text = run(List.of(kustomize.toString(), "build", "."));
            assertThat(refused(text)).isEmpty();
            var objects = new TreeMap<String, Object>();
            for (Object object : new Load(LoadSettings.builder().build()).loadAllFromString(text)) {
                objects.put(at(object, "kind") + "/" + at(object, "metadata", "name"), object);
            }
            return objects;
        }

        /** What the cluster's API server would refuse of what Argo CD applies. */
        private static List<String> refused(String built) {
            var pack = PackFile.packaged("1.36").orElseThrow().get();
            return Stream.of(built.split("(?m)^---$"))
                    .flatMap(text -> YamlReader.plain("built.yaml", text).match(Stream::of, problems -> {
                        throw new AssertionError(problems.toString());
                    }))
                    .flatMap(object -> pack
                            .findings(new KindName(text(object, "/apiVersion"), text(object, "/kind")), object.root())
                            .orElseThrow()
                            .stream())
                    .map(finding -> finding.field() + " " + finding.clause())
                    .toList();
        }

        private static String text(Document object, String pointer) {
            return object.at(pointer).map(node -> ((Node.Text) node).value()).orElse("");
        }

        private String image(TreeMap<String, Object> objects, Component component) {
            var deployment = Optional.ofNullable(objects.get("Deployment/" + component.name()))
                    .orElseThrow();
            return at(deployment, "spec", "template", "spec", "containers", "0", "image")
                    .toString();
        }

        private String jobImage(TreeMap<String, Object> objects) {
            var job =
                    Optional.ofNullable(objects.get("Job/" + jobName(objects))).orElseThrow();
            return at(job, "spec", "template", "spec", "initContainers", "0", "image")
                    .toString();
        }

        private static String jobName(TreeMap<String, Object> objects) {
            var jobs = objects.keySet().stream()
                    .filter(name -> name.startsWith("Job/"))
                    .toList();
            assertThat(jobs).hasSize(1);
            return jobs.get(0).substring("Job/".length());
        }

        private String run(List<String> command) throws Exception {
            var process = new ProcessBuilder(command)
                    .directory(app.toFile())
                    .redirectErrorStream(true)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(process.waitFor()).as(output).isZero();
            return output;
        }
    }

    private static Object at(Object node, String... path) {
        var place = node;
        for (String step : path) {
            Object next = place instanceof List<?> list ? list.get(Integer.parseInt(step)) : null;
            next = place instanceof Map<?, ?> map ? map.get(step) : next;
            if (next == null) {
                throw new AssertionError("no " + step + " of " + String.join(".", path) + " in " + node);
            }
            place = next;
        }
        return place;
    }
}
