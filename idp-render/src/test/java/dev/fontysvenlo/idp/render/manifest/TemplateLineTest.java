package dev.fontysvenlo.idp.render.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which line of a template is named for a line of what it made. */
final class TemplateLineTest {
    private static final String TEMPLATE = """
            @import dev.fontysvenlo.idp.team.*
            @param Team team
            kind: Deployment
            metadata:
              name: ${team.namespace()}
              labels:
                ${team.label()}: x
            spec:
              @for(var c : team.components())
              - name: ${c.name()}
                image: x
              @endfor
              other:
                name: y
            """;
    private static final String RENDERED = """
            # Rendered from a by b.
            # Do not edit.
            kind: Deployment
            metadata:
              name: n
              labels:
                idp.example.org/team: x
            spec:
              - name: one
                image: x
              - name: two
                image: x
              other:
                name: y
            """;

    @Test
    void isTheLineWithTheSameKeyBelowTheSameKeys() {
        assertThat(TemplateLine.of(RENDERED, 3, TEMPLATE)).hasValue(3);
        assertThat(TemplateLine.of(RENDERED, 5, TEMPLATE)).hasValue(5);
        assertThat(TemplateLine.of(RENDERED, 14, TEMPLATE)).hasValue(14);
    }

    @Test
    void isOneLineForEachRoundOfALoop_andForAKeyThatIsAValue() {
        assertThat(TemplateLine.of(RENDERED, 10, TEMPLATE)).hasValue(11);
        assertThat(TemplateLine.of(RENDERED, 12, TEMPLATE)).hasValue(11);
        assertThat(TemplateLine.of(RENDERED, 7, TEMPLATE)).hasValue(7);
    }

    @Test
    void isNone_whereTwoLinesCouldBeMeantOrNone() {
        assertThat(TemplateLine.of(RENDERED, 3, TEMPLATE + "kind: Deployment\n"))
                .isEmpty();
        assertThat(TemplateLine.of(RENDERED, 14, "other: x\n")).isEmpty();
        assertThat(TemplateLine.of(RENDERED, 1, TEMPLATE)).isEmpty();
        assertThat(TemplateLine.of(RENDERED, 0, TEMPLATE)).isEmpty();
        assertThat(TemplateLine.of(RENDERED, 99, TEMPLATE)).isEmpty();
    }
}
