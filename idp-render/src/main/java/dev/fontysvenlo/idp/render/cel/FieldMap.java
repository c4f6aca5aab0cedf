package dev.fontysvenlo.idp.render.cel;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An object's fields, which an expression may also name in Kubernetes' escaped spelling, because a name such as
 * {@code x-y} is no identifier: {@code self.x__dash__y}, {@code self.__namespace__}.
 */
final class FieldMap extends AbstractMap<String, Object> {
    private static final Pattern KEYWORD = Pattern.compile("__([a-z]+)__");
    private static final Map<String, String> SIGNS = Map.of("underscores", "__", "dot", ".", "dash", "-", "slash", "/");

    private final Map<String, Object> fields;

    FieldMap(Map<String, Object> fields) {
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return fields.entrySet();
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return fields.containsKey(key) || key instanceof String name && fields.containsKey(plain(name));
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        var value = fields.get(key);
        return value == null && key instanceof String name ? fields.get(plain(name)) : value;
    }

    private static String plain(String name) {
        if (!name.contains("__")) {
            return name;
        }
        var plain = new StringBuilder();
        var matcher = KEYWORD.matcher(name);
        while (matcher.find()) {
            matcher.appendReplacement(plain, SIGNS.getOrDefault(matcher.group(1), matcher.group(1)));
        }
        return matcher.appendTail(plain).toString();
    }
}
