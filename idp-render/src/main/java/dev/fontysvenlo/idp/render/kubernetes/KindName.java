package dev.fontysvenlo.idp.render.kubernetes;

/** Which kind of object, as a manifest names it: {@code apps/v1} and {@code Deployment}. */
public record KindName(String apiVersion, String kind) implements Comparable<KindName> {

    static KindName of(String group, String version, String kind) {
        return new KindName(group.isEmpty() ? version : group + "/" + version, kind);
    }

    /** The group of the API, empty for the oldest kinds. */
    public String group() {
        int slash = apiVersion.indexOf('/');
        return slash < 0 ? "" : apiVersion.substring(0, slash);
    }

    public String version() {
        return apiVersion.substring(apiVersion.indexOf('/') + 1);
    }

    @Override
    public int compareTo(KindName other) {
        int byVersion = apiVersion.compareTo(other.apiVersion);
        return byVersion == 0 ? kind.compareTo(other.kind) : byVersion;
    }

    @Override
    public String toString() {
        return apiVersion + " " + kind;
    }
}
