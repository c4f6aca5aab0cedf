package dev.fontysvenlo.idp.render.cel;

import java.util.List;

/**
 * Where something stands in a text, counted in characters of Unicode, or in a list. Here for both, because a function is
 * found by the type of a value only among those that are set up together. Source: the strings library of cel-go;
 * kubernetes.io, "Common Expression Language", list library.
 */
final class SearchFunctions {
    private SearchFunctions() {}

    static List<Overload> all() {
        return List.of(
                Overload.member("indexOf", Kind.WHOLE, Kind.LIST, Kind.ANY, (list, item) -> (long) list.indexOf(item)),
                Overload.member(
                        "lastIndexOf", Kind.WHOLE, Kind.LIST, Kind.ANY, (list, item) -> (long) list.lastIndexOf(item)),
                Overload.member(
                        "indexOf", Kind.WHOLE, Kind.TEXT, Kind.TEXT, (text, part) -> count(text, text.indexOf(part))),
                Overload.member(
                        "lastIndexOf",
                        Kind.WHOLE,
                        Kind.TEXT,
                        Kind.TEXT,
                        (text, part) -> count(text, text.lastIndexOf(part))),
                Overload.member("indexOf", Kind.WHOLE, Kind.TEXT, Kind.TEXT, Kind.WHOLE, arguments -> {
                    var text = (String) arguments[0];
                    return count(text, text.indexOf((String) arguments[1], place(text, (Long) arguments[2])));
                }),
                Overload.member("lastIndexOf", Kind.WHOLE, Kind.TEXT, Kind.TEXT, Kind.WHOLE, arguments -> {
                    var text = (String) arguments[0];
                    return count(text, text.lastIndexOf((String) arguments[1], place(text, (Long) arguments[2])));
                }));
    }

    private static long count(String text, int place) {
        return place < 0 ? -1 : text.codePointCount(0, place);
    }

    private static int place(String text, long count) {
        if (count < 0 || count >= text.codePointCount(0, text.length())) {
            throw new IllegalArgumentException("there is no character " + count);
        }
        return text.offsetByCodePoints(0, (int) count);
    }
}
