package dev.fontysvenlo.idp.maven;

import dev.fontysvenlo.idp.render.Idp;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Prints the page of one error code, for example `mvn idp:explain -Didp.code=IDP-104`. */
@Mojo(name = "explain", aggregator = true, requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractIdpMojo {

    /** The code as a message shows it. */
    @Parameter(property = "idp.code")
    private @Nullable String code;

    @Override
    void run(Idp idp) throws MojoFailureException {
        if (code == null) {
            throw new MojoFailureException("Pass the code that a message shows: mvn idp:explain -Didp.code=IDP-104");
        }
        // not through the log: a page is read as it is written, without a prefix
        System.out.println(valueOf(idp.explain(code)));
    }
}
