package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever teams can't do without gives way to nobody, and its priority class is there before its pods are. */
final class PriorityClassesTest {
    private final List<Installation> installations = Installation.all();

    @Test
    void bringsEachClassBeforeWhatNamesIt() {
        assertThat(installations)
                .hasSizeGreaterThan(6)
                .allSatisfy(installation -> assertThat(complaints(installation))
                        .as(installation.name())
                        .isEmpty());
    }

    @Test
    void putsDatabaseAndIngressFirst() {
        var own = Installation.own();

        assertThat(classesOf(own, "prj2-system-postgresql")).containsExactly("platform-critical");
        assertThat(classesOf(own, "platform-traefik")).containsExactly("platform-critical");
        assertThat(classesOf(own, "platform-argocd")).containsExactly("platform");
        assertThat(classesOf(own, "harbor")).contains("platform", "platform-critical");
    }

    @Test
    void namesAClassForEachChart() {
        assertThat(installations.stream().flatMap(PriorityClassesTest::ofCharts))
                .hasSizeGreaterThan(15)
                .allSatisfy(application -> assertThat(named(application.settings()))
                        .as(application.name())
                        .isNotEmpty());
    }

    @Test
    void boundsWhateverHasAClass() {
        assertThat(installations.stream().flatMap(PriorityClassesTest::ofCharts))
                .allSatisfy(application -> assertThat(unbounded(application.settings()))
                        .as(application.name())
                        .isEmpty());
        assertThat(unbounded(Map.of("core", Map.of("priorityClassName", "platform"))))
                .containsExactly("core");
    }

    @Test
    void complains_whenAClassComesLateOrIsMissing() {
        var own = Installation.own();

        assertThat(complaints(own.replacing("prod/argocd/application-policies.yaml", "-10", "-8")))
                .contains("platform-traefik needs platform-critical before it is there");
        assertThat(complaints(own.with(own.objects().stream()
                        .filter(object -> !object.name().equals("platform-critical"))
                        .toList())))
                .contains("platform-traefik needs platform-critical before it is there");
    }

    private static List<String> complaints(Installation installation) {
        return installation.applications().stream()
                .flatMap(application -> classes(application)
                        .filter(name -> installation.applications().stream()
                                .noneMatch(other -> other.server().equals(application.server())
                                        && other.wave() < application.wave()
                                        && other.objects().stream()
                                                .anyMatch(object -> object.is("scheduling.k8s.io", "PriorityClass")
                                                        && object.name().equals(name))))
                        .map(name -> application.name() + " needs " + name + " before it is there"))
                .distinct()
                .toList();
    }

    private static Stream<Deployed> ofCharts(Installation installation) {
        return installation.applications().stream()
                .filter(application -> application.sources().stream().anyMatch(source -> source.containsKey("chart")));
    }

    private static List<String> classesOf(Installation installation, String name) {
        return installation.applications().stream()
                .filter(application -> application.name().equals(name))
                .flatMap(PriorityClassesTest::classes)
                .distinct()
                .sorted()
                .toList();
    }

    /** What its values and its own objects name; the values of an application that it brings are that one's. */
    private static Stream<String> classes(Deployed application) {
        return Stream.concat(
                named(application.settings()),
                application.objects().stream()
                        .filter(object -> !object.is("argoproj.io", "Application"))
                        .flatMap(object -> named(object.fields())));
    }

    /** The values for one program that name its class and not what it may take; `global` is for all of a chart. */
    private static Stream<String> unbounded(Object node) {
        if (node instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .filter(field -> !field.getKey().equals("global"))
                    .flatMap(field -> field.getValue() instanceof Map<?, ?> values
                                    && values.containsKey("priorityClassName")
                                    && !isBounded(values)
                            ? Stream.of(String.valueOf(field.getKey()))
                            : unbounded(field.getValue()));
        }
        return node instanceof List<?> items ? items.stream().flatMap(PriorityClassesTest::unbounded) : Stream.empty();
    }

    private static boolean isBounded(Object values) {
        return values instanceof Map<?, ?> fields
                && (fields.containsKey("resources")
                        || fields.values().stream().anyMatch(PriorityClassesTest::isBounded));
    }

    private static Stream<String> named(Object node) {
        if (node instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .flatMap(field -> field.getKey().equals("priorityClassName")
                            ? Stream.of(String.valueOf(field.getValue()))
                            : named(field.getValue()));
        }
        return node instanceof List<?> items ? items.stream().flatMap(PriorityClassesTest::named) : Stream.empty();
    }
}
