package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.team.Certificate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the platform declares and manifests must keep to.
 *
 * @param registry the host of the platform's own registry
 * @param images those that may come from elsewhere, without tag and digest
 * @param domains of each cluster the domain that every host of its teams is right below
 * @param certificates of each cluster those for domains that teams bring
 */
public record Claims(
        String registry,
        List<String> images,
        Map<String, String> domains,
        Map<String, List<Certificate>> certificates) {
    public Claims {
        images = List.copyOf(images);
        domains = Map.copyOf(new TreeMap<>(domains));
        certificates = Map.copyOf(new TreeMap<>(certificates));
    }

    String domain(Rendered object) {
        return domains.getOrDefault(object.cluster(), "");
    }

    /** Whether a certificate beside the cluster's own is for this host. */
    boolean isCertified(Rendered object, String host) {
        return certificates.getOrDefault(object.cluster(), List.of()).stream()
                .anyMatch(certificate -> certificate.covers(host));
    }
}
