package dev.fontysvenlo.idp.render.promise;

import java.util.List;

/** Secrets are made in the cluster; what is rendered has none with a value. */
final class Secrets {
    private Secrets() {}

    static List<String> broken(Tree tree) {
        return tree.cluster().all("Secret").stream()
                .filter(secret -> secret.has("/data") || secret.has("/stringData"))
                .map(RenderedObject::path)
                .toList();
    }
}
