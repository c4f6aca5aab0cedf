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

    private static final String FIXED =
            "{type: object, properties: {a: {type: string, x-kubernetes-validations: [{rule: self == oldSelf}]},"
                    + " b: {type: integer}}}";

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
    void leavesRulesAboutAChangeAlone_whenThereIsNoObjectBefore() {
        assertThat(Sample.findings(Sample.pack(FIXED), "{a: x}")).isEmpty();
    }

    @Test
    void saysWhichChangeARuleRefuses() {
        assertThat(Sample.changes(Sample.pack(FIXED), "{a: x, b: 1}", "{a: y, b: 2}"))
                .containsExactly(
                        "IDP-317 spec.a is `y`, which breaks the rule `self == oldSelf` of its custom resource");
    }

    @Test
    void refusesNoChangeOfAnotherField_norOfOneThatComesOrGoes() {
        assertThat(Sample.changes(Sample.pack(FIXED), "{a: x, b: 1}", "{a: x, b: 2}"))
                .isEmpty();
        assertThat(Sample.changes(Sample.pack(FIXED), "{b: 1}", "{a: x}")).isEmpty();
        assertThat(Sample.changes(Sample.pack(FIXED), "{a: x}", "{b: 1}")).isEmpty();
    }

    @Test
    void knowsAnEntryOfAListByItsKeys_andAnEntryWithoutThemNotAtAll() {
        var items = "{type: object, properties: {name: {type: string}, size: {type: integer, x-kubernetes-validations:"
                + " [{rule: self >= oldSelf}]}}}";
        var keyed =
                "{type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [name], items: " + items + "}";
        assertThat(Sample.changes(
                        Sample.pack(keyed), "[{name: a, size: 1}, {name: b, size: 2}]", "[{name: b, size: 1}]"))
                .singleElement()
                .asString()
                .startsWith("IDP-317 spec[0].size is `1`");
        assertThat(Sample.changes(
                        Sample.pack("{type: array, items: " + items + "}"),
                        "[{name: b, size: 2}]",
                        "[{name: b, size: 1}]"))
                .isEmpty();
    }

    @Test
    void asksARuleThatWantsIt_alsoWhenThereIsNoObjectBefore() {
        var schema = "{type: integer, x-kubernetes-validations: [{optionalOldSelf: true,"
                + " rule: \"oldSelf.hasValue() ? self >= oldSelf.value() : self == 1\"}]}";
        assertThat(Sample.findings(Sample.pack(schema), "1")).isEmpty();
        assertThat(Sample.findings(Sample.pack(schema), "2")).hasSize(1);
        assertThat(Sample.changes(Sample.pack(schema), "1", "2")).isEmpty();
        assertThat(Sample.changes(Sample.pack(schema), "2", "1")).hasSize(1);
    }

    @Test
    void refusesToRenameADatabase_asTheOperatorSays() {
        var pack = PackFile.packaged("1.36").orElseThrow().get();
        var database = "apiVersion: postgresql.cnpg.io/v1\nkind: Database\nmetadata: {name: x}\n"
                + "spec: {name: %s, owner: app, cluster: {name: c}}\n";

        assertThat(pack.findings(
                        new KindName("postgresql.cnpg.io/v1", "Database"),
                        Sample.yaml(database.formatted("one")).root(),
                        Sample.yaml(database.formatted("two")).root()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.field()).isEqualTo("spec.name");
                    assertThat(finding.hint()).isEqualTo("The custom resource says: name is immutable.");
                });
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
