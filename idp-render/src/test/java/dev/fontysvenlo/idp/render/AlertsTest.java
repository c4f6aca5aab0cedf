package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The alerts say in words what is wrong, about labels that their expressions have; dashboards are ones that Grafana takes. */
final class AlertsTest {
    private static final Pattern LABEL = Pattern.compile("\\$labels\\.([a-z_]+)");
    private static final Pattern METRIC = Pattern.compile("\\b([a-z]+(?:_[a-z0-9]+)+|ALERTS|up)\\{");

    /** Who makes the figures that the rules ask for, by the beginning of their names. */
    private static final Set<String> SOURCES =
            Set.of("kube_", "kubelet_", "container_", "certmanager_", "argocd_", "traefik_", "ALERTS");

    private final Installation own = Installation.own();

    @Test
    void coversWhatACoachAsksFor() {
        assertThat(rules().stream().map(rule -> RenderedObject.text(rule, "alert")))
                .contains(
                        "TeamProgramKeepsCrashing",
                        "TeamImageCannotBePulled",
                        "TeamQuotaAlmostReached",
                        "TeamDatabaseResetFailed",
                        "DatabaseServerAlmostFull",
                        "CertificateEndsSoon")
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhatIsWrongAndWhatToDo_inWholeSentences() {
        assertThat(rules()).hasSizeGreaterThan(10).allSatisfy(rule -> {
            var alert = RenderedObject.text(rule, "alert");
            assertThat(RenderedObject.text(rule, "annotations", "summary"))
                    .as(alert)
                    .endsWith(".")
                    .hasSizeLessThan(160);
            assertThat(RenderedObject.text(rule, "annotations", "description"))
                    .as(alert)
                    .endsWith(".")
                    .hasSizeGreaterThan(40);
            assertThat(RenderedObject.text(rule, "labels", "severity"))
                    .as(alert)
                    .isIn("warning", "critical");
            assertThat(RenderedObject.text(rule, "for")).as(alert).matches("[0-9]+[mh]");
        });
    }

    /** A label that the expression has aggregated away would be an empty place in the sentence. */
    @Test
    void namesOnlyLabelsThatTheExpressionKeeps() {
        assertThat(rules()).allSatisfy(rule -> {
            var expression = RenderedObject.text(rule, "expr");
            var kept = expression.contains(" by (") ? labels(expression) : Set.of("name", "exported_namespace");
            var texts = RenderedObject.text(rule, "annotations", "summary")
                    + RenderedObject.text(rule, "annotations", "description")
                    + RenderedObject.text(rule, "labels", "team");
            assertThat(kept)
                    .as(RenderedObject.text(rule, "alert"))
                    .containsAll(LABEL.matcher(texts)
                            .results()
                            .map(found -> found.group(1))
                            .toList());
        });
    }

    @Test
    void watchesTheNamespacesOfTeams_andNoOther() {
        var pattern = Pattern.compile(rules().stream()
                .map(rule -> RenderedObject.text(rule, "expr"))
                .flatMap(expression -> Pattern.compile("namespace=~\"(\\([^\"]+\\)-\\.\\+)\"")
                        .matcher(expression)
                        .results())
                .map(found -> found.group(1))
                .distinct()
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    assertThat(found).hasSize(1);
                    return found.get(0);
                })));

        var teams = own.ofKind("", "Namespace")
                .filter(namespace -> namespace.path().contains("/teams/"))
                .map(RenderedObject::name)
                .toList();
        assertThat(teams).isNotEmpty().allMatch(pattern.asMatchPredicate());
        assertThat(List.of("argocd", "monitoring", "prj2-system", "prj2-20261-x", "kube-system"))
                .noneMatch(pattern.asMatchPredicate());
    }

    @Test
    void asksOnlyForFiguresThatSomethingMakes_inExpressionsThatClose() {
        assertThat(expressions()).hasSizeGreaterThan(40).allSatisfy(expression -> {
            assertThat(isClosed(expression)).as(expression).isTrue();
            assertThat(METRIC.matcher(expression).results().map(found -> found.group(1)))
                    .as(expression)
                    .allMatch(metric -> SOURCES.stream().anyMatch(metric::startsWith));
        });
        assertThat(isClosed("sum by (a (b)")).isFalse();
        assertThat(isClosed("a{b=\"c}")).isFalse();
    }

    @Test
    void givesEachDashboardAnIdOfItsOwn() {
        var dashboards = dashboards();

        assertThat(dashboards.stream().map(dashboard -> RenderedObject.text(dashboard, "title")))
                .containsExactlyInAnyOrder("Platform", "Cohort", "Team");
        assertThat(dashboards.stream().map(dashboard -> RenderedObject.text(dashboard, "uid")))
                .doesNotHaveDuplicates()
                .allMatch(uid -> uid.length() <= 40);
        assertThat(dashboards)
                .allSatisfy(dashboard -> assertThat(
                                (List<?>) RenderedObject.at(dashboard, "panels").orElseThrow())
                        .extracting(panel -> RenderedObject.text(panel, "id"))
                        .doesNotHaveDuplicates());
    }

    private List<?> rules() {
        return own.ofKind("monitoring.coreos.com", "PrometheusRule")
                .flatMap(object -> object.list("spec", "groups").stream())
                .flatMap(group -> ((List<?>) RenderedObject.at(group, "rules").orElseThrow()).stream())
                .toList();
    }

    private List<Map<?, ?>> dashboards() {
        var texts = own.ofKind("", "ConfigMap")
                .filter(object -> object.name().equals("dashboards"))
                .findFirst()
                .flatMap(object -> object.at("data"))
                .orElseThrow();
        return ((Map<?, ?>) texts)
                .values().stream()
                        .map(text ->
                                (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text.toString()))
                        .collect(Collectors.toList());
    }

    private List<String> expressions() {
        var expressions =
                rules().stream().map(rule -> RenderedObject.text(rule, "expr")).collect(Collectors.toList());
        dashboards()
                .forEach(dashboard -> ((List<?>)
                                RenderedObject.at(dashboard, "panels").orElseThrow())
                        .forEach(panel -> ((List<?>)
                                        RenderedObject.at(panel, "targets").orElseThrow())
                                .forEach(target -> expressions.add(RenderedObject.text(target, "expr")))));
        return expressions;
    }

    /** The labels of every `by (…)` that is not inside another one's argument: what is left at the end. */
    private static Set<String> labels(String expression) {
        var found = Pattern.compile(" by \\(([^)]*)\\)").matcher(expression);
        var labels = new TreeSet<String>();
        if (found.find()) {
            labels.addAll(List.of(found.group(1).split(", *")));
        }
        return labels;
    }

    private static boolean isClosed(String expression) {
        var open = new ArrayDeque<Character>();
        boolean isText = false;
        for (char c : expression.toCharArray()) {
            if (c == '"') {
                isText = !isText;
            } else if (!isText && "([{".indexOf(c) >= 0) {
                open.push(")]}".charAt("([{".indexOf(c)));
            } else if (!isText && ")]}".indexOf(c) >= 0 && (open.isEmpty() || open.pop() != c)) {
                return false;
            }
        }
        return open.isEmpty() && !isText;
    }
}
