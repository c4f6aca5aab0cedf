package dev.fontysvenlo.idp.render.template;

import java.util.SplittableRandom;

/** Random, and yet repeatable: {@code -Didp.seed=} repeats a run, {@code -Didp.cases=} makes it longer. */
final class Seeds {
    static final long SEED = Long.getLong("idp.seed", 20_261_123L);
    static final int CASES = Integer.getInteger("idp.cases", 12_000);

    private Seeds() {}

    static SplittableRandom random() {
        return new SplittableRandom(SEED);
    }
}
