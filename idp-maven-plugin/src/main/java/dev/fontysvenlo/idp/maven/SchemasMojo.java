package dev.fontysvenlo.idp.maven;

import dev.fontysvenlo.idp.render.Idp;
import dev.fontysvenlo.idp.render.SchemaChange;
import dev.fontysvenlo.idp.render.SchemaRequest;
import dev.fontysvenlo.idp.render.kubernetes.SchemaPack;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes the schemas that manifests are held against from a cluster's own API server, and says what that changes; with
 * `idp.kubernetes` alone, says what an upgrade to that version would break.
 */
@Mojo(name = "schemas", aggregator = true, requiresProject = false, threadSafe = true)
public final class SchemasMojo extends AbstractIdpMojo {

    /** Files made by `kubectl get --raw /openapi/v2`, with commas between them; the first one counts most. */
    @Parameter(property = "idp.openapi")
    private @Nullable List<File> openapi;

    /** Files or folders of custom resource definitions, with commas between them. */
    @Parameter(property = "idp.crds")
    private @Nullable List<File> crds;

    /** The cluster whose schemas these are; needed when there is more than one. */
    @Parameter(property = "idp.cluster")
    private @Nullable String cluster;

    /** The minor version of Kubernetes, for example `1.37`. */
    @Parameter(property = "idp.kubernetes", defaultValue = "")
    private @Nullable String kubernetes;

    /** Where to write the schemas, relative to the root; by default `schemas/<cluster>.pack.gz`. */
    @Parameter(property = "idp.to")
    private @Nullable String to;

    @Override
    void run(Idp idp) throws MojoFailureException {
        var change = valueOf(idp.schemas(new SchemaRequest(
                Optional.ofNullable(cluster),
                paths(openapi),
                paths(crds),
                Optional.ofNullable(kubernetes).orElse(""),
                Optional.ofNullable(to))));
        change.written().ifPresent(file -> getLog().info("Wrote " + file + ": " + described(change.after()) + "."));
        report(change);
    }

    private void report(SchemaChange change) {
        var comparison = change.comparison();
        getLog().info("Held " + Count.of(change.objects(), "rendered object") + " against " + described(change.after())
                + ", and before against " + described(change.before()) + ".");
        comparison.refused().forEach(line -> getLog().warn("Would be refused: " + line));
        comparison.accepted().forEach(line -> getLog().info("Would be taken again: " + line));
        if (!comparison.changed().isEmpty()) {
            getLog().info("Kinds that are rendered and have changed: "
                    + comparison.changed().stream().map(Object::toString).collect(Collectors.joining(", ")) + ".");
        }
        if (comparison.refused().isEmpty()) {
            getLog().info("Nothing that is rendered would be refused.");
        }
    }

    private static String described(SchemaPack pack) {
        return "Kubernetes " + pack.version() + " (" + Count.of(pack.kinds().size(), "kind")
                + (pack.hasEnums() ? ")" : ", without the legal words of its own fields)");
    }

    private static List<Path> paths(@Nullable List<File> files) {
        return Optional.ofNullable(files).orElse(List.of()).stream()
                .map(File::toPath)
                .toList();
    }
}
