package dev.fontysvenlo.idp.render.promise;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;

/**
 * Who may open a connection or be reached.
 *
 * @param role what it is, in the words of the manual
 * @param who for a message
 * @param namespace empty for an address outside the cluster
 * @param doors where others may knock
 * @param rendered whether its namespace is in the tree, so that all its policies are there too
 */
record Party(
        String role,
        String who,
        String namespace,
        Map<String, String> labels,
        String address,
        List<Door> doors,
        boolean rendered) {

    /** A port by the name that the manual gives it, and by its own; several of one name must all be open. */
    record Door(String name, String protocol, int port, String own) {
        Door(String name, String protocol, int port) {
            this(name, protocol, port, name);
        }

        static Door tcp(int port) {
            return new Door(Integer.toString(port), "TCP", port);
        }
    }

    /** An address outside the cluster. */
    static Party outside(String role, String address, Door... doors) {
        return new Party(role, address, "", Map.of(), address, List.of(doors), false);
    }

    boolean isPod() {
        return !namespace.isEmpty();
    }

    InetAddress ip() {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new AssertionError(address, e);
        }
    }
}
