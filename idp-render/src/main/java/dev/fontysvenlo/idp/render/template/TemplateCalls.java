package dev.fontysvenlo.idp.render.template;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which templates call which: a template is changed when one that it calls is. */
final class TemplateCalls {
    private static final Pattern CALL = Pattern.compile("@template\\.([\\w.-]+)\\s*\\(");

    private final Map<String, String> texts;

    TemplateCalls(Map<String, String> texts) {
        this.texts = texts;
    }

    /** These templates, and all that they call, with their texts. */
    SortedMap<String, String> closure(Iterable<String> paths) {
        var closure = new TreeMap<String, String>();
        paths.forEach(path -> collect(path, closure));
        return closure;
    }

    private void collect(String path, SortedMap<String, String> closure) {
        var text = texts.get(path);
        if (text != null && closure.putIfAbsent(path, text) == null) {
            called(text).forEach(callee -> collect(callee, closure));
        }
    }

    private static SortedSet<String> called(String text) {
        var called = new TreeSet<String>();
        var matcher = CALL.matcher(text);
        while (matcher.find()) {
            called.add(matcher.group(1).replace('.', '/') + ".jte");
        }
        return called;
    }
}
