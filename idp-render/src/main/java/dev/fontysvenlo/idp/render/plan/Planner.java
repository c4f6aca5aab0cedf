package dev.fontysvenlo.idp.render.plan;

import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.Cohort;
import dev.fontysvenlo.idp.team.Component;
import dev.fontysvenlo.idp.team.Platform;
import dev.fontysvenlo.idp.team.Team;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Goes through clusters, cohorts, teams and components and plans one file for each template of their scope. */
final class Planner {
    private final Platform platform;
    private final List<TemplateName> templates;
    private final Map<TemplateName, Map<String, Object>> scripts = new HashMap<>();

    Planner(Platform platform, List<TemplateName> templates, ScriptSets scripts) {
        this.platform = platform;
        this.templates = List.copyOf(templates);
        templates.forEach(template -> this.scripts.put(template, scripts.of(template)));
    }

    Plan plan() {
        var units = new ArrayList<Unit>();
        for (Cluster cluster : platform.clusters()) {
            units.add(new Unit(new Unit.Subject(cluster.name(), "", ""), ofCluster(cluster)));
            for (Cohort cohort : platform.cohortsOf(cluster)) {
                units.add(new Unit(new Unit.Subject(cluster.name(), cohort.name(), ""), ofCohort(cohort)));
                for (Team team : cohort.deployedTeams()) {
                    var subject = new Unit.Subject(cluster.name(), cohort.name(), team.namespace());
                    units.add(new Unit(subject, ofTeam(cohort, team)));
                }
            }
        }
        return new Plan(units);
    }

    private List<PlannedFile> ofCluster(Cluster cluster) {
        var model = with(Map.of("platform", platform), "cluster", cluster);
        return of(Scope.PLATFORM)
                .map(template -> file(
                        template,
                        Layout.ofCluster(cluster, template.area()) + template.file(),
                        "platform.yaml",
                        template.area().equals("argocd") ? argocd() : "",
                        model))
                .toList();
    }

    private List<PlannedFile> ofCohort(Cohort cohort) {
        var model = with(with(Map.of("platform", platform), "cluster", cohort.cluster()), "cohort", cohort);
        var sources = "platform.yaml and teams/" + cohort.name() + "-*.yaml";
        return of(Scope.COHORT)
                .map(template -> file(template, Layout.ofCohort(cohort) + template.file(), sources, argocd(), model))
                .toList();
    }

    private List<PlannedFile> ofTeam(Cohort cohort, Team team) {
        var model = with(
                with(with(Map.of("platform", platform), "cluster", cohort.cluster()), "cohort", cohort), "team", team);
        var sources = "platform.yaml and " + team.names().file();
        var own = of(Scope.TEAM)
                .map(template -> file(
                        template,
                        Layout.ofTeam(cohort, team, template.area()) + template.file(),
                        sources,
                        template.area().equals("argocd") ? argocd() : team.namespace(),
                        model));
        var components = team.components().stream()
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

    private PlannedFile file(
            TemplateName template, String path, String sources, String namespace, Map<String, Object> model) {
        var owner = model.get("team") instanceof Team team ? team.names().database() : "";
        var sets = scripts.getOrDefault(template, Map.of());
        if (sets.isEmpty()) {
            return new PlannedFile(path, template.path(), sources, namespace, owner, model);
        }
        var whole = new HashMap<>(model);
        whole.putAll(sets);
        return new PlannedFile(path, template.path(), sources, namespace, owner, whole);
    }

    private Stream<TemplateName> of(Scope scope) {
        return templates.stream().filter(template -> template.scope() == scope);
    }

    private String argocd() {
        return platform.settings().namespaces().argocd();
    }

    private static Map<String, Object> with(Map<String, Object> model, String name, Object value) {
        var larger = new HashMap<>(model);
        larger.put(name, value);
        return Map.copyOf(larger);
    }
}
