package dev.fontysvenlo.idp.render.memory;

import java.util.Map;
import java.util.Optional;

/** The units that earlier runs have seen, by their places. */
public record Memory(Map<String, KnownUnit> units) {
    public static final Memory EMPTY = new Memory(Map.of());

    public Memory {
        units = Map.copyOf(units);
    }

    Optional<KnownUnit> unit(String place) {
        return Optional.ofNullable(units.get(place));
    }
}
