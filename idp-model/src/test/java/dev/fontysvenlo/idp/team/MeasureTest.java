package dev.fontysvenlo.idp.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Whatever a team watches, it sees its own namespace only. */
class MeasureTest {
    private static final String NAMESPACE = "prj2-2026-group01";
    private static final Pattern METRIC =
            Pattern.compile("\\b[a-z_]+_(total|bytes|replicas|available|limits|depth)\\b");
    private static final Pattern SELECTED = Pattern.compile("[a-z_]+\\{namespace=\"" + NAMESPACE + "\"[,}]");

    @ParameterizedTest
    @MethodSource("measures")
    void selectsTheTeamsNamespaceWhereverItSelects(Measure measure) {
        var expression = measure.expression(NAMESPACE);

        assertThat(SELECTED.matcher(expression).results().count())
                .as(expression)
                .isPositive()
                .isEqualTo(expression.chars().filter(c -> c == '{').count())
                .isEqualTo(METRIC.matcher(expression).results().count());
    }

    static Stream<Measure> measures() {
        return Stream.of(Measure.What.values())
                .flatMap(what -> Stream.of("", "backend")
                        .flatMap(component -> Stream.of(true, false)
                                .map(perSecond -> new Measure(
                                        what,
                                        component,
                                        what == Measure.What.METRIC ? "queue_depth" : "",
                                        perSecond))));
    }

    @Test
    void countsByTheSecond_whenAFigureOnlyGrows() {
        assertThat(new Measure(Measure.What.METRIC, "backend", "logins_total", true).expression(NAMESPACE))
                .isEqualTo("sum by (container) (rate(logins_total{namespace=\"prj2-2026-group01\","
                        + "container=\"backend\"}[5m]))");
    }

    @Test
    void ringsAboveItsFigure() {
        var restarts = new Measure(Measure.What.RESTARTS, "backend", "", false);

        assertThat(new Alert("restarts", restarts, 3, "5m", "warning", "x").expression(NAMESPACE))
                .endsWith("[15m])) > 3");
    }

    @Test
    void writesADashboardThatIsJson_withAnIdentityOfItsOwn() {
        var cpu = new Measure(Measure.What.CPU, "", "", false);
        var panels = List.of(
                new Dashboard.Panel("One", cpu), new Dashboard.Panel("Two", cpu), new Dashboard.Panel("Three", cpu));
        var dashboard = new Dashboard("load", "Load", panels);

        var page = (java.util.Map<?, ?>) Objects.requireNonNull(
                new Load(LoadSettings.builder().build()).loadFromString(dashboard.json(NAMESPACE)));

        assertThat(page.get("title")).isEqualTo("prj2-2026-group01: Load");
        assertThat((List<?>) page.get("panels")).hasSize(3);
        assertThat(dashboard.json(NAMESPACE)).contains("{\"x\": 0, \"y\": 8, \"w\": 12, \"h\": 8}");
        assertThat(dashboard.uid(NAMESPACE))
                .hasSizeLessThanOrEqualTo(40)
                .isNotEqualTo(dashboard.uid("prj2-2026-group02"));
    }
}
