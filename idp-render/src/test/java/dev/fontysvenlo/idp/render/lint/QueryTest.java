package dev.fontysvenlo.idp.render.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which metrics an expression of Prometheus asks for, in the forms that people write. */
final class QueryTest {
    @Test
    void findsEverySelector_alsoThoseWithoutBraces() {
        assertThat(Query.selectors("up == 0 and on (pod) kube_pod_info{namespace=\"a\"} unless {job=\"x\"}"))
                .containsExactly("up", "kube_pod_info{namespace=\"a\"}", "{job=\"x\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sum by (namespace, pod) (rate(m{a=\"b\"}[5m]))",
                "sum(rate(m{a=\"b\"}[5m])) without (pod)",
                "max_over_time(m{a=\"b\"}[1h:5m] offset 1d) > bool 1e3",
                "1 - m{a=\"b\"} * on (x) group_left (y) m{a=\"b\"} / inf",
                "label_replace(m{a=\"b\"}, \"up\", \"$1\", 'namespace', `up{}`) # up",
                "topk(3, m{a=\"b\"}) or vector(0)"
            })
    void takesNeitherFunctionsNorLabelsNorTextsForMetrics(String expression) {
        assertThat(Query.selectors(expression).stream().distinct()).containsExactly("m{a=\"b\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m{namespace=\"team-a\"}",
                "m{x!~\"a,b}\", namespace = \"team-a\" , y='z'}",
                "{namespace='team-a'}"
            })
    void knowsThatAValueIsDemanded(String selector) {
        assertThat(Query.selectors(selector)).containsExactly(selector);
        assertThat(Query.demands(selector, "namespace", "team-a")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m",
                "m{}",
                "m{namespace=\"team-b\"}",
                "m{namespace=\"team-ab\"}",
                "m{namespace!=\"team-a\"}",
                "m{namespace=~\"team-a\"}",
                "m{other=\"namespace=\\\"team-a\\\"\"}",
                "m{exported_namespace=\"team-a\"}"
            })
    void isNotDeceived(String selector) {
        assertThat(Query.demands(selector, "namespace", "team-a")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"m{", "m{a", "m{a=", "m{a=\"", "m[5m", "by (", "\"", "", "m{a=\"b\\"})
    void endsAtTheEnd_whateverIsLeftOpen(String expression) {
        Query.selectors(expression)
                .forEach(selector ->
                        assertThat(Query.demands(selector, "a", "c")).isFalse());
    }
}
