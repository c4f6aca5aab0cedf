package dev.fontysvenlo.idp.render.promise;

/**
 * Somebody asks the API server to make or change an object.
 *
 * @param resource with its group and version, for example {@code traefik.io/v1alpha1/ingressroutes}; the group of pods is
 *     empty: {@code /v1/pods}
 * @param namespace the namespace's own object, or the object itself where that is a namespace
 */
record Attempt(String operation, String resource, RenderedObject object, RenderedObject namespace) {

    static Attempt create(String resource, RenderedObject object, RenderedObject namespace) {
        return new Attempt("CREATE", resource, object, namespace);
    }

    String group() {
        return resource.split("/", 3)[0];
    }

    String version() {
        return resource.split("/", 3)[1];
    }

    String plural() {
        return resource.split("/", 3)[2];
    }

    RenderedObject request() {
        return RenderedObject.of("request", """
                operation: %s
                name: %s
                namespace: %s
                kind:
                  group: "%s"
                  version: %s
                  kind: %s
                """.formatted(
                        operation, object.name(), namespace.name(), group(), version(), object.kind()));
    }
}
