package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each project of Argo CD allows what its applications bring, and nothing else. */
final class ProjectsTest {
    /** What controllers make of an object: Argo CD shows no logs of a pod whose kind the project does not allow. */
    private static final Map<String, List<String>> CHILDREN = Map.of(
            "apps/Deployment", List.of("apps/ReplicaSet", "/Pod"),
            "apps/DaemonSet", List.of("/Pod"),
            "apps/StatefulSet", List.of("/Pod"),
            "batch/CronJob", List.of("batch/Job", "/Pod"),
            "batch/Job", List.of("/Pod"));

    private final List<Installation> installations = Installation.all();

    @Test
    void allowsEverythingThatItsApplicationsBring() {
        assertThat(installations)
                .hasSizeGreaterThan(6)
                .allSatisfy(installation -> assertThat(complaints(installation))
                        .as(installation.name())
                        .isEmpty());
    }

    /** Over all trees together, since a team without a metrics port, say, brings no PodMonitor. */
    @Test
    void allowsNothingElse() {
        var allowed = new TreeMap<String, TreeSet<String>>();
        var brought = new TreeMap<String, TreeSet<String>>();
        for (Installation installation : installations) {
            var projects = projects(installation);
            for (RenderedObject project : projects.values()) {
                of(allowed, project).addAll(kinds(project));
            }
            for (Deployed application : installation.applications()) {
                of(brought, named(projects, application.project())).addAll(kindsOf(application));
            }
        }

        assertThat(brought.keySet()).contains("platform-root", "platform-tenancy", "platform-traefik", "team");
        assertThat(brought)
                .allSatisfy(
                        (role, kinds) -> assertThat(allowed.get(role)).as(role).isEqualTo(kinds));
    }

    @Test
    void namesEachPlaceAndKindByName() {
        assertThat(installations)
                .allSatisfy(installation -> projects(installation).values().stream()
                        .filter(project -> !project.list("spec", "destinations").isEmpty())
                        .forEach(project -> {
                            assertThat(kinds(project)).as(project.name()).noneMatch(kind -> kind.contains("*"));
                            assertThat(project.list("spec", "destinations"))
                                    .as(project.name())
                                    .noneMatch(place -> RenderedObject.text(place, "namespace")
                                            .startsWith("*"))
                                    .allMatch(place ->
                                            RenderedObject.text(place, "server").startsWith("https://"));
                            assertThat(project.list("spec", "sourceRepos"))
                                    .as(project.name())
                                    .noneMatch(
                                            repository -> repository.toString().contains("*"));
                        }));
    }

    @Test
    void closesTheDefaultProject() {
        var project = named(projects(Installation.own()), "default");

        assertThat(project.list("spec", "sourceRepos")).isEmpty();
        assertThat(project.list("spec", "destinations")).isEmpty();
        assertThat(Installation.own().applications())
                .extracting(Deployed::project)
                .doesNotContain("default", "");
    }

    @Test
    void complains_whenAProjectLacksAKindAPlaceOrASource() {
        var own = Installation.own();
        var path = "prod/argocd/appproject-platform-traefik.yaml";

        assertThat(complaints(own.replacing(path, "TLSStore", "TLSStores")))
                .contains("platform-traefik may not make traefik.io/TLSStore default");
        assertThat(complaints(own.replacing(path, "traefik", "other")))
                .anyMatch(complaint -> complaint.endsWith("in namespace traefik"));
        assertThat(complaints(own.replacing(path, "https://traefik.github.io/charts", "https://example.org")))
                .contains("platform-traefik may not read https://traefik.github.io/charts");
        assertThat(complaints(own.replacing(path, "*.traefik.io", "*.example.org")))
                .contains("platform-traefik may not make apiextensions.k8s.io/CustomResourceDefinition"
                        + " ingressroutes.traefik.io");
    }

    private static TreeSet<String> of(Map<String, TreeSet<String>> byRole, RenderedObject project) {
        return byRole.computeIfAbsent(role(project), role -> new TreeSet<>());
    }

    private static List<String> complaints(Installation installation) {
        var complaints = new ArrayList<String>();
        var projects = projects(installation);
        for (Deployed application : installation.applications()) {
            var project = projects.get(application.project());
            if (project == null) {
                complaints.add("there is no project " + application.project());
                continue;
            }
            application.sources().stream()
                    .map(source -> RenderedObject.text(source, "repoURL"))
                    .filter(repository -> !project.list("spec", "sourceRepos").contains(repository))
                    .map(repository -> project.name() + " may not read " + repository)
                    .forEach(complaints::add);
            application.objects().stream()
                    .flatMap(object -> refusals(application, project, object))
                    .forEach(complaints::add);
        }
        return complaints.stream().distinct().toList();
    }

    private static Stream<String> refusals(Deployed application, RenderedObject project, RenderedObject object) {
        boolean isNamespaced = !object.namespace().isEmpty();
        var list = isNamespaced ? "namespaceResourceWhitelist" : "clusterResourceWhitelist";
        boolean isAllowed = project.list("spec", list).stream().anyMatch(entry -> allows(entry, object))
                && (!isNamespaced
                        || project.list("spec", "namespaceResourceBlacklist").stream()
                                .noneMatch(entry -> allows(entry, object)));
        boolean isInPlace = !isNamespaced
                || project.list("spec", "destinations").stream()
                        .anyMatch(place -> RenderedObject.text(place, "server").equals(application.server())
                                && matches(RenderedObject.text(place, "namespace"), object.namespace()));
        var refusals = new ArrayList<String>();
        if (!isAllowed) {
            refusals.add("%s may not make %s %s".formatted(project.name(), object.type(), object.name()));
        }
        if (!isInPlace) {
            refusals.add(
                    "%s may not make %s in namespace %s".formatted(project.name(), object.type(), object.namespace()));
        }
        return refusals.stream();
    }

    private static boolean allows(Object entry, RenderedObject object) {
        var name = RenderedObject.text(entry, "name");
        return matches(RenderedObject.text(entry, "group"), object.group())
                && matches(RenderedObject.text(entry, "kind"), object.kind())
                && (name.isEmpty() || matches(name, object.name()));
    }

    /** As Argo CD matches: a star stands for anything. */
    private static boolean matches(String pattern, String text) {
        return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(text));
    }

    private static RenderedObject named(Map<String, RenderedObject> projects, String name) {
        return Optional.ofNullable(projects.get(name)).orElseThrow();
    }

    private static Map<String, RenderedObject> projects(Installation installation) {
        var projects = new TreeMap<String, RenderedObject>();
        installation.ofKind("argoproj.io", "AppProject").forEach(project -> projects.put(project.name(), project));
        return projects;
    }

    /** Teams have one kind of project; the platform's are told apart by name, whatever the cluster. */
    private static String role(RenderedObject project) {
        var name = project.name().replaceFirst("-second$", "");
        return name.startsWith("platform-") ? name : "team";
    }

    private static TreeSet<String> kinds(RenderedObject project) {
        var kinds = new TreeSet<String>();
        for (String list : List.of("clusterResourceWhitelist", "namespaceResourceWhitelist")) {
            project.list("spec", list)
                    .forEach(entry ->
                            kinds.add(RenderedObject.text(entry, "group") + "/" + RenderedObject.text(entry, "kind")));
        }
        return kinds;
    }

    private static TreeSet<String> kindsOf(Deployed application) {
        var kinds = new TreeSet<String>();
        application.objects().forEach(object -> {
            kinds.add(object.type());
            kinds.addAll(CHILDREN.getOrDefault(object.type(), List.of()));
        });
        return kinds;
    }
}
