package dev.fontysvenlo.idp.render.tree;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What one cohort has on one cluster beside its teams' folders: ApplicationSets, ImageUpdater, bootstrap Jobs. */
public record CohortFolder(String cluster, String cohort) implements Comparable<CohortFolder> {
    private static final Comparator<CohortFolder> ORDER =
            Comparator.comparing(CohortFolder::cohort).thenComparing(CohortFolder::cluster);
    private static final Pattern FOLDER =
            Pattern.compile("(?<cluster>[^/]+)/(?:argocd|bootstrap)/(?:cohorts?/)?(?<cohort>[^/]+-\\d{4})/.+");

    static Optional<CohortFolder> of(String path) {
        if (TeamFolder.of(path).isPresent()) {
            return Optional.empty();
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
        return ORDER.compare(this, other);
    }
}
