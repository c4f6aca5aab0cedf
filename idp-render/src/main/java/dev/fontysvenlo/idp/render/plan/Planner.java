package dev.fontysvenlo.idp.render.plan;

import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.Cohort;
import dev.fontysvenlo.idp.team.Component;
import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.Platform;
import dev.fontysvenlo.idp.team.State;
import dev.fontysvenlo.idp.team.Team;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Goes through clusters, courses, cohorts, teams and components and plans one file for each template of their scope. */
final class Planner {
    private final Platform platform;
    private final Map<Scope, List<TemplateName>> templates = new EnumMap<>(Scope.class);
    private final Map<String, Map<String, Object>> scripts = new HashMap<>();

    Planner(Platform platform, List<TemplateName> templates, ScriptSets scripts) {
        this.platform = platform;
        for (TemplateName template : templates) {
            this.templates
                    .computeIfAbsent(template.scope(), none -> new ArrayList<>())
                    .add(template);
            this.scripts.put(template.path(), scripts.of(template));
        }
    }

    /** The units of the subjects that are wanted. */
    Plan plan(Predicate<Unit.Subject> wanted) {
        var units = new ArrayList<Unit>();
        for (Cluster cluster : platform.clusters()) {
            plan(subject(cluster, "", "", ""), wanted, () -> ofCluster(cluster)).ifPresent(units::add);
            for (Course course : platform.coursesOf(cluster)) {
                plan(subject(cluster, course.name(), "", ""), wanted, () -> ofCourse(cluster, course))
                        .ifPresent(units::add);
            }
            for (Cohort cohort : platform.cohortsOf(cluster)) {
                var course = cohort.course().name();
                plan(subject(cluster, course, cohort.name(), ""), wanted, () -> ofCohort(cohort))
                        .ifPresent(units::add);
                for (Team team : cohort.teams()) {
                    plan(subject(cluster, course, cohort.name(), team.namespace()), wanted, () -> ofTeam(cohort, team))
                            .ifPresent(units::add);
                }
            }
        }
        return new Plan(units);
    }

    private static Optional<Unit> plan(
            Unit.Subject subject, Predicate<Unit.Subject> wanted, Supplier<List<PlannedFile>> files) {
        return wanted.test(subject) ? Optional.of(new Unit(subject, files.get())) : Optional.empty();
    }

    private static Unit.Subject subject(Cluster cluster, String course, String cohort, String team) {
        return new Unit.Subject(cluster.name(), course, cohort, team);
    }

    private List<PlannedFile> ofCluster(Cluster cluster) {
        var model = with(shared(), "cluster", cluster);
        return of(Scope.PLATFORM)
                .map(template -> file(
                        template,
                        Layout.ofCluster(cluster, template.area()) + template.file(),
                        "platform.yaml",
                        namespace(template, ""),
                        model))
                .toList();
    }

    private List<PlannedFile> ofCourse(Cluster cluster, Course course) {
        var model = with(with(shared(), "cluster", cluster), "course", course);
        return of(Scope.COURSE)
                .map(template -> file(
                        template,
                        Layout.ofCourse(cluster, course.name(), template.area()) + template.file(),
                        "platform.yaml and teams/" + course.name() + "-*.yaml",
                        namespace(template, ""),
                        model))
                .toList();
    }

    private List<PlannedFile> ofCohort(Cohort cohort) {
        var model = with(with(shared(), "cluster", cohort.cluster()), "cohort", cohort);
        var sources = "platform.yaml and teams/" + cohort.name() + "-*.yaml";
        return of(Scope.COHORT)
                .map(template -> file(
                        template, Layout.ofCohort(cohort) + template.file(), sources, namespace(template, ""), model))
                .toList();
    }

    /** No template of a team sees another team, so that no edit of the one can change a file of the other. */
    private List<PlannedFile> ofTeam(Cohort cohort, Team team) {
        var alone = cohort.seenBy(team);
        Map<String, Object> model =
                Map.of("platform", platform.with(alone), "cluster", cohort.cluster(), "cohort", alone, "team", team);
        var sources = "platform.yaml and " + team.names().file();
        var own = of(Scope.TEAM)
                .filter(template -> isDeployed(team) || template.area().equals(Layout.BOOTSTRAP))
                .map(template -> file(
                        template,
                        Layout.ofTeam(cohort, team, template.area()) + template.file(),
                        sources,
                        namespace(template, team.namespace()),
                        model));
        var components = team.components().stream()
                .filter(component -> isDeployed(team))
                .flatMap(component -> ofComponent(cohort, team, component, with(model, "component", component)));
        return Stream.concat(own, components).toList();
    }

    private Stream<PlannedFile> ofComponent(Cohort cohort, Team team, Component component, Map<String, Object> model) {
        return of(Scope.COMPONENT)
                .map(template -> file(
                        template,
                        Layout.ofTeam(cohort, team, "app") + component.name() + "-" + template.file(),
                        "platform.yaml and " + team.names().file(),
                        team.namespace(),
                        model));
    }

    /** The model of every template above a team, and whether any makes a Job for teams: an application needs a folder. */
    private Map<String, Object> shared() {
        boolean hasBootstrap =
                of(Scope.TEAM).anyMatch(template -> template.area().equals(Layout.BOOTSTRAP));
        return Map.of("platform", platform, "hasBootstrap", hasBootstrap);
    }

    private static boolean isDeployed(Team team) {
        return team.state() != State.REMOVED;
    }

    private PlannedFile file(
            TemplateName template, String path, String sources, String namespace, Map<String, Object> model) {
        var owner = model.get("team") instanceof Team team ? team.names().database() : "";
        var sets = scripts.getOrDefault(template.path(), Map.of());
        if (sets.isEmpty()) {
            return new PlannedFile(path, template.path(), sources, namespace, owner, model);
        }
        var whole = new HashMap<>(model);
        whole.putAll(sets);
        return new PlannedFile(path, template.path(), sources, namespace, owner, whole);
    }

    private Stream<TemplateName> of(Scope scope) {
        return templates.getOrDefault(scope, List.of()).stream();
    }

    /** The one namespace that a template of this area may touch; elsewhere what its scope says. */
    private String namespace(TemplateName template, String otherwise) {
        return switch (template.area()) {
            case Layout.ARGOCD -> platform.settings().namespaces().argocd();
            case Layout.BOOTSTRAP ->
                template.scope() == Scope.TEAM
                        ? platform.settings().namespaces().bootstrap()
                        : otherwise;
            default -> otherwise;
        };
    }

    private static Map<String, Object> with(Map<String, Object> model, String name, Object value) {
        var larger = new HashMap<>(model);
        larger.put(name, value);
        return Map.copyOf(larger);
    }
}
