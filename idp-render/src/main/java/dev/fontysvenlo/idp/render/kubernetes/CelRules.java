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
 * The rules that custom resources bring with them, in CEL; compiled when a value first meets one. A rule about a change
 * ({@code oldSelf}) is asked only when there is an object before this one.
 */
final class CelRules {
    private CelRules() {}

    static List<Rule> of(Node.Mapping schema) {
        var rules = new ArrayList<Rule>();
        for (Node written : Trees.items(schema, "x-kubernetes-validations")) {
            var text = Trees.text(written, "rule");
            var message = Trees.text(written, "message");
            boolean optional = Trees.flag(written, "optionalOldSelf");
            var dialect = optional ? Dialect.RULE_OF_OPTIONAL_CHANGE : Dialect.RULE;
            var compiled = new Lazy<>(() -> dialect.compile(text));
            rules.add(
                    text.contains("oldSelf")
                            ? new OfChange(text, message, compiled, schema, optional)
                            : value -> breach(text, message, compiled.get(), self(value, schema)));
        }
        return rules;
    }

    private static Optional<Rule.Breach> breach(String rule, String message, Compilation compilation, Values values) {
        return compilation.match(
                expression -> expression
                        .evaluate(values)
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

    private static Values self(Node value, Node.Mapping schema) {
        return Values.NONE.with("self", filled(value, schema));
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

    /**
     * A rule that speaks of the value before.
     *
     * @param optional whether it wants to be asked without one, too
     */
    private record OfChange(
            String text, String message, Lazy<Compilation> compiled, Node.Mapping schema, boolean optional)
            implements Rule {
        @Override
        public Optional<Breach> breach(Node value) {
            return optional
                    ? CelRules.breach(
                            text, message, compiled.get(), self(value, schema).withNo("oldSelf"))
                    : Optional.empty();
        }

        @Override
        public Optional<Breach> breach(Node before, Node value) {
            var values = self(value, schema);
            var old = filled(before, schema);
            return CelRules.breach(
                    text,
                    message,
                    compiled.get(),
                    optional ? values.withOptional("oldSelf", old) : values.with("oldSelf", old));
        }
    }
}
