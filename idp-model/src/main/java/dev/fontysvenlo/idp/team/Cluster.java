package dev.fontysvenlo.idp.team;

import java.util.List;

/**
 * One Kubernetes cluster.
 *
 * @param server the API server's address as Argo CD knows it
 * @param kubernetes the minor version, for example {@code 1.36}; Pod Security is pinned to it
 * @param capacity what its nodes offer, what the platform itself needs, and how far quotas may exceed the rest
 * @param privateNetworks public address ranges that no team may reach, in CIDR form: API server and nodes
 */
public record Cluster(String name, String server, String kubernetes, Capacity capacity, List<String> privateNetworks) {
    public Cluster {
        privateNetworks = List.copyOf(privateNetworks);
    }

    /** The private networks by address family: a NetworkPolicy refuses an exception outside its own block. */
    public List<String> privateIpv4Networks() {
        return privateNetworks.stream()
                .filter(network -> !network.contains(":"))
                .toList();
    }

    public List<String> privateIpv6Networks() {
        return privateNetworks.stream().filter(network -> network.contains(":")).toList();
    }
}
