package dev.fontysvenlo.idp.render.lint;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the platform declares and manifests must keep to.
 *
 * @param registry the host of the platform's own registry
 * @param images those that may come from elsewhere, without tag and digest
 * @param hosts of each cluster those that its certificates cover; a star stands for one label
 * @param namespaces those that are there although nothing renders them
 */
public record Claims(String registry, List<String> images, Map<String, List<String>> hosts, Set<String> namespaces) {
    public Claims {
        images = List.copyOf(images);
        hosts = Map.copyOf(hosts);
        namespaces = Set.copyOf(namespaces);
    }

    boolean covers(Rendered object, String host) {
        return hosts.getOrDefault(object.cluster(), List.of()).stream()
                .anyMatch(pattern -> pattern.equals(host)
                        || pattern.startsWith("*.")
                                && host.replaceFirst("^[^.]+", "*").equals(pattern));
    }
}
