package dev.fontysvenlo.idp.render.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.render.cel.Dialect;
import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules in CEL, as custom resources bring them. */
final class CelRulesTest {
    private static final String EITHER =
            "{type: object, properties: {a: {type: string}, b: {type: string, default: x}},"
                    + " x-kubernetes-validations: [{rule: \"has(self.a) || self.b == 'y'\", message: Say a or b.}]}";

    @Test
    void passesAValueThatKeepsTheRule_andOneThatTheServerWouldFill() {
        assertThat(Sample.findings(Sample.pack(EITHER), "{a: z}")).isEmpty();
        assertThat(Sample.findings(Sample.pack(EITHER), "{b: y}")).isEmpty();
    }

    @Test
    void saysWhichRuleIsBroken_inTheWordsOfTheCustomResource() {
        assertThat(Sample.findings(Sample.pack(EITHER), "{}"))
                .containsExactly("IDP-317 spec breaks the rule `has(self.a) || self.b == 'y'` of its custom resource."
                        + " The custom resource says: Say a or b.");
    }

    @Test
    void saysThatARuleCannotBeEvaluated_insteadOfPassingItOver() {
        var schema = "{type: object, additionalProperties: true,"
                + " x-kubernetes-validations: [{rule: \"self.missing == 'y'\"}]}";

        assertThat(Sample.findings(Sample.pack(schema), "{}"))
                .singleElement()
                .asString()
                .contains("may break the rule `self.missing == 'y'`, which cannot be evaluated here: ");
    }

    @Test
    void leavesRulesAboutAChangeAlone() {
        var schema = "{type: string, x-kubernetes-validations: [{rule: self == oldSelf}]}";

        assertThat(Sample.findings(Sample.pack(schema), "x")).isEmpty();
    }

    @Test
    void compilesEveryRuleOfThePacksThatComeWithTheTool() {
        var rules = new ArrayList<String>();
        var pack = PackFile.packaged("1.36").orElseThrow().get();
        pack.definitions().forEach(definition -> collect(pack.tree(definition), rules));

        assertThat(rules)
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        rule -> assertThat(Dialect.RULE.compile(rule).<String>match(compiled -> "", reason -> reason))
                                .as(rule)
                                .isEmpty());
    }

    private static void collect(Node node, List<String> rules) {
        if (node instanceof Node.Mapping mapping) {
            Trees.items(mapping, "x-kubernetes-validations").forEach(rule -> rules.add(Trees.text(rule, "rule")));
            mapping.entries().forEach(entry -> collect(entry.value(), rules));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, rules));
        }
    }
}
