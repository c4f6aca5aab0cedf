package dev.fontysvenlo.idp.maven;

import dev.fontysvenlo.idp.render.Idp;
import dev.fontysvenlo.idp.render.report.ReviewText;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Says what the inputs of the working copy would change in the cluster, compared with a Git revision. */
@Mojo(name = "diff", aggregator = true, requiresProject = false, threadSafe = true)
public final class DiffMojo extends AbstractTreeMojo {
    @Override
    void run(Idp idp) throws MojoFailureException {
        // not through the log: a report is read as it is written, without a prefix
        System.out.print(ReviewText.of(valueOf(idp.diff(request()))));
    }
}
