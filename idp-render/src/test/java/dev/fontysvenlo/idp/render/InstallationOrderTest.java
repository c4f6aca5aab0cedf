package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An empty cluster can be filled: whatever needs a kind or a namespace comes after what brings it, and waits without
 * failing for good until it is there.
 */
final class InstallationOrderTest {
    /** What every cluster knows by itself, and what comes with Argo CD, which is there before anything else. */
    private static final Set<String> GIVEN = Set.of(
            "",
            "admissionregistration.k8s.io",
            "apiextensions.k8s.io",
            "apps",
            "argoproj.io",
            "batch",
            "networking.k8s.io",
            "policy",
            "rbac.authorization.k8s.io",
            "scheduling.k8s.io");

    private final List<Installation> installations = Installation.all();

    @Test
    void bringsNoObjectBeforeItsKind_inThisRepositoryAndInEachExample() {
        assertThat(installations)
                .hasSizeGreaterThan(6)
                .allSatisfy(installation -> assertThat(complaints(installation))
                        .as(installation.name())
                        .isEmpty());
    }

    @Test
    void bringsEveryKindItself_inThisRepository() {
        var own = Installation.own();
        var definitions = definitions(own);
        var needed = own.applications().stream()
                .flatMap(application -> application.objects().stream())
                .filter(object -> !GIVEN.contains(object.group()))
                .toList();

        assertThat(needed)
                .hasSizeGreaterThan(50)
                .allSatisfy(object -> assertThat(providers(definitions, object))
                        .as(object.type())
                        .hasSize(1));
    }

    @Test
    void complains_whenAnApplicationComesTogetherWithTheKindsItNeeds() {
        var spoilt = Installation.own().replacing("prod/argocd/application-traefik.yaml", "-8", "-9");

        assertThat(complaints(spoilt))
                .contains("platform-traefik brings Certificate in wave -9, as platform-cert-manager"
                        + " brings its kind");
    }

    @Test
    void complains_whenAnApplicationWouldFailOnAMissingKind() {
        var option = "SkipDryRunOnMissingResource=true";

        assertThat(complaints(Installation.own().replacing("prod/argocd/application-monitoring.yaml", option, "")))
                .contains("platform-monitoring refuses to begin while IngressRoute is missing");
        assertThat(complaints(Installation.own().replacing("prod/platform/root/application-root.yaml", option, "")))
                .contains("root refuses to begin while ImageUpdater is missing");
    }

    @Test
    void complains_whenAnObjectComesBeforeItsNamespace() {
        var spoilt = Installation.own().replacing("prod/platform/traefik/namespace.yaml", "-20", "5");

        assertThat(complaints(spoilt)).contains("platform-traefik brings Service traefik before its namespace traefik");
    }

    private static List<String> complaints(Installation installation) {
        var definitions = definitions(installation);
        return installation.applications().stream()
                .flatMap(application -> application.objects().stream()
                        .flatMap(object -> Stream.concat(
                                providers(definitions, object).stream()
                                        .filter(provider -> isForTheSameCluster(provider, application))
                                        .flatMap(provider -> kind(provider, application, object)),
                                namespace(application, object))))
                .distinct()
                .toList();
    }

    private static Stream<String> kind(Deployed provider, Deployed application, RenderedObject object) {
        var complaints = new ArrayList<String>();
        boolean isOwn = provider.name().equals(application.name());
        int wave = application.name().startsWith("root") ? object.wave() : application.wave();
        if (!isOwn && wave <= provider.wave()) {
            complaints.add("%s brings %s in wave %d, as %s brings its kind"
                    .formatted(application.name(), object.kind(), wave, provider.name()));
        }
        if (isOwn && !object.fields().isEmpty() && object.wave() <= 0) {
            complaints.add("%s brings %s together with its kind".formatted(application.name(), object.kind()));
        }
        if (!application.hasOption("SkipDryRunOnMissingResource=true")) {
            complaints.add("%s refuses to begin while %s is missing".formatted(application.name(), object.kind()));
        }
        if (!isOwn && application.retries() < 2) {
            complaints.add("%s does not try again when %s is missing".formatted(application.name(), object.kind()));
        }
        return complaints.stream();
    }

    /** The root application of each cluster brings its objects to the cluster that Argo CD runs in. */
    private static boolean isForTheSameCluster(Deployed provider, Deployed application) {
        return provider.server().equals(application.server());
    }

    /** The applications by the name of each definition of a kind that they bring. */
    private static Map<String, List<Deployed>> definitions(Installation installation) {
        var definitions = new TreeMap<String, List<Deployed>>();
        installation
                .applications()
                .forEach(application -> application.objects().stream()
                        .filter(object -> object.kind().equals("CustomResourceDefinition"))
                        .forEach(object -> definitions
                                .computeIfAbsent(object.name(), name -> new ArrayList<>())
                                .add(application)));
        return definitions;
    }

    private static List<Deployed> providers(Map<String, List<Deployed>> definitions, RenderedObject object) {
        if (GIVEN.contains(object.group())) {
            return List.of();
        }
        var kind = object.kind().toLowerCase(Locale.ROOT);
        return Stream.of(kind + "s", kind + "es")
                .flatMap(plural -> definitions.getOrDefault(plural + "." + object.group(), List.of()).stream())
                .toList();
    }

    /** A namespace that an application makes stands in it before everything else that is in there. */
    private static Stream<String> namespace(Deployed application, RenderedObject object) {
        return application.objects().stream()
                .filter(other ->
                        other.kind().equals("Namespace") && other.name().equals(object.namespace()))
                .filter(other -> other.wave() >= object.wave())
                .map(other -> "%s brings %s %s before its namespace %s"
                        .formatted(application.name(), object.kind(), object.name(), other.name()));
    }
}
