package dev.fontysvenlo.idp.render.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fontysvenlo.idp.source.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;

/** We and kubeconform judge the same, over what is rendered and over hundreds of mistakes in it. */
final class SecondOpinionTest {
    private static final int MUTANTS_A_KIND = 12;
    private static final List<Path> ROOTS = List.of(Path.of("..", "rendered"), Path.of("..", "examples"));
    private static final SchemaPack PACK =
            PackFile.packaged("1.36").orElseThrow().get();

    @TempDir
    private Path folder;

    private Optional<KubeconformImage> image = Optional.empty();
    private Kubeconform.Program kubeconform = arguments -> "";

    /** The official image where there is Docker, else what is installed. */
    @BeforeEach
    void find() {
        if (DockerClientFactory.instance().isDockerAvailable()) {
            var started = KubeconformImage.start(folder);
            image = Optional.of(started);
            kubeconform = started;
        } else {
            var found = Kubeconform.find(List.of(Path.of(System.getProperty("user.home"), "go", "bin")));
            assumeTrue(found.isPresent(), "kubeconform is neither on the PATH nor in ~/go/bin");
            kubeconform = Kubeconform.installed(found.orElseThrow());
        }
    }

    @AfterEach
    void stop() {
        image.ifPresent(KubeconformImage::close);
    }

    @Test
    void takesEverythingThatIsRendered_andSkipsNothing() throws IOException {
        var files = RenderedFiles.below(ROOTS);

        assertThat(files).hasSizeGreaterThan(800);
        assertThat(files)
                .allSatisfy(file -> assertThat(ours(RenderedFiles.object(file)))
                        .as(file.toString())
                        .isEmpty());
        assertThat(secondOpinion().refused(files)).isEmpty();
    }

    @Test
    void givesTheSameVerdictOnMutants_butForWhatJsonSchemaHasNoWordFor() throws IOException {
        var mutants = mutants();
        var refused = secondOpinion().refused(List.copyOf(mutants.keySet()));
        var ours = new TreeMap<String, String>();
        mutants.forEach((file, mutant) -> {
            var findings = ours(mutant);
            if (!findings.isEmpty()) {
                ours.put(file.toString(), findings.toString());
            }
        });

        var onlyOurs = new TreeMap<>(ours);
        onlyOurs.keySet().removeAll(refused.keySet());
        var onlyTheirs = new TreeMap<>(refused);
        onlyTheirs.keySet().removeAll(ours.keySet());
        assertThat(mutants).hasSizeGreaterThan(200);
        assertThat(ours).hasSizeGreaterThan(mutants.size() / 2).hasSizeLessThan(mutants.size());
        assertThat(onlyTheirs).isEmpty();
        assertThat(onlyOurs.values())
                .allSatisfy(findings ->
                        assertThat(findings).containsOnlyOnce("IDP-").contains("IDP-316"));
    }

    private Kubeconform secondOpinion() {
        return Kubeconform.with(kubeconform, PACK, folder.resolve("schemas"));
    }

    private static List<String> ours(Node object) {
        var kind = new KindName(Trees.text(object, "apiVersion"), Trees.text(object, "kind"));
        return PACK.findings(kind, object).orElseThrow().stream()
                .map(finding -> finding.code().id() + " " + finding.field() + " " + finding.clause())
                .toList();
    }

    /** The same ones each time: a difference that shows up must not be gone in the next run. */
    private SortedMap<Path, Node> mutants() throws IOException {
        var mutants = new TreeMap<Path, Node>();
        var kinds = new TreeMap<String, Node.Mapping>();
        for (Path file : RenderedFiles.below(ROOTS)) {
            kinds.put(file.getFileName().toString(), RenderedFiles.object(file));
        }
        var random = new Random(20261126);
        var mutations = List.of(Mutation.values());
        for (var kind : kinds.entrySet()) {
            for (int i = 0; i < MUTANTS_A_KIND; i++) {
                var mutation = mutations.get(i % mutations.size());
                var mutant = mutation.of(kind.getValue(), random);
                var name = String.format(Locale.ROOT, "%s-%02d-%s.json", kind.getKey(), i, mutation);
                mutants.put(Files.writeString(folder.resolve(name), JsonText.of(mutant)), mutant);
            }
        }
        return mutants;
    }
}
