package dev.fontysvenlo.idp.render.tree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which teams, cohorts and clusters a rendered tree serves, and where. */
public record Footprint(SortedSet<TeamFolder> teams, SortedSet<CohortFolder> cohorts, SortedSet<String> clusters) {
    private static final String ARGOCD = "/argocd/";
    private static final String PLATFORM = "/platform/";

    /** What a set of files serves; paths are relative to the rendered tree. */
    public static Footprint of(Collection<String> paths) {
        return ofFolders(oneOfEachFolder(paths));
    }

    /** The same, where one file stands for all of its folder. */
    static Footprint ofFolders(Collection<String> paths) {
        return new Footprint(TeamFolder.in(paths), CohortFolder.in(paths), clusters(paths));
    }

    /** Whom a file serves is told by its folder alone, and folders are few. */
    private static Collection<String> oneOfEachFolder(Collection<String> paths) {
        var folders = new HashSet<String>();
        var few = new ArrayList<String>();
        var last = "/";
        for (String path : paths) {
            if (!isIn(last, path)) {
                last = path.substring(0, path.lastIndexOf('/') + 1);
                if (folders.add(last)) {
                    few.add(path);
                }
            }
        }
        return few;
    }

    /** Files of one folder mostly come one after the other. */
    private static boolean isIn(String folder, String path) {
        return path.startsWith(folder) && path.lastIndexOf('/') == folder.length() - 1;
    }

    /** The clusters that have files of their own: those of teams and cohorts count with teams and cohorts. */
    private static SortedSet<String> clusters(Collection<String> paths) {
        var clusters = new TreeSet<String>();
        for (var path : paths) {
            int slash = path.indexOf('/');
            if (slash > 0 && isOfCluster(path, slash)) {
                clusters.add(path.substring(0, slash));
            }
        }
        return clusters;
    }

    private static boolean isOfCluster(String path, int slash) {
        return path.startsWith(PLATFORM, slash)
                || path.startsWith(ARGOCD, slash) && path.indexOf('/', slash + ARGOCD.length()) < 0;
    }
}
