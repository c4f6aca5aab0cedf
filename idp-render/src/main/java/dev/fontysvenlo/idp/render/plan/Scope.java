package dev.fontysvenlo.idp.render.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How often a template is rendered; the first folder below {@code templates/}. */
enum Scope {
    /** Once a cluster; any area, which is a part of the platform. */
    PLATFORM("platform", List.of()),
    /** Once a course on each cluster that its teams run on; any area, which is a part of the course. */
    COURSE("course", List.of()),
    COHORT("cohort", List.of("argocd")),
    TEAM("team", List.of("app", "argocd", Layout.BOOTSTRAP, "tenancy")),
    /** Once a component of a team, into the team's app folder. */
    COMPONENT("component", List.of());

    private final String folder;
    private final List<String> areas;

    Scope(String folder, List<String> areas) {
        this.folder = folder;
        this.areas = areas;
    }

    static Optional<Scope> of(String folder) {
        return Arrays.stream(values())
                .filter(scope -> scope.folder.equals(folder))
                .findFirst();
    }

    /** How many parts a template's path has. */
    int depth() {
        return this == COMPONENT ? 2 : 3;
    }

    boolean allows(String area) {
        return areas.isEmpty() || areas.contains(area);
    }

    /** Every folder that may hold templates, for a message. */
    static String folders() {
        return Arrays.stream(values())
                .map(scope -> switch (scope) {
                    case PLATFORM, COURSE -> "templates/" + scope.folder + "/<part>/";
                    case COMPONENT -> "templates/component/";
                    case COHORT, TEAM ->
                        scope.areas.stream()
                                .map(area -> "templates/" + scope.folder + "/" + area + "/")
                                .collect(Collectors.joining(", "));
                })
                .collect(Collectors.joining(", "));
    }
}
