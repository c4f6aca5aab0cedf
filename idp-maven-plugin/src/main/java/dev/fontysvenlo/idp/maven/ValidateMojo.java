package dev.fontysvenlo.idp.maven;

import dev.fontysvenlo.idp.render.Idp;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Says whether `platform.yaml` and every team file are right, with every problem at its line. */
@Mojo(name = "validate", aggregator = true, requiresProject = false, threadSafe = true)
public final class ValidateMojo extends AbstractIdpMojo {
    @Override
    void run(Idp idp) throws MojoFailureException {
        var platform = valueOf(idp.validate());
        getLog().info(Count.of(platform.teams().size(), "team") + " in "
                + Count.of(platform.cohorts().size(), "cohort") + ": no problem found.");
    }
}
