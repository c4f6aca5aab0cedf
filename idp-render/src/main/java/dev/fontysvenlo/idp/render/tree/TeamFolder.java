package dev.fontysvenlo.idp.render.tree;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The folder of one team on one cluster, {@code <cluster>/teams/<namespace>}. */
public record TeamFolder(String cluster, String namespace) implements Comparable<TeamFolder> {
    private static final String TEAMS = "/teams/";

    /** The team folder that a file is in; empty when it is in none. */
    public static Optional<TeamFolder> of(String path) {
        int cluster = path.indexOf('/');
        int namespace = cluster + TEAMS.length();
        int end = path.indexOf('/', namespace);
        return cluster > 0 && path.startsWith(TEAMS, cluster) && end > namespace
                ? Optional.of(new TeamFolder(path.substring(0, cluster), path.substring(namespace, end)))
                : Optional.empty();
    }

    static SortedSet<TeamFolder> in(Collection<String> paths) {
        var folders = new TreeSet<TeamFolder>();
        paths.forEach(path -> of(path).ifPresent(folders::add));
        return folders;
    }

    /** Relative to the rendered tree. */
    public String path() {
        return cluster + TEAMS + namespace;
    }

    @Override
    public int compareTo(TeamFolder other) {
        int namespaces = namespace.compareTo(other.namespace);
        return namespaces != 0 ? namespaces : cluster.compareTo(other.cluster);
    }
}
