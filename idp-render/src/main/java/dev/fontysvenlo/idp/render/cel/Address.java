package dev.fontysvenlo.idp.render.cel;

import com.google.common.net.InetAddresses;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Optional;

/** An IP address without a zone; one of IPv4 written in the form of IPv6 is none, as for the API server. */
record Address(InetAddress value) {

    static Optional<Address> parse(String text) {
        if (text.indexOf('%') >= 0 || !InetAddresses.isInetAddress(text)) {
            return Optional.empty();
        }
        var value = InetAddresses.forString(text);
        return value instanceof Inet4Address && text.indexOf(':') >= 0
                ? Optional.empty()
                : Optional.of(new Address(value));
    }

    static Address strict(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("`" + text + "` is not an IP address"));
    }

    long family() {
        return value instanceof Inet4Address ? 4 : 6;
    }

    int bits() {
        return value.getAddress().length * 8;
    }

    boolean isGlobalUnicast() {
        return !value.isAnyLocalAddress()
                && !value.isLoopbackAddress()
                && !value.isMulticastAddress()
                && !value.isLinkLocalAddress()
                && !toString().equals("255.255.255.255");
    }

    /** The address with all bits behind the prefix cleared. */
    Address masked(int prefix) {
        int free = bits() - prefix;
        var masked = InetAddresses.toBigInteger(value).shiftRight(free).shiftLeft(free);
        return new Address(
                family() == 4 ? InetAddresses.fromIPv4BigInteger(masked) : InetAddresses.fromIPv6BigInteger(masked));
    }

    @Override
    public String toString() {
        return InetAddresses.toAddrString(value);
    }
}
