package dev.fontysvenlo.idp.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A pack of schemas to be made or looked at.
 *
 * @param cluster whose pack it is; may be empty where there is but one cluster
 * @param openApi what the API server says at {@code /openapi/v2}; without any, a pack of the tool's own is looked at
 * @param customResources files or folders of custom resource definitions
 * @param version the minor version of Kubernetes; may be empty when the API server says it
 * @param file where to write the pack, relative to the root; by default the place of the cluster's own
 */
public record SchemaRequest(
        Optional<String> cluster,
        List<Path> openApi,
        List<Path> customResources,
        String version,
        Optional<String> file) {
    public SchemaRequest {
        openApi = List.copyOf(openApi);
        customResources = List.copyOf(customResources);
    }
}
