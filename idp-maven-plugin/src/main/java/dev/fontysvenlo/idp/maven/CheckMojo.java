package dev.fontysvenlo.idp.maven;

import dev.fontysvenlo.idp.render.Idp;
import dev.fontysvenlo.idp.render.kubernetes.Kubeconform;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Fails unless `rendered/` is what `idp:render` would write and Git has all of it; says the command that repairs it. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        aggregator = true,
        requiresProject = false,
        threadSafe = true)
public final class CheckMojo extends AbstractTreeMojo {

    /** Asks kubeconform for a second opinion on `rendered/`; it must be on the `PATH`. */
    @Parameter(property = "idp.kubeconform", defaultValue = "false")
    private boolean kubeconform;

    @Override
    void run(Idp idp) throws MojoFailureException {
        var preview = previewOf(idp.check(request()));
        getLog().info("rendered/ is up to date: " + Count.of(preview.teams(), "team") + ", "
                + Count.of(preview.objects(), "object") + ".");
        showSuppressions(preview);
        if (kubeconform) {
            int files = valueOf(idp.secondOpinion(Kubeconform.find(List.of())));
            getLog().info("kubeconform agrees: " + Count.of(files, "object") + ".");
        }
    }
}
