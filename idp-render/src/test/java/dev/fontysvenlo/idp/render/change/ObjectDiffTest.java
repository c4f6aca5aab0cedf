package dev.fontysvenlo.idp.render.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.source.Node;
import dev.fontysvenlo.idp.source.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which fields of an object differ, in the object's own terms. */
final class ObjectDiffTest {
    @Test
    void ignoresTheOrderOfKeysAndHowThingsAreWritten() {
        assertSame("a: 1\nb: {c: text, d: [x, y]}\n", "b:\n  d:\n    - x\n    - y\n  c: \"text\"\na: 1.0\n");
    }

    @Test
    void takesNullForAbsent() {
        assertSame("a: 1\nb: null\n", "a: 1\n");
    }

    @Test
    void tellsTextFromNumber() {
        assertThat(diff("port: 8080\n", "port: \"8080\"\n")).containsExactly("port: 8080 → \"8080\"");
    }

    @Test
    void knowsContainersPortsAndVariablesByTheirNames() {
        var before = """
            containers:
              - name: proxy
                image: proxy:1
              - name: app
                image: app:1
                ports: [{containerPort: 80, protocol: TCP}, {containerPort: 53, protocol: UDP}]
                env: [{name: A, value: a}, {name: B, value: b}]
            """;
        var after = """
            containers:
              - name: app
                image: app:2
                ports: [{containerPort: 53, protocol: UDP}, {containerPort: 81, protocol: TCP}]
                env: [{name: B, value: c}, {name: A, value: a}]
              - name: proxy
                image: proxy:1
            """;
        assertThat(diff(before, after))
                .containsExactly(
                        "containers[app].image: app:1 → app:2",
                        "containers[app].ports[80/TCP]: {containerPort: 80, protocol: TCP} → (absent)",
                        "containers[app].ports[81/TCP]: (absent) → {containerPort: 81, protocol: TCP}",
                        "containers[app].env[B].value: b → c");
    }

    @Test
    void seesThatInitContainersRunInAnotherOrder() {
        assertThat(diff("initContainers: [{name: a}, {name: b}]\n", "initContainers: [{name: b}, {name: a}]\n"))
                .containsExactly("initContainers: [{name: a}, {name: b}] → [{name: b}, {name: a}]");
    }

    @Test
    void comparesListsWithoutNamesInTheirOrder() {
        assertThat(diff(
                        "rules: [{verbs: [get]}, {verbs: [list]}]\n",
                        "rules: [{verbs: [watch]}, {verbs: [get]}, {verbs: [list]}]\n"))
                .containsExactly("rules[0]: (absent) → {verbs: [watch]}");
        assertThat(diff(
                        "rules: [{verbs: [get], resources: [pods]}]\n",
                        "rules: [{verbs: [get, list], resources: [pods]}]\n"))
                .containsExactly("rules[0].verbs[1]: (absent) → list");
    }

    @Test
    void takesACommandAsOneSentence() {
        assertThat(diff("command: [sh, -c, a]\n", "command: [sh, -c, b]\n"))
                .containsExactly("command: [sh, -c, a] → [sh, -c, b]");
    }

    @Test
    void putsNamesWithDotsInBrackets() {
        assertThat(diff("labels: {a.b/c: x}\n", "labels: {a.b/c: y}\n")).containsExactly("labels[a.b/c]: x → y");
    }

    @Test
    void isTheSameBackwards() {
        var one = "a: [{name: x, v: 1}, {name: y}]\nb: {c: 1}\n";
        var other = "a: [{name: y}, {name: z}]\nd: 2\n";
        assertThat(ObjectDiff.between(node(one), node(other)).stream()
                        .map(change -> change.path().toString()))
                .containsExactlyInAnyOrderElementsOf(ObjectDiff.between(node(other), node(one)).stream()
                        .map(change -> change.path().toString())
                        .toList());
    }

    private static void assertSame(String before, String after) {
        assertThat(diff(before, after)).isEmpty();
    }

    private static List<String> diff(String before, String after) {
        return ObjectDiff.between(node(before), node(after)).stream()
                .map(change -> change.path() + ": " + change.arrow())
                .toList();
    }

    private static Node node(String text) {
        return YamlReader.plain("file", text).match(document -> document.root(), problems -> {
            throw new AssertionError(problems.toString());
        });
    }
}
