package dev.fontysvenlo.idp.team;

import java.util.List;

/** {@code platform.yaml} as it is written. */
public record PlatformDeclaration(Settings settings, List<Cluster> clusters, List<Size> sizes, List<Course> courses) {
    public PlatformDeclaration {
        clusters = List.copyOf(clusters);
        sizes = List.copyOf(sizes);
        courses = List.copyOf(courses);
    }
}
