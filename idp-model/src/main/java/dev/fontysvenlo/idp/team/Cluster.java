package dev.fontysvenlo.idp.team;

import java.util.List;

/**
 * One Kubernetes cluster.
 *
 * @param server the API server's address as Argo CD knows it
 * @param domain the domain under which its teams get their addresses
 * @param kubernetes the minor version, for example {@code 1.36}; Pod Security is pinned to it
 * @param capacity what its nodes offer, what the platform itself needs, and how far quotas may exceed the rest
 * @param networks the address ranges that network policies speak of
 * @param certificates for domains that teams of tier 2 bring
 */
public record Cluster(
        String name,
        String server,
        String domain,
        String kubernetes,
        Capacity capacity,
        Networks networks,
        List<Certificate> certificates) {
    /** The address of the cluster that Argo CD itself runs in, as Argo CD knows it. */
    public static final String HOME = "https://kubernetes.default.svc";

    public Cluster {
        certificates = List.copyOf(certificates);
    }

    /**
     * Address ranges in CIDR form.
     *
     * @param privates public ones that no team may reach: API server and nodes
     * @param apis the only ones that the platform's Jobs may call; empty for all
     */
    public record Networks(List<String> privates, List<String> apis) {
        public static final Networks NONE = new Networks(List.of(), List.of());

        public Networks {
            privates = List.copyOf(privates);
            apis = List.copyOf(apis);
        }
    }

    public List<String> privateNetworks() {
        return networks.privates();
    }

    public List<String> apiNetworks() {
        return networks.apis();
    }

    /** The private networks by address family: a NetworkPolicy refuses an exception outside its own block. */
    public List<String> privateIpv4Networks() {
        return privateNetworks().stream()
                .filter(network -> !network.contains(":"))
                .toList();
    }

    public List<String> privateIpv6Networks() {
        return privateNetworks().stream()
                .filter(network -> network.contains(":"))
                .toList();
    }
}
