package dev.fontysvenlo.idp.render.cel;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Addresses. Source: kubernetes.io, "Common Expression Language", URL library. */
final class UrlFunctions {
    private static final Kind<URI> URL = Kind.opaque("URL", URI.class);

    private UrlFunctions() {}

    static List<Overload> all() {
        return List.of(
                Overload.global("url", URL, Kind.TEXT, UrlFunctions::strict),
                Overload.global(
                        "isURL", Kind.TRUTH, Kind.TEXT, text -> parse(text).isPresent()),
                Overload.member("getScheme", Kind.TEXT, URL, url -> orEmpty(url.getScheme())),
                Overload.member(
                        "getHost",
                        Kind.TEXT,
                        URL,
                        url -> orEmpty(url.getRawAuthority()).replaceFirst("^.*@", "")),
                Overload.member(
                        "getHostname",
                        Kind.TEXT,
                        URL,
                        url -> orEmpty(url.getHost()).replaceAll("[\\[\\]]", "")),
                Overload.member("getPort", Kind.TEXT, URL, url -> url.getPort() < 0 ? "" : url.getPort() + ""),
                Overload.member("getEscapedPath", Kind.TEXT, URL, url -> orEmpty(url.getRawPath())),
                Overload.member("getQuery", Kind.TEXTS_BY_NAME, URL, url -> query(orEmpty(url.getRawQuery()))));
    }

    /** As the API server: an address with a scheme, or a path from the root. */
    static Optional<URI> parse(String text) {
        try {
            var url = new URI(text);
            return url.isAbsolute() || text.startsWith("/") ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static URI strict(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("`" + text + "` is not an address"));
    }

    private static Map<String, List<String>> query(String raw) {
        var fields = new TreeMap<String, List<String>>();
        for (String field : raw.split("&")) {
            if (!field.isEmpty()) {
                var parts = field.split("=", 2);
                fields.computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                        .add(parts.length < 2 ? "" : decoded(parts[1]));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String orEmpty(@Nullable String part) {
        return part == null ? "" : part;
    }
}
