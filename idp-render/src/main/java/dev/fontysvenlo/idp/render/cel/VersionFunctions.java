package dev.fontysvenlo.idp.render.cel;

import java.util.List;
import java.util.Optional;

/** Versions such as {@code 1.36.0}. Source: kubernetes.io, "Common Expression Language", semver library. */
final class VersionFunctions {
    private static final Kind<Version> VERSION = Kind.opaque("Semver", Version.class);

    private VersionFunctions() {}

    static List<Overload> all() {
        return List.of(
                Overload.global("semver", VERSION, Kind.TEXT, Version::strict),
                Overload.global(
                        "isSemver",
                        Kind.TRUTH,
                        Kind.TEXT,
                        text -> Version.parse(text).isPresent()),
                Overload.global("semver", VERSION, Kind.TEXT, Kind.TRUTH, VersionFunctions::strict),
                Overload.global(
                        "isSemver",
                        Kind.TRUTH,
                        Kind.TEXT,
                        Kind.TRUTH,
                        (text, lenient) -> parse(text, lenient).isPresent()),
                Overload.member("major", Kind.WHOLE, VERSION, Version::major),
                Overload.member("minor", Kind.WHOLE, VERSION, Version::minor),
                Overload.member("patch", Kind.WHOLE, VERSION, Version::patch),
                Overload.member("compareTo", Kind.WHOLE, VERSION, VERSION, (a, b) -> (long) a.compareTo(b)),
                Overload.member("isGreaterThan", Kind.TRUTH, VERSION, VERSION, (a, b) -> a.compareTo(b) > 0),
                Overload.member("isLessThan", Kind.TRUTH, VERSION, VERSION, (a, b) -> a.compareTo(b) < 0));
    }

    private static Optional<Version> parse(String text, boolean lenient) {
        return lenient ? Version.lenient(text) : Version.parse(text);
    }

    private static Version strict(String text, boolean lenient) {
        return parse(text, lenient).orElseThrow(() -> new IllegalArgumentException("`" + text + "` is not a version"));
    }
}
