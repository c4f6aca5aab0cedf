package dev.fontysvenlo.idp.render.cel;

import java.util.List;

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
                Overload.member("major", Kind.WHOLE, VERSION, Version::major),
                Overload.member("minor", Kind.WHOLE, VERSION, Version::minor),
                Overload.member("patch", Kind.WHOLE, VERSION, Version::patch),
                Overload.member("compareTo", Kind.WHOLE, VERSION, VERSION, (a, b) -> (long) a.compareTo(b)),
                Overload.member("isGreaterThan", Kind.TRUTH, VERSION, VERSION, (a, b) -> a.compareTo(b) > 0),
                Overload.member("isLessThan", Kind.TRUTH, VERSION, VERSION, (a, b) -> a.compareTo(b) < 0));
    }
}
