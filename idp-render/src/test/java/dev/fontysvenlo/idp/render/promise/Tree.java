package dev.fontysvenlo.idp.render.promise;

import dev.fontysvenlo.idp.render.Idp;
import dev.fontysvenlo.idp.render.Workspace;
import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.Platform;
import dev.fontysvenlo.idp.team.Team;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rendered cluster with the platform that declares it. */
record Tree(Platform platform, RenderedCluster cluster, boolean hasOwnTenancy) {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Path EXAMPLES = REPOSITORY.resolve("examples");

    /** This repository and all its examples, as they are committed. */
    static List<Tree> all() {
        try (var examples = Files.list(EXAMPLES)) {
            return Stream.concat(Stream.of(REPOSITORY), examples.sorted())
                    .filter(root -> Files.isDirectory(root.resolve("rendered")))
                    .toList()
                    .stream()
                    .flatMap(Tree::clusters)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first cluster of an example. */
    static Tree of(String example) {
        return clusters(EXAMPLES.resolve(example)).findFirst().orElseThrow();
    }

    private static Stream<Tree> clusters(Path root) {
        var workspace = Workspace.of(root, root.resolve("target/cache"));
        var platform = new Idp(workspace).validate().match(valid -> valid, problems -> {
            throw new AssertionError(problems.toString());
        });
        return platform.clusters().stream()
                .map(cluster -> new Tree(platform, read(root, platform, cluster), replacesTenancy(root)));
    }

    /** Argo CD's objects of all clusters are in one place, so those that there is one of belong to each cluster. */
    private static RenderedCluster read(Path root, Platform platform, Cluster cluster) {
        var read = read(root, cluster);
        if (platform.isHome(cluster)) {
            return read;
        }
        var shared = platform.clusters().stream()
                .filter(platform::isHome)
                .flatMap(home -> read(root, home).objects().stream())
                .filter(object -> object.path().matches("argocd/[^/]+"))
                .filter(object -> read.objects().stream().noneMatch(own -> own.is(object.kind(), object.name())))
                .toList();
        return shared.stream().reduce(read, RenderedCluster::with, (a, b) -> a);
    }

    private static RenderedCluster read(Path root, Cluster cluster) {
        return RenderedCluster.read(
                cluster.name(),
                root.getFileName().toString(),
                root.resolve("rendered").resolve(cluster.name()));
    }

    /** Whether a repository replaces what keeps its teams apart, so that this manual can't speak for it. */
    private static boolean replacesTenancy(Path root) {
        return !root.equals(REPOSITORY) && Files.isDirectory(root.resolve("templates/team/tenancy"));
    }

    NetworkMatrix matrix() {
        var declared = platform.clusters().stream()
                .filter(candidate -> candidate.name().equals(cluster.name()))
                .findFirst()
                .orElseThrow();
        var traced = platform.teams().stream()
                .filter(team -> team.tracing().isOn())
                .map(Team::namespace)
                .collect(Collectors.toSet());
        var limited = declared.apiNetworks().isEmpty()
                ? Set.<String>of()
                : Set.of(platform.settings().namespaces().bootstrap());
        return new NetworkMatrix(new Parties(cluster, Surroundings.of(platform, declared)), traced, limited);
    }

    Tree damaged(UnaryOperator<RenderedCluster> damage) {
        return new Tree(platform, damage.apply(cluster), hasOwnTenancy);
    }

    @Override
    public String toString() {
        return cluster.toString();
    }
}
