package dev.fontysvenlo.idp.render.cel;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** What Kubernetes adds for texts: find and findAll. Source: kubernetes.io, "Common Expression Language", regex library. */
final class RegexFunctions {
    private RegexFunctions() {}

    static List<Overload> all() {
        return List.of(
                Overload.member("find", Kind.TEXT, Kind.TEXT, Kind.TEXT, RegexFunctions::find),
                Overload.member("findAll", Kind.TEXTS, Kind.TEXT, Kind.TEXT, (text, form) -> all(text, form, -1)),
                Overload.member(
                        "findAll",
                        Kind.TEXTS,
                        Kind.TEXT,
                        Kind.TEXT,
                        Kind.WHOLE,
                        arguments -> all((String) arguments[0], (String) arguments[1], (Long) arguments[2])));
    }

    private static String find(String text, String form) {
        var found = Pattern.compile(form).matcher(text);
        return found.find() ? found.group() : "";
    }

    private static List<String> all(String text, String form, long limit) {
        var matcher = Pattern.compile(form).matcher(text);
        var found = new ArrayList<String>();
        while ((limit < 0 || found.size() < limit) && matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
