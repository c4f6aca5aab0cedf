package dev.fontysvenlo.idp.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlOutputTest {
    @Test
    void leavesNoOverloadToJte() {
        assertThat(TemplateOutput.class.getMethods())
                .filteredOn(method -> !Modifier.isStatic(method.getModifiers()))
                .hasSizeGreaterThan(15)
                .allSatisfy(method -> assertThat(
                                YamlOutput.class.getDeclaredMethod(method.getName(), method.getParameterTypes()))
                        .isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "250m",
                "2Gi",
                "1.5Gi",
                "30s",
                "ghcr.io/a/b:1.2@sha256:0f",
                "/api",
                "prj2.example.org",
                "kubernetes.io/x",
                "a b c",
                "2026-group01",
                "10.0.0.0/8",
                "$(POD_IP)",
                "-Xmx512m",
                "--spring.profiles.active=x",
                "_a",
                "a:b",
                "Host(`x`) && PathPrefix(`/`)",
                "v1",
                "jdbc:postgresql://h:5432/d",
                "a, b",
                "it's"
            })
    void leavesTextPlain(String text) {
        assertThat(filled("key: §0", text)).isEqualTo("key: " + text + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2",
                "no",
                "1e3",
                "0123",
                "12:30",
                "2026-11-23",
                ">=1",
                "^regexp$",
                "a: b",
                "",
                " ",
                "~",
                "*.example.org",
                "true",
                "0x1f",
                "1_000",
                "-1",
                ".5",
                "a #b",
                "[a]",
                "{a}",
                "@a",
                "a:",
                "1E",
                "- a",
                "%a",
                "é",
                "-.inf",
                "<<",
                "="
            })
    void putsTextInDoubleQuotes(String text) {
        assertThat(filled("key: §0", text)).isEqualTo("key: \"" + text + "\"\n");
        assertThat(filled("- §0", text)).isEqualTo("- \"" + text + "\"\n");
    }

    @Test
    void keepsCompositePlain_whenBothVersionsReadItAsText() {
        assertThat(filled("rule: Host(`§0`) && PathPrefix(`/api`)", "a.b"))
                .isEqualTo("rule: Host(`a.b`) && PathPrefix(`/api`)\n");
        assertThat(filled("rule: Host(`§0`) # x", "a: b")).isEqualTo("rule: \"Host(`a: b`)\" # x\n");
        assertThat(filled("cpu: §000m", "5")).isEqualTo("cpu: 500m\n");
        assertThat(filled("cpu: §00", "5")).isEqualTo("cpu: \"50\"\n");
    }

    @Test
    void printsNumbersAndBooleansBare_unlessTheyArePartOfAText() {
        assertThat(printed(o -> o.writeUserContent(5))).isEqualTo("key: 5\n");
        assertThat(printed(o -> o.writeUserContent(-5L))).isEqualTo("key: -5\n");
        assertThat(printed(o -> o.writeUserContent((byte) 5))).isEqualTo("key: 5\n");
        assertThat(printed(o -> o.writeUserContent((short) 5))).isEqualTo("key: 5\n");
        assertThat(printed(o -> o.writeUserContent(0.5f))).isEqualTo("key: 0.5\n");
        assertThat(printed(o -> o.writeUserContent(1e10))).isEqualTo("key: 10000000000\n");
        assertThat(printed(o -> o.writeUserContent(new BigDecimal("1E+3")))).isEqualTo("key: 1000\n");
        assertThat(printed(o -> o.writeUserContent(Integer.valueOf(5)))).isEqualTo("key: 5\n");
        assertThat(printed(o -> o.writeUserContent(true))).isEqualTo("key: true\n");
        assertThat(printed(o -> o.writeUserContent(Boolean.FALSE))).isEqualTo("key: false\n");
        assertThat(printed(o -> o.writeUserContent('n'))).isEqualTo("key: \"n\"\n");
        assertThat(printed(o -> o.writeUserContent(Character.valueOf('1')))).isEqualTo("key: \"1\"\n");
        assertThat(printed(o -> o.writeUserContent(TimeUnit.DAYS))).isEqualTo("key: DAYS\n");
        assertThat(printed(o -> {
                    o.writeUserContent(5);
                    o.writeContent("0");
                }))
                .isEqualTo("key: \"50\"\n");
    }

    @Test
    void refusesNull_inEveryOverload() {
        List<Consumer<YamlOutput>> prints = List.of(
                o -> o.writeUserContent((String) null),
                o -> o.writeUserContent((Enum<?>) null),
                o -> o.writeUserContent((Content) null),
                o -> o.writeUserContent((Boolean) null),
                o -> o.writeUserContent((Number) null),
                o -> o.writeUserContent((Character) null));
        assertThat(prints).allSatisfy(print -> assertThat(refusal(print)).startsWith("There is no value"));
    }

    @Test
    void refusesWhatYamlCannotHold() {
        assertThat(refusal(o -> o.writeUserContent(Double.NaN))).isEqualTo("`NaN` is not a number that YAML can hold.");
        assertThat(refusal(o -> o.writeUserContent(Float.POSITIVE_INFINITY))).contains("Infinity");
        assertThat(refusal(o -> o.writeUserContent("a\ud800"))).contains("half of a Unicode character");
        assertThat(refusal(o -> o.writeUserContent("\udc00a"))).contains("half of a Unicode character");
        assertThat(refusal(o -> o.writeUnsafeContent("a"))).contains("`$unsafe`");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key: &§0 a",
                "key: *§0",
                "key: !§0 a",
                "key: |§0\n  a",
                "key: | # §0\n  §0",
                "%§0",
                "key: \"\\§0\"",
                "key: \"a\"§0",
                "key: [a]§0",
                "key: §0\n  goes on",
                "key: goes on\n  §0",
                "key: \"a\n  §0\"",
                "? §0",
                "|\n  §0",
                "a: 1\n§0",
                "key: [a\n  §0]",
                "key: [§0\n  a]",
                "key: @§0",
                "key: a: §0",
                "key: - §0",
                "key: |+\n  §0",
                "key: {a §0",
                "key: \"§0"
            })
    void refusesValue_whereTheTemplateLeavesNoSafePlace(String text) {
        assertThat(refusal(o -> fill(o, text))).isNotBlank();
    }

    @Test
    void takesScriptAsItIs_whenItIsAWholeBlock() {
        assertThat(filled("a.sh: |\n  §0\nb: 1\n", "#!/bin/sh\n\nif x; then\n  y\nfi\n"))
                .isEqualTo("a.sh: |\n  #!/bin/sh\n\n  if x; then\n    y\n  fi\nb: 1\n");
        assertThat(filled("a.sh: |\n  §0\n", "  indented\nx")).isEqualTo("a.sh: |2\n    indented\n  x\n");
        assertThat(refusal(o -> fill(o, "a: |\n  §0\n", "a\n\n"))).contains("last line");
    }

    @Test
    void carriesColumnOfCallerIntoContent() {
        Content content = o -> o.writeContent("\n  a: 1\n\n  b:\n    - c\n");
        assertThat(nested("x:\n    ", content, "\ny: 1\n")).isEqualTo("x:\n    a: 1\n\n    b:\n      - c\ny: 1\n");
        assertThat(nested("- ", content, "\n- y\n")).isEqualTo("- a: 1\n\n  b:\n    - c\n- y\n");
        assertThat(nested("x: |\n  ", content, "\ny: 1\n")).isEqualTo("x: |\n  a: 1\n\n  b:\n    - c\ny: 1\n");
        assertThat(nested("x:\n  ", o -> o.writeUserContent(content), "\n")).isEqualTo("x:\n  a: 1\n\n  b:\n    - c\n");
        assertThat(nested("x: 1\n  ", o -> o.writeContent("\n "), "\ny: 1\n")).isEqualTo("x: 1\ny: 1\n");
        assertThat(nested("x: ", o -> o.writeContent("one line"), " more\n")).isEqualTo("x: one line more\n");
    }

    @Test
    void refusesContent_thatWouldLoseItsColumn() {
        Content content = o -> o.writeContent("a: 1\nb: 2\n");
        assertThat(refusal(o -> nest(o, "x: y", content, "\n"))).contains("behind other text");
        assertThat(refusal(o -> nest(o, "x: \"", content, "\"\n"))).contains("behind other text");
        assertThat(refusal(o -> nest(o, "- ", nothing -> {}, "\n"))).contains("empty");
    }

    private static String filled(String text, String value) {
        return Sample.of(text).fill(List.of(value), new Spelling());
    }

    private static void fill(YamlOutput ignored, String text) {
        fill(ignored, text, "value");
    }

    private static void fill(YamlOutput ignored, String text, String value) {
        filled(text, value);
    }

    private static String printed(Consumer<YamlOutput> print) {
        return Sample.filled(
                output -> {
                    output.writeContent("key: ");
                    print.accept(output);
                },
                new Spelling());
    }

    private static String nested(String before, Content content, String after) {
        return Sample.filled(output -> nest(output, before, content, after), new Spelling());
    }

    private static void nest(YamlOutput output, String before, Content content, String after) {
        output.writeContent(before);
        output.writeUserContent(content);
        output.writeContent(after);
    }

    private static String refusal(Consumer<YamlOutput> print) {
        var refusal = catchThrowableOfType(Refusal.class, () -> print.accept(new YamlOutput(new Sheet(Places.off()))));
        return refusal == null ? "" : refusal.message();
    }
}
