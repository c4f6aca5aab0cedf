package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fontysvenlo.idp.render.kubernetes.Kubeconform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user reads who asks for kubeconform too. */
final class SecondOpinionsTest {
    @TempDir
    private Path folder;

    /** IDP-323 is KUBECONFORM_REFUSES. */
    @Test
    void namesTheFileThatKubeconformRefuses_andSaysHowManyItTook() throws IOException {
        var kubeconform = Kubeconform.find(List.of(Path.of(System.getProperty("user.home"), "go", "bin")));
        assumeTrue(kubeconform.isPresent(), "kubeconform is neither on the PATH nor in ~/go/bin");
        var project = Project.in(folder);
        project.render();
        var idp = new Idp(project.workspace());

        assertThat(idp.secondOpinion(kubeconform).<Integer>match(files -> files, problems -> 0))
                .isGreaterThan(60);

        var file = "rendered/prod/teams/web1-2026-a/tenancy/limitrange.yaml";
        project.edit(file, "spec:", "spek:");
        assertThat(Project.lines(idp.secondOpinion(kubeconform)))
                .singleElement()
                .asString()
                .startsWith(file + " IDP-323 kubeconform does not take this file: `statusInvalid: ");
    }

    /** IDP-322 is KUBECONFORM_MISSING. */
    @Test
    void saysHowToInstallKubeconform_whenThereIsNone() throws IOException {
        var idp = new Idp(Project.in(folder).workspace());

        assertThat(Project.lines(idp.secondOpinion(Optional.empty())))
                .containsExactly("idp.kubeconform IDP-322 There is no kubeconform on the `PATH`.");
    }
}
