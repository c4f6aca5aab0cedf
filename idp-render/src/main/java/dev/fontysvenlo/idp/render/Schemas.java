package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.diagnostic.Words;
import dev.fontysvenlo.idp.load.Loaded;
import dev.fontysvenlo.idp.load.Loader;
import dev.fontysvenlo.idp.render.kubernetes.PackComparison;
import dev.fontysvenlo.idp.render.kubernetes.PackFile;
import dev.fontysvenlo.idp.render.kubernetes.PackSources;
import dev.fontysvenlo.idp.render.kubernetes.SchemaPack;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.YamlReader;
import dev.fontysvenlo.idp.team.Cluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the pack of a cluster, or looks at one that comes with the tool, and says what it would change. */
final class Schemas {
    private final Workspace workspace;
    private final SchemaRequest request;

    private Schemas(Workspace workspace, SchemaRequest request) {
        this.workspace = workspace;
        this.request = request;
    }

    static Outcome<SchemaChange> change(Workspace workspace, SchemaRequest request) {
        var schemas = new Schemas(workspace, request);
        return Loader.load(workspace.root(), workspace.input())
                .then(loaded -> schemas.cluster(loaded)
                        .then(cluster -> Packs.of(workspace.root(), loaded)
                                .then(packs -> schemas.change(cluster, packs.of(cluster)))));
    }

    private Outcome<String> cluster(Loaded loaded) {
        var names = loaded.platform().clusters().stream().map(Cluster::name).toList();
        var wanted = request.cluster().or(() -> names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty());
        return wanted.filter(names::contains)
                .map(Outcome::ok)
                .orElseGet(() -> Outcome.failed(new Diagnostic(
                        DiagnosticCode.UNKNOWN_CLUSTER,
                        Location.ofFile(Loader.PLATFORM),
                        wanted.map(name -> "There is no cluster `" + name + "`.")
                                .orElse("There is more than one cluster."),
                        "Name one with -Didp.cluster: " + Words.anyOf(names) + ".")));
    }

    private Outcome<SchemaChange> change(String cluster, SchemaPack before) {
        if (request.openApi().isEmpty()) {
            return PackFile.packaged(request.version())
                    .map(after -> Outcome.ok(change(cluster, before, after.get(), Optional.empty())))
                    .orElseGet(() -> Outcome.failed(nothingAsked()));
        }
        return PackSources.pack(request.openApi(), request.customResources(), request.version())
                .map(text -> {
                    var file = request.file().orElse(PackFile.ofCluster(cluster));
                    PackFile.write(workspace.root(), file, text);
                    return change(cluster, before, SchemaPack.parse(text).orElseThrow(), Optional.of(file));
                });
    }

    private SchemaChange change(String cluster, SchemaPack before, SchemaPack after, Optional<String> written) {
        var objects = objects(cluster);
        return new SchemaChange(written, before, after, objects.size(), PackComparison.between(before, after, objects));
    }

    private Diagnostic nothingAsked() {
        return new Diagnostic(
                DiagnosticCode.NO_SCHEMAS,
                Location.ofFile(Loader.PLATFORM),
                request.version().isEmpty()
                        ? "Neither an OpenAPI document nor a version of Kubernetes is named."
                        : "There are no schemas for Kubernetes " + request.version() + " in this tool.",
                "Pass -Didp.openapi=openapi.json, made by kubectl get --raw /openapi/v2, or one of the versions "
                        + PackFile.VERSIONS + " with -Didp.kubernetes.");
    }

    /** What is rendered for the cluster now, in the order of the paths; kustomizations are no objects of a cluster. */
    private List<Document> objects(String cluster) {
        var folder = workspace.rendered().resolve(cluster);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            var objects = new ArrayList<Document>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.endsWith("kustomization.yaml")) {
                    var path = workspace.root().relativize(file).toString().replace('\\', '/');
                    YamlReader.plain(path, Files.readString(file)).match(objects::add, problems -> false);
                }
            }
            return objects;
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }
}
