package dev.fontysvenlo.idp.render.cel;

import java.util.Optional;

/** A range of addresses, {@code 10.0.0.0/8}. */
record Block(Address address, int prefix) {

    static Optional<Block> parse(String text) {
        int slash = text.indexOf('/');
        var length = text.substring(slash + 1);
        if (slash < 0 || !length.matches("0|[1-9][0-9]{0,2}")) {
            return Optional.empty();
        }
        int prefix = Integer.parseInt(length);
        return Address.parse(text.substring(0, slash))
                .filter(address -> prefix <= address.bits())
                .map(address -> new Block(address, prefix));
    }

    static Block strict(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("`" + text + "` is not a CIDR"));
    }

    Block masked() {
        return new Block(address.masked(prefix), prefix);
    }

    boolean contains(Address other) {
        return other.family() == address.family() && other.masked(prefix).equals(address.masked(prefix));
    }

    boolean contains(Block other) {
        return other.prefix >= prefix && contains(other.address);
    }

    @Override
    public String toString() {
        return address + "/" + prefix;
    }
}
