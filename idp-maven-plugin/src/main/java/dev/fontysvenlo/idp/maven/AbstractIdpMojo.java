package dev.fontysvenlo.idp.maven;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.render.Idp;
import dev.fontysvenlo.idp.render.Workspace;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals share: where the repository is, how problems are shown, and when a build fails. */
abstract class AbstractIdpMojo extends AbstractMojo {
    private static final List<String> FORMATS = List.of("text", "json");

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    @SuppressWarnings("NullAway.Init")
    private MavenSession session;

    /**
     * The root of the repository; by default the nearest folder with `platform.yaml`, from the folder of the pom upward.
     */
    @Parameter(property = "idp.root")
    private @Nullable File root;

    /** Does nothing at all. */
    @Parameter(property = "idp.skip", defaultValue = "false")
    private boolean skip;

    /** How problems are printed: `text`, or `json` for other programs. */
    @Parameter(property = "idp.format", defaultValue = "text")
    private String format = "text";

    /** Whether a run may use what the last one found out, and keep what it finds out itself. */
    @Parameter(property = "idp.remember", defaultValue = "true")
    private boolean remember = true;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("idp.skip is set: nothing done.");
            return;
        }
        if (!FORMATS.contains(format)) {
            throw new MojoFailureException("`" + format + "` is not a format. Pass -Didp.format=text or json.");
        }
        try {
            run(new Idp(workspace()));
        } catch (UncheckedIOException e) {
            var cause = Objects.requireNonNull(e.getCause());
            throw new MojoExecutionException(e.getMessage() + ": " + cause.getMessage(), e);
        }
    }

    abstract void run(Idp idp) throws MojoFailureException;

    /** The value, or every problem printed and the build failed. */
    final <T> T valueOf(Outcome<T> outcome) throws MojoFailureException {
        return valueOf(outcome, value -> List.of());
    }

    /** As {@link #valueOf}, with warnings about the value printed as well. */
    final <T> T valueOf(Outcome<T> outcome, Function<? super T, List<Diagnostic>> warnings)
            throws MojoFailureException {
        print(outcome.match(warnings, List::copyOf));
        var value = outcome.<Optional<T>>match(Optional::of, problems -> Optional.empty());
        if (value.isPresent()) {
            return value.get();
        }
        throw failure(outcome.diagnostics().size());
    }

    static MojoFailureException failure(int problems) {
        return new MojoFailureException(
                problems == 1 ? "1 problem, shown above." : problems + " problems, shown above.");
    }

    /** As {@link #valueOf}, for goals that print an answer of their own: nothing is printed when there is no problem. */
    final <T> T answerOf(Outcome<T> outcome) throws MojoFailureException {
        var answer = outcome.<Optional<T>>match(Optional::of, problems -> Optional.empty());
        return answer.isPresent() ? answer.get() : valueOf(outcome);
    }

    /** Whether another program reads what is printed. */
    final boolean isJson() {
        return format.equals("json");
    }

    final void print(List<Diagnostic> diagnostics) {
        new ProblemPrinter(getLog(), workspace().root(), format).print(diagnostics);
    }

    private Workspace workspace() {
        var folder = Optional.ofNullable(root).map(File::toPath).orElseGet(this::nearestRoot);
        var cache = new File(session.getLocalRepository().getBasedir(), ".cache/idp");
        var workspace = Workspace.of(folder, cache.toPath());
        return remember ? workspace : workspace.withoutMemory();
    }

    private Path nearestRoot() {
        var top = session.getRequest().getMultiModuleProjectDirectory().toPath();
        return Root.nearest(Path.of(session.getExecutionRootDirectory()), top);
    }
}
