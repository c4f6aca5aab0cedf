package dev.fontysvenlo.idp.render.lint;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the platform declares and manifests must keep to.
 *
 * @param registry the host of the platform's own registry
 * @param images those that may come from elsewhere, without tag and digest
 * @param domains of each cluster the domain that every host of its teams is right below
 */
public record Claims(String registry, List<String> images, Map<String, String> domains) {
    public Claims {
        images = List.copyOf(images);
        domains = Map.copyOf(new TreeMap<>(domains));
    }

    String domain(Rendered object) {
        return domains.getOrDefault(object.cluster(), "");
    }
}
