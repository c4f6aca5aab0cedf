package dev.fontysvenlo.idp.render.tree;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What one cohort has on one cluster beside its teams' folders: ApplicationSets, ImageUpdater, bootstrap Jobs. */
public record CohortFolder(String cluster, String cohort) implements Comparable<CohortFolder> {
    private static final Pattern FOLDER =
            Pattern.compile("(?<cluster>[^/]+)/(?:argocd|bootstrap)/(?:cohorts?/)?(?<cohort>[^/]+-\\d{4})/.+");

    static Optional<CohortFolder> of(String path) {
        int cluster = path.indexOf('/');
        if (cluster < 0 || !path.startsWith("/argocd/", cluster) && !path.startsWith("/bootstrap/", cluster)) {
            return Optional.empty(); // without asking an expression, for there are many folders of teams
        }
        var matcher = FOLDER.matcher(path);
        return matcher.matches()
                ? Optional.of(new CohortFolder(matcher.group("cluster"), matcher.group("cohort")))
                : Optional.empty();
    }

    static SortedSet<CohortFolder> in(Collection<String> paths) {
        var folders = new TreeSet<CohortFolder>();
        paths.forEach(path -> of(path).ifPresent(folders::add));
        return folders;
    }

    @Override
    public int compareTo(CohortFolder other) {
        int cohorts = cohort.compareTo(other.cohort);
        return cohorts != 0 ? cohorts : cluster.compareTo(other.cluster);
    }
}
