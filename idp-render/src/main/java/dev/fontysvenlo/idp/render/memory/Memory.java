package dev.fontysvenlo.idp.render.memory;

import java.util.Map;
import java.util.Optional;

/**
 * The units that earlier runs have seen, by their places.
 *
 * @param judge changes with all that judged them
 */
public record Memory(String judge, Map<String, KnownUnit> units) {
    public static final Memory EMPTY = new Memory("", Map.of());

    public Memory {
        units = Map.copyOf(units);
    }

    /** What still counts when this is the judge: all or nothing. */
    Memory of(String now) {
        return judge.equals(now) ? this : new Memory(now, Map.of());
    }

    Optional<KnownUnit> unit(String place) {
        return Optional.ofNullable(units.get(place));
    }
}
