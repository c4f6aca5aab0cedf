package dev.fontysvenlo.idp.render.report;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Diagnostics for other programs: one JSON object, its form described in {@code docs/manual/machines.md}. */
public final class Json {
    private Json() {}

    public static String of(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(Json::object)
                .collect(Collectors.joining(",\n    ", "{\n  \"diagnostics\": [\n    ", "\n  ]\n}"))
                .replace("[\n    \n  ]", "[]");
    }

    static String object(Diagnostic diagnostic) {
        var location = diagnostic.location();
        return "{\"code\": " + text(diagnostic.code().id())
                + ", \"severity\": "
                + text(diagnostic.code().severity().name().toLowerCase(Locale.ROOT))
                + ", \"file\": " + text(location.file())
                + ", \"line\": " + location.line()
                + ", \"column\": " + location.column()
                + ", \"length\": " + location.length()
                + ", \"message\": " + text(diagnostic.message())
                + ", \"hint\": " + text(diagnostic.hint()) + "}";
    }

    static String text(String value) {
        var json = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> {
                    if (c < 0x20 || Character.isSurrogate(c)) {
                        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }
}
