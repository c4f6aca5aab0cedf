package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Words;
import dev.fontysvenlo.idp.render.cel.Compilation;
import dev.fontysvenlo.idp.render.cel.Dialect;
import dev.fontysvenlo.idp.render.cel.Values;
import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules that custom resources bring with them, in CEL; compiled when a value first meets one. Not evaluated are rules
 * about a change ({@code oldSelf}): there is no object before this one.
 */
final class CelRules {
    private CelRules() {}

    static List<Rule> of(Node.Mapping schema) {
        var rules = new ArrayList<Rule>();
        for (Node written : Trees.items(schema, "x-kubernetes-validations")) {
            var text = Trees.text(written, "rule");
            if (!text.contains("oldSelf")) {
                var compiled = new Lazy<>(() -> Dialect.RULE.compile(text));
                rules.add(value -> breach(text, Trees.text(written, "message"), compiled.get(), filled(value, schema)));
            }
        }
        return rules;
    }

    private static Optional<Rule.Breach> breach(String rule, String message, Compilation compilation, Node value) {
        return compilation.match(
                expression -> expression
                        .evaluate(Values.NONE.with("self", value))
                        .match(
                                answer -> Boolean.TRUE.equals(answer)
                                        ? Optional.<Rule.Breach>empty()
                                        : Optional.of(broken(rule, message)),
                                reason -> Optional.of(unknown(rule, reason))),
                reason -> Optional.of(unknown(rule, reason)));
    }

    private static Rule.Breach broken(String rule, String message) {
        return new Rule.Breach(
                DiagnosticCode.OBJECT_BREAKS_RULE,
                "breaks the rule " + Words.quoted(rule) + " of its custom resource",
                message.isEmpty()
                        ? "Change the value so that the rule holds."
                        : "The custom resource says: "
                                + message.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "") + ".");
    }

    private static Rule.Breach unknown(String rule, String reason) {
        return new Rule.Breach(
                DiagnosticCode.OBJECT_BREAKS_RULE,
                "may break the rule " + Words.quoted(rule) + ", which cannot be evaluated here: "
                        + reason.replaceAll("\\.$", ""),
                "Say every field that the rule speaks of.");
    }

    /** With what an API server fills in before it evaluates rules, as far as it is a scalar of this value. */
    private static Node filled(Node value, Node.Mapping schema) {
        if (!(value instanceof Node.Mapping mapping)) {
            return value;
        }
        var entries = new ArrayList<>(mapping.entries());
        Trees.mapping(schema, "properties").stream()
                .flatMap(properties -> properties.entries().stream())
                .filter(field -> mapping.get(field.key()).isEmpty())
                .forEach(field -> Trees.child(field.value(), "default")
                        .ifPresent(preset -> entries.add(new Node.Entry(field.key(), Trees.NOWHERE, preset))));
        return new Node.Mapping(mapping.location(), entries);
    }
}
