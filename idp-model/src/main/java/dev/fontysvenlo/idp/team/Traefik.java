package dev.fontysvenlo.idp.team;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Traefik, which leads what comes from the internet to the teams.
 *
 * @param trustedIps load balancers whose word on a visitor's address is believed, in CIDR form
 * @param annotations what the cloud wants to read on the load balancer's Service
 */
public record Traefik(
        boolean isInstalled,
        String chart,
        int replicas,
        List<String> trustedIps,
        SortedMap<String, String> annotations) {
    public Traefik {
        trustedIps = List.copyOf(trustedIps);
        annotations = Collections.unmodifiableSortedMap(new TreeMap<>(annotations));
    }

    /** How many copies a node that is emptied leaves: with one copy none, else the emptying would never end. */
    public int leastReplicas() {
        return replicas - 1;
    }
}
