package dev.fontysvenlo.idp.render.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One file that differs, read so far as it can be without the others, so that several threads can do that at once. The
 * texts of most are never asked for: those that change alike are told by the first.
 */
public final class MaskedPair {
    private final String path;
    private final Audience audience;
    private final Optional<Shape> shape;
    private final Supplier<FilePair> pair;

    private MaskedPair(String path, Audience audience, Optional<Shape> shape, Supplier<FilePair> pair) {
        this.path = path;
        this.audience = audience;
        this.shape = shape;
        this.pair = pair;
    }

    public static MaskedPair of(FilePair pair) {
        return of(pair, Audience.of(pair.path()));
    }

    static MaskedPair of(FilePair pair, Audience audience) {
        var shape = pair.before()
                .flatMap(before -> pair.after()
                        .map(after -> shape(pair.path(), audience, before.getBytes(UTF_8), after.getBytes(UTF_8))));
        return new MaskedPair(pair.path(), audience, shape, () -> pair);
    }

    /** One that both sides have, as UTF-8; the bytes must not change any more. */
    public static MaskedPair changed(String path, byte[] before, byte[] after) {
        var audience = Audience.of(path);
        return new MaskedPair(
                path,
                audience,
                Optional.of(shape(path, audience, before, after)),
                () -> new FilePair(
                        path, Optional.of(new String(before, UTF_8)), Optional.of(new String(after, UTF_8))));
    }

    private static Shape shape(String path, Audience audience, byte[] before, byte[] after) {
        var mask = new Mask(audience);
        return new Shape(audience.cluster(), mask.file(path), mask.file(before), mask.file(after));
    }

    public String path() {
        return path;
    }

    /** Whom the file is for. */
    public Audience audience() {
        return audience;
    }

    /** Whether both sides have it. */
    public boolean isChange() {
        return shape.isPresent();
    }

    public FilePair pair() {
        return pair.get();
    }

    /** What it has in common with those that change alike; none of a file that one side has alone. */
    Optional<Shape> shape() {
        return shape;
    }

    record Shape(String cluster, MaskedText path, MaskedText before, MaskedText after) {}
}
