package dev.fontysvenlo.idp.maven;

import dev.fontysvenlo.idp.render.Idp;
import dev.fontysvenlo.idp.render.report.ReviewFiles;
import dev.fontysvenlo.idp.render.report.ReviewJson;
import dev.fontysvenlo.idp.render.report.ReviewText;
import java.io.File;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Says what the inputs of the working copy would change in the cluster, compared with a Git revision. */
@Mojo(name = "diff", aggregator = true, requiresProject = false, threadSafe = true)
public final class DiffMojo extends AbstractTreeMojo {

    /** A folder for the report as files too: `comment.md`, `whole.md`, `review.html` and `review.json`. */
    @Parameter(property = "idp.report")
    private @Nullable File report;

    @Override
    void run(Idp idp) throws MojoFailureException {
        var review = answerOf(idp.diff(request()));
        if (report != null) {
            ReviewFiles.write(report.toPath(), review);
        }
        if (!isJson()) {
            print(review.refusals());
        }
        // not through the log: a report is read as it is written, without a prefix
        System.out.print(isJson() ? ReviewJson.of(review) : ReviewText.of(review));
        if (review.isRefused()) {
            throw failure(review.refusals().size());
        }
    }
}
