package dev.fontysvenlo.idp.maven;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.render.Preview;
import dev.fontysvenlo.idp.render.Request;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that look at `rendered/`: which part, against which revision. */
abstract class AbstractTreeMojo extends AbstractIdpMojo {

    /** One team alone, by its namespace, for example `prj2-2026-group07`. */
    @Parameter(property = "idp.team")
    private @Nullable String team;

    /** One cohort alone, for example `prj2-2026`. */
    @Parameter(property = "idp.cohort")
    private @Nullable String cohort;

    /** The Git revision to compare with; by default the merge base with the default branch. */
    @Parameter(property = "idp.base")
    private @Nullable String base;

    /** Namespaces, with commas between them, whose folders may vanish although no file says `state: removed`. */
    @Parameter(property = "idp.allowRemoval")
    private @Nullable List<String> allowRemoval;

    final Request request() {
        return new Request(
                Optional.ofNullable(team),
                Optional.ofNullable(cohort),
                Optional.ofNullable(base),
                new TreeSet<>(Optional.ofNullable(allowRemoval).orElse(List.of())));
    }

    /** What a run comes to; a rule that is switched off for nothing is a warning. */
    final Preview previewOf(Outcome<Preview> outcome) throws MojoFailureException {
        return valueOf(outcome, preview -> preview.suppressions().warnings());
    }

    /** Every rule that `platform.yaml` switches off, with its reason: nobody should forget one. */
    final void showSuppressions(Preview preview) {
        preview.suppressions().shown().forEach(getLog()::info);
    }
}
