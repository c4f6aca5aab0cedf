package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Nearest;
import dev.fontysvenlo.idp.diagnostic.Words;
import dev.fontysvenlo.idp.source.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The rules that the keywords of one schema stand for. */
final class Rules {
    private final Node.Mapping schema;
    private final List<Rule> rules = new ArrayList<>();

    private Rules(Node.Mapping schema) {
        this.schema = schema;
    }

    static List<Rule> of(Node.Mapping schema, SchemaPack pack, String name) {
        var all = new Rules(schema);
        all.addEnum();
        all.addPattern();
        Formats.of(Trees.text(schema, "format")).ifPresent(all.rules::add);
        all.addBounds();
        all.addSizes();
        all.rules.addAll(Alternatives.of(schema, pack, name));
        all.rules.addAll(CelRules.of(schema));
        return List.copyOf(all.rules);
    }

    private void addEnum() {
        if (schema.get("enum").isEmpty()) {
            return;
        }
        var legal = Trees.items(schema, "enum").stream().map(JsonText::of).toList();
        var words = Trees.items(schema, "enum").stream().map(Rules::shown).toList();
        rules.add(value -> legal.contains(JsonText.of(value))
                ? Optional.empty()
                : Optional.of(new Rule.Breach(
                        DiagnosticCode.OBJECT_NOT_A_LEGAL_VALUE,
                        (words.size() == 1 ? "is not " : "is none of ") + Words.anyOf(words),
                        Nearest.to(shown(value), words)
                                .map(nearest -> "Did you mean `" + nearest + "`?")
                                .orElse("Write " + Words.anyOf(words) + "."))));
    }

    private void addPattern() {
        var written = Trees.text(schema, "pattern");
        pattern(written)
                .ifPresent(pattern -> rules.add(value -> value instanceof Node.Text text
                                && !pattern.matcher(text.value()).find()
                        ? Optional.of(new Rule.Breach(
                                DiagnosticCode.OBJECT_NOT_A_LEGAL_VALUE,
                                "does not match the pattern " + Words.quoted(written),
                                "Write a text of that form."))
                        : Optional.empty()));
    }

    /** Patterns are Go's; the few that Java reads in no way are left to the API server. */
    private static Optional<Pattern> pattern(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(written));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    private void addBounds() {
        bound("minimum", Trees.flag(schema, "exclusiveMinimum"), "at least", "more than", (order, open) -> order < 0);
        bound("maximum", Trees.flag(schema, "exclusiveMaximum"), "at most", "less than", (order, open) -> order > 0);
        Trees.number(schema, "multipleOf")
                .ifPresent(unit -> rules.add(value -> value instanceof Node.Number number
                                && number.value().remainder(unit).signum() != 0
                        ? outOfRange("is no multiple of " + unit.toPlainString(), "Write a multiple of it.")
                        : Optional.empty()));
    }

    private void bound(
            String word, boolean open, String closedWords, String openWords, BiPredicate<Integer, Boolean> wrong) {
        Trees.number(schema, word).ifPresent(bound -> {
            var wanted = (open ? openWords : closedWords) + " " + bound.toPlainString();
            rules.add(value -> value instanceof Node.Number number && beyond(number.value(), bound, open, wrong)
                    ? outOfRange("is not " + wanted, "Write a number that is " + wanted + ".")
                    : Optional.empty());
        });
    }

    private static boolean beyond(
            BigDecimal value, BigDecimal bound, boolean open, BiPredicate<Integer, Boolean> wrong) {
        int order = value.compareTo(bound);
        return wrong.test(order, open) || open && order == 0;
    }

    private void addSizes() {
        size("Length", "characters", Rules::length);
        size(
                "Items",
                "entries",
                value -> value instanceof Node.Sequence list ? list.items().size() : -1);
        size(
                "Properties",
                "fields",
                value -> value instanceof Node.Mapping map ? map.entries().size() : -1);
    }

    private static int length(Node value) {
        return value instanceof Node.Text text
                ? text.value().codePointCount(0, text.value().length())
                : -1;
    }

    /** A value that is not measured in this way has the size -1. */
    private void size(String word, String unit, Function<Node, Integer> measure) {
        Trees.number(schema, "min" + word)
                .ifPresent(least -> rules.add(value -> {
                    int size = measure.apply(value);
                    return size >= 0 && size < least.intValue()
                            ? outOfRange("has " + size + " " + unit, "Write at least " + least.toPlainString() + ".")
                            : Optional.empty();
                }));
        Trees.number(schema, "max" + word)
                .ifPresent(most -> rules.add(value -> {
                    int size = measure.apply(value);
                    return BigDecimal.valueOf(size).compareTo(most) > 0
                            ? outOfRange("has " + size + " " + unit, "Write at most " + most.toPlainString() + ".")
                            : Optional.empty();
                }));
    }

    private static Optional<Rule.Breach> outOfRange(String clause, String hint) {
        return Optional.of(new Rule.Breach(DiagnosticCode.OBJECT_OUT_OF_RANGE, clause, hint));
    }

    /** A scalar as it is written, anything else as JSON. */
    static String shown(Node node) {
        return node instanceof Node.Text text ? text.value() : JsonText.of(node);
    }
}
