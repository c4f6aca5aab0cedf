package dev.fontysvenlo.idp.render.cel;

import java.util.List;
import java.util.stream.Stream;

/** IP addresses and their ranges. Source: kubernetes.io, "Common Expression Language", IP and CIDR libraries. */
final class AddressFunctions {
    private static final Kind<Address> IP = Kind.opaque("IP", Address.class);
    private static final Kind<Block> CIDR = Kind.opaque("CIDR", Block.class);

    private AddressFunctions() {}

    static List<Overload> all() {
        return Stream.concat(addresses().stream(), blocks().stream()).toList();
    }

    private static List<Overload> addresses() {
        return List.of(
                Overload.global("ip", IP, Kind.TEXT, Address::strict),
                Overload.global(
                        "isIP",
                        Kind.TRUTH,
                        Kind.TEXT,
                        text -> Address.parse(text).isPresent()),
                Overload.global(
                        "ip.isCanonical",
                        Kind.TRUTH,
                        Kind.TEXT,
                        text -> Address.strict(text).toString().equals(text)),
                Overload.global("string", Kind.TEXT, IP, Address::toString),
                Overload.member("family", Kind.WHOLE, IP, Address::family),
                Overload.member(
                        "isUnspecified", Kind.TRUTH, IP, ip -> ip.value().isAnyLocalAddress()),
                Overload.member("isLoopback", Kind.TRUTH, IP, ip -> ip.value().isLoopbackAddress()),
                Overload.member(
                        "isLinkLocalMulticast", Kind.TRUTH, IP, ip -> ip.value().isMCLinkLocal()),
                Overload.member(
                        "isLinkLocalUnicast", Kind.TRUTH, IP, ip -> ip.value().isLinkLocalAddress()),
                Overload.member("isGlobalUnicast", Kind.TRUTH, IP, Address::isGlobalUnicast));
    }

    private static List<Overload> blocks() {
        return List.of(
                Overload.global("cidr", CIDR, Kind.TEXT, Block::strict),
                Overload.global(
                        "isCIDR",
                        Kind.TRUTH,
                        Kind.TEXT,
                        text -> Block.parse(text).isPresent()),
                Overload.global("string", Kind.TEXT, CIDR, Block::toString),
                Overload.member("ip", IP, CIDR, Block::address),
                Overload.member("masked", CIDR, CIDR, Block::masked),
                Overload.member("prefixLength", Kind.WHOLE, CIDR, block -> (long) block.prefix()),
                Overload.member("containsIP", Kind.TRUTH, CIDR, IP, Block::contains),
                Overload.member(
                        "containsIP",
                        Kind.TRUTH,
                        CIDR,
                        Kind.TEXT,
                        (block, text) -> block.contains(Address.strict(text))),
                Overload.member("containsCIDR", Kind.TRUTH, CIDR, CIDR, Block::contains),
                Overload.member(
                        "containsCIDR",
                        Kind.TRUTH,
                        CIDR,
                        Kind.TEXT,
                        (block, text) -> block.contains(Block.strict(text))));
    }
}
