package dev.fontysvenlo.idp.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.parallel.Parallel;
import dev.fontysvenlo.idp.render.change.FilePair;
import dev.fontysvenlo.idp.render.change.MaskedPair;
import dev.fontysvenlo.idp.render.git.BaseFiles;
import dev.fontysvenlo.idp.render.tree.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tells files that are rendered otherwise than in the base. All processors read and compare them, some hundreds at once,
 * and they are told in the order of their paths.
 */
final class Differing {
    /** Enough to keep all processors busy, and few enough to hold their texts. */
    private static final int AT_ONCE = 512;

    private final BaseFiles base;
    private final Consumer<MaskedPair> pairs;
    private final Consumer<List<Diagnostic>> problems;

    /**
     * @param pairs takes each file that differs
     * @param problems takes what is wrong with one that can't be read
     */
    Differing(BaseFiles base, Consumer<MaskedPair> pairs, Consumer<List<Diagnostic>> problems) {
        this.base = base;
        this.pairs = pairs;
        this.problems = problems;
    }

    /** Tells of these files, in the order of their paths. */
    void tell(List<Asked> asked) {
        var files = asked.stream().sorted(Comparator.comparing(Asked::path)).toList();
        Parallel.each(files, AT_ONCE, this::look, this::tell);
    }

    private void tell(Seen seen) {
        seen.pair.ifPresent(pairs);
        if (!seen.problems.isEmpty()) {
            problems.accept(seen.problems);
        }
    }

    private Seen look(Asked asked) {
        var path = asked.path();
        var now = asked.now().map(Content::text);
        if (now.isEmpty()) {
            return base.text(path)
                    .match(text -> Seen.of(new FilePair(path, Optional.of(text), Optional.empty())), Seen::unreadable);
        }
        return base.has(path)
                ? look(path, now.get().getBytes(UTF_8))
                : Seen.of(new FilePair(path, Optional.empty(), now));
    }

    private Seen look(String path, byte[] now) {
        return base.unless(path, now)
                .match(
                        found -> found.map(before ->
                                        new Seen(Optional.of(MaskedPair.changed(path, before, now)), List.of()))
                                .orElse(Seen.SAME),
                        Seen::unreadable);
    }

    /** One file, as it is rendered now; empty when it is in the base alone. */
    record Asked(String path, Optional<Content> now) {}

    private record Seen(Optional<MaskedPair> pair, List<Diagnostic> problems) {
        static final Seen SAME = new Seen(Optional.empty(), List.of());

        static Seen unreadable(List<Diagnostic> problems) {
            return new Seen(Optional.empty(), problems);
        }

        static Seen of(FilePair pair) {
            return new Seen(Optional.of(MaskedPair.of(pair)), List.of());
        }
    }
}
