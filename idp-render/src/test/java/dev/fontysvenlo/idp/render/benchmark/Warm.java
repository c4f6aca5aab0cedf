package dev.fontysvenlo.idp.render.benchmark;

import dev.fontysvenlo.idp.render.Idp;
import dev.fontysvenlo.idp.render.Request;
import dev.fontysvenlo.idp.render.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Renders platforms of several sizes over and over in one JVM, and prints what the later rounds took: the work itself,
 * without what a JVM needs to begin. The same runs as in {@link Benchmark}.
 */
public final class Warm {
    private static final int ROUNDS = 10;
    private static final int COLD_ROUNDS = 5;

    private final Map<String, List<Long>> times = new LinkedHashMap<>();
    private final Path root;
    private final Workspace workspace;

    private Warm(Path root, Path cache) {
        this.root = root;
        this.workspace = Workspace.of(root, cache);
    }

    /** Takes the numbers of teams. */
    public static void main(String[] sizes) throws IOException {
        var folder = Files.createTempDirectory("idp-benchmark");
        System.out.println("| teams | run | render, s (min-max) |");
        System.out.println("|---:|---|---:|");
        for (String size : sizes) {
            var root = Generated.platform(folder.resolve("teams-" + size), Integer.parseInt(size));
            var warm = new Warm(root, folder.resolve("cache"));
            for (int round = 0; round < ROUNDS; round++) {
                warm.round(round, folder.resolve("old-" + size + "-" + round));
            }
            warm.times.forEach((run, measured) -> System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s |%n",
                    size,
                    run,
                    Benchmark.spread(
                            measured.stream().skip(COLD_ROUNDS).sorted().toList())));
        }
        Benchmark.delete(folder);
    }

    private void round(int round, Path old) throws IOException {
        if (Files.exists(root.resolve("rendered"))) {
            Files.move(root.resolve("rendered"), old);
        }
        time("everything written", workspace.withoutMemory());
        time("nothing changed", workspace.withoutMemory());
        render(workspace);
        time("nothing changed, remembered", workspace);
        Generated.edit(root, round);
        time("one team edited, remembered", workspace);
    }

    private void time(String run, Workspace used) {
        long start = System.nanoTime();
        render(used);
        times.computeIfAbsent(run, none -> new ArrayList<>()).add((System.nanoTime() - start) / 1_000_000);
    }

    private static void render(Workspace used) {
        new Idp(used).render(Request.EVERYTHING).match(preview -> preview, problems -> {
            throw new IllegalStateException(problems.toString());
        });
    }
}
