package dev.fontysvenlo.idp.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What other readers of YAML make of a text, and whether a tree of ours says the same. */
final class OtherReaders {
    private OtherReaders() {}

    static @Nullable Object yaml12(String text) {
        return new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(text);
    }

    static @Nullable Object yaml11(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    /** The tree as Java's own types, numbers without regard to how they were written. */
    static @Nullable Object plainValue(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> fields.put(entry.key(), plainValue(entry.value())));
            return fields;
        }
        if (node instanceof Node.Sequence sequence) {
            List<@Nullable Object> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(plainValue(item)));
            return items;
        }
        if (node instanceof Node.Text text) {
            return text.value();
        }
        if (node instanceof Node.Number number) {
            return normalized(number.value());
        }
        return node instanceof Node.Flag flag ? flag.value() : null;
    }

    /** What another reader says, in the form of {@link #plainValue}. */
    static @Nullable Object normalized(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            map.forEach((key, each) -> fields.put(Objects.toString(key), normalized(each)));
            return fields;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>();
            list.forEach(each -> items.add(normalized(each)));
            return items;
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().scale() <= 0 ? number.toBigInteger() : (Object) number.doubleValue();
        }
        if (value instanceof Double number) {
            return normalized(new BigDecimal(Double.toString(number)));
        }
        return value instanceof Integer || value instanceof Long ? new BigInteger(value.toString()) : value;
    }
}
