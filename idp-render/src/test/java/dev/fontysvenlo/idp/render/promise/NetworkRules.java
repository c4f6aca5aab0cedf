package dev.fontysvenlo.idp.render.promise;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * NetworkPolicies as kubernetes.io describes them: a pod that no policy selects is open; otherwise what any policy allows
 * is allowed; both ends must allow. A block of addresses counts for pods too, which is the stricter reading of the two.
 */
final class NetworkRules {
    private static final Direction INGRESS = new Direction("Ingress", "/spec/ingress", "/from");
    private static final Direction EGRESS = new Direction("Egress", "/spec/egress", "/to");

    private final Map<String, List<RenderedObject>> policies;
    private final Map<String, Map<String, String>> namespaces;

    private record Direction(String type, String rules, String peers) {}

    /** @param namespaces the labels of each namespace */
    NetworkRules(List<RenderedObject> policies, Map<String, Map<String, String>> namespaces) {
        this.policies = policies.stream().collect(Collectors.groupingBy(RenderedObject::namespace));
        this.namespaces = Map.copyOf(namespaces);
    }

    boolean allows(Party from, Party to, Party.Door door) {
        return allows(EGRESS, from, to, to, door) && allows(INGRESS, to, from, to, door);
    }

    private boolean allows(Direction direction, Party subject, Party peer, Party target, Party.Door door) {
        var selecting = policies.getOrDefault(subject.namespace(), List.of()).stream()
                .filter(policy -> isOf(policy, direction))
                .filter(policy -> new Selector(policy.at("/spec/podSelector")).matches(subject.labels()))
                .toList();
        return selecting.isEmpty()
                || selecting.stream()
                        .flatMap(policy -> policy.items(direction.rules()).stream())
                        .anyMatch(rule -> peers(rule, direction, subject, peer) && ports(rule, target, door));
    }

    /** Without {@code policyTypes} a policy is one for what comes in, and for what goes out where it says something. */
    private static boolean isOf(RenderedObject policy, Direction direction) {
        return policy.has("/spec/policyTypes")
                ? policy.texts("/spec/policyTypes").contains(direction.type())
                : direction.equals(INGRESS) || policy.has("/spec/egress");
    }

    private boolean peers(RenderedObject rule, Direction direction, Party subject, Party peer) {
        var peers = rule.items(direction.peers());
        return peers.isEmpty() || peers.stream().anyMatch(item -> peer(item, subject, peer));
    }

    private boolean peer(RenderedObject item, Party subject, Party peer) {
        if (item.has("/ipBlock")) {
            return inside(peer.ip(), item.text("/ipBlock/cidr"))
                    && item.texts("/ipBlock/except").stream().noneMatch(block -> inside(peer.ip(), block));
        }
        if (!peer.isPod()) {
            return false;
        }
        boolean namespace = item.has("/namespaceSelector")
                ? new Selector(item.at("/namespaceSelector")).matches(labels(peer.namespace()))
                : peer.namespace().equals(subject.namespace());
        return namespace && new Selector(item.at("/podSelector")).matches(peer.labels());
    }

    private Map<String, String> labels(String namespace) {
        return Optional.ofNullable(namespaces.get(namespace))
                .orElseThrow(() -> new AssertionError("no labels of namespace " + namespace));
    }

    private static boolean ports(RenderedObject rule, Party target, Party.Door door) {
        var ports = rule.items("/ports");
        return ports.isEmpty() || ports.stream().anyMatch(port -> port(port, target, door));
    }

    private static boolean port(RenderedObject port, Party target, Party.Door door) {
        var protocol = port.has("/protocol") ? port.text("/protocol") : "TCP";
        if (!protocol.equals(door.protocol())) {
            return false;
        }
        if (!port.has("/port")) {
            return true;
        }
        var number = port.text("/port");
        if (!number.matches("[0-9]+")) {
            return target.doors().stream().anyMatch(other -> other.own().equals(number) && other.port() == door.port());
        }
        int first = Integer.parseInt(number);
        int last = port.has("/endPort") ? Integer.parseInt(port.text("/endPort")) : first;
        return first <= door.port() && door.port() <= last;
    }

    static boolean inside(InetAddress address, String block) {
        try {
            int slash = block.indexOf('/');
            var start = InetAddress.getByName(block.substring(0, slash)).getAddress();
            var bytes = address.getAddress();
            int free = start.length * 8 - Integer.parseInt(block.substring(slash + 1));
            return start.length == bytes.length
                    && new BigInteger(1, start).shiftRight(free).equals(new BigInteger(1, bytes).shiftRight(free));
        } catch (UnknownHostException e) {
            throw new AssertionError(block, e);
        }
    }
}
