package dev.fontysvenlo.idp.maven;

import dev.fontysvenlo.idp.render.Idp;
import dev.fontysvenlo.idp.render.report.TraceText;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Says which template line and which input lines made a line of `rendered/`. */
@Mojo(name = "trace", aggregator = true, requiresProject = false, threadSafe = true)
public final class TraceMojo extends AbstractIdpMojo {

    /** The file, as it stands in `rendered/`. */
    @Parameter(property = "idp.file")
    private @Nullable String file;

    /** The number of the line, counted from 1. */
    @Parameter(property = "idp.line", defaultValue = "0")
    private int line;

    @Override
    void run(Idp idp) throws MojoFailureException {
        if (file == null || line < 1) {
            throw new MojoFailureException(
                    "Pass a file and a line of it:"
                            + " mvn idp:trace -Didp.file=rendered/prod/teams/prj2-2026-group01/tenancy/namespace.yaml -Didp.line=5");
        }
        var trace = answerOf(idp.trace(file, line));
        // not through the log: an answer is read as it is written, without a prefix
        System.out.print(TraceText.of(trace.path(), trace.line(), trace.text(), trace.templates(), trace.inputs()));
    }
}
