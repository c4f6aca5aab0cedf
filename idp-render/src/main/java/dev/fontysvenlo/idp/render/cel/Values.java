package dev.fontysvenlo.idp.render.cel;

import dev.cel.common.values.NullValue;
import dev.fontysvenlo.idp.source.Node;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the variables of an expression stand for. A number without a fraction is an {@code int}, whatever its schema
 * says; a field that is empty is not there, as the API server drops it.
 */
public record Values(Map<String, Object> byName) {
    public static final Values NONE = new Values(Map.of());

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    public Values {
        byName = Map.copyOf(byName);
    }

    public Values with(String name, Node node) {
        return and(name, of(node));
    }

    /** A variable that has no value, such as {@code oldObject} when an object is made. */
    public Values without(String name) {
        return and(name, NullValue.NULL_VALUE);
    }

    /** A variable that holds an optional value, as a rule wants it that is asked without an old value too. */
    public Values withOptional(String name, Node node) {
        return and(name, Optional.of(of(node)));
    }

    /** Such a variable when there is no value. */
    public Values withNo(String name) {
        return and(name, Optional.empty());
    }

    /** A value that another expression gave. */
    public Values and(String name, Object value) {
        var larger = new TreeMap<>(byName);
        larger.put(name, value);
        return new Values(larger);
    }

    static Object of(Node node) {
        if (node instanceof Node.Mapping mapping) {
            var fields = new LinkedHashMap<String, Object>();
            mapping.entries().stream()
                    .filter(entry -> !(entry.value() instanceof Node.Empty))
                    .forEach(entry -> fields.put(entry.key(), of(entry.value())));
            return new FieldMap(fields);
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(Values::of).toList();
        }
        return scalar(node).orElse(NullValue.NULL_VALUE);
    }

    private static Optional<Object> scalar(Node node) {
        if (node instanceof Node.Text text) {
            return Optional.of(text.value());
        }
        if (node instanceof Node.Flag flag) {
            return Optional.of(flag.value());
        }
        return node instanceof Node.Number number ? Optional.of(number(number.value())) : Optional.empty();
    }

    private static Object number(BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0 && value.abs().compareTo(LARGEST) <= 0;
        return whole ? (Object) value.longValueExact() : (Object) value.doubleValue();
    }
}
