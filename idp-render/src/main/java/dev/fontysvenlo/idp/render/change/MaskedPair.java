package dev.fontysvenlo.idp.render.change;

import java.util.Optional;

/** One file that differs, read so far as it can be without the others, so that several threads can do that at once. */
public final class MaskedPair {
    private final FilePair pair;
    private final Audience audience;
    private final Optional<Shape> shape;

    private MaskedPair(FilePair pair, Audience audience, Optional<Shape> shape) {
        this.pair = pair;
        this.audience = audience;
        this.shape = shape;
    }

    public static MaskedPair of(FilePair pair) {
        return of(pair, Audience.of(pair.path()));
    }

    static MaskedPair of(FilePair pair, Audience audience) {
        var mask = new Mask(audience);
        var shape = pair.before()
                .flatMap(before -> pair.after()
                        .map(after -> new Shape(
                                audience.cluster(), mask.file(pair.path()), mask.file(before), mask.file(after))));
        return new MaskedPair(pair, audience, shape);
    }

    public FilePair pair() {
        return pair;
    }

    /** Whom the file is for. */
    public Audience audience() {
        return audience;
    }

    /** What it has in common with those that change alike; none of a file that one side has alone. */
    Optional<Shape> shape() {
        return shape;
    }

    record Shape(String cluster, MaskedText path, MaskedText before, MaskedText after) {}
}
