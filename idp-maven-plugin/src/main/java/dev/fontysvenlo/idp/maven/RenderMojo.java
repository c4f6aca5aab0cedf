package dev.fontysvenlo.idp.maven;

import dev.fontysvenlo.idp.render.Idp;
import dev.fontysvenlo.idp.render.tree.Changes;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Renders every manifest into `rendered/`; writes nothing when there is any problem. */
@Mojo(name = "render", aggregator = true, requiresProject = false, threadSafe = true)
public final class RenderMojo extends AbstractTreeMojo {
    @Override
    void run(Idp idp) throws MojoFailureException {
        long start = System.nanoTime();
        var preview = previewOf(idp.render(request()));
        double seconds = (System.nanoTime() - start) / 1e9;
        getLog().info(String.format(
                Locale.ROOT,
                "Rendered %s: %s in %.1f s.",
                Count.of(preview.teams(), "team"),
                Count.of(preview.objects(), "object"),
                seconds));
        getLog().info(written(preview.changes()));
        showSuppressions(preview);
    }

    private static String written(Changes changes) {
        return changes.isEmpty()
                ? "Nothing changed in rendered/."
                : Count.of(changes.added(), "file") + " created, " + changes.modified() + " changed, "
                        + changes.removed() + " deleted in rendered/.";
    }
}
