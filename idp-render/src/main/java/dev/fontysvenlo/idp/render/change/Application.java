package dev.fontysvenlo.idp.render.change;

import java.util.Comparator;

/**
 * One application of Argo CD, as an ApplicationSet or a manifest of its own makes it.
 *
 * @param cluster the folder of {@code rendered/} that it was found in
 * @param folder what it deploys, below {@code rendered/}
 * @param isKept whether Argo CD leaves it behind when nothing asks for it any more
 */
public record Application(String cluster, String name, String project, String folder, boolean isKept)
        implements Comparable<Application> {
    private static final Comparator<Application> ORDER =
            Comparator.comparing(Application::cluster).thenComparing(Application::name);

    boolean deploys(String path) {
        return path.startsWith(folder + "/");
    }

    @Override
    public int compareTo(Application other) {
        return ORDER.compare(this, other);
    }
}
