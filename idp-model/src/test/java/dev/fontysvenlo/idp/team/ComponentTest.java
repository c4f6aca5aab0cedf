package dev.fontysvenlo.idp.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentTest {
    private static final Allotment ALLOTMENT = new Allotment(
            new Resources(Cpu.parse("20m"), Memory.parse("96Mi")),
            new Resources(Cpu.parse("500m"), Memory.parse("192Mi")));

    @Test
    void addsPortAndRuntimeOptions_sortedByName() {
        var component = component(Runtime.NODE, List.of(new Variable("MODE", "demo")));

        assertThat(component.variables())
                .containsExactly(
                        new Variable("MODE", "demo"),
                        new Variable("NODE_OPTIONS", "--max-old-space-size=128"),
                        new Variable("PORT", "3000"));
    }

    @Test
    void leavesNoNameTwice_whenTeamSetsRuntimeOptions() {
        var own = new Variable("JAVA_TOOL_OPTIONS", "-Xss512k");

        assertThat(component(Runtime.JVM, List.of(own)).variables()).containsExactly(own, new Variable("PORT", "3000"));
    }

    private static Component component(Runtime runtime, List<Variable> variables) {
        return new Component(
                "web",
                runtime,
                new Image("web", "harbor.example.org/t/web", true, "any"),
                new Endpoint(3000, "/", new Metrics.Off()),
                new Health.Port(),
                new Component.Scale(1, ALLOTMENT),
                new Component.Environment(variables, List.of()));
    }
}
