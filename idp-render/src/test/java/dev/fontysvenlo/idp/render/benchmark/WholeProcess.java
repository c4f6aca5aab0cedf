package dev.fontysvenlo.idp.render.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs {@code mvn -q idp:render} on platforms of several sizes, in a repository with a pom of ten lines, and prints the
 * wall clock of the whole process; the plugin must be installed.
 */
public final class WholeProcess {
    private static final int RUNS = 5;
    private static final Path POM = Path.of("..", "examples", "other-organisation", "pom.xml");

    private WholeProcess() {}

    /** Takes the numbers of teams. */
    public static void main(String[] sizes) throws IOException, InterruptedException {
        System.out.println(
                "| teams | first, s (min-max) | nothing changed, remembered | one team edited, remembered |");
        System.out.println("|---:|---:|---:|---:|");
        for (String size : sizes) {
            var folder = Files.createTempDirectory("idp-benchmark");
            var root = Generated.platform(folder.resolve("platform"), Integer.parseInt(size));
            Files.copy(POM, root.resolve("pom.xml"));
            Files.createDirectories(root.resolve(".mvn"));
            Files.copy(Path.of("..", ".mvn", "jvm.config"), root.resolve(".mvn/jvm.config"));
            measure(size, folder, root);
            Benchmark.delete(folder);
        }
    }

    private static void measure(String size, Path folder, Path root) throws IOException, InterruptedException {
        var first = new ArrayList<Long>();
        var unchanged = new ArrayList<Long>();
        var edited = new ArrayList<Long>();
        for (int run = 0; run < RUNS; run++) {
            if (Files.exists(root.resolve("rendered"))) {
                Files.move(root.resolve("rendered"), folder.resolve("old-" + run));
            }
            first.add(render(root));
            render(root); // learns what the next ones remember
            unchanged.add(render(root));
            Generated.edit(root, run);
            edited.add(render(root));
        }
        System.out.printf(
                Locale.ROOT, "| %s | %s | %s | %s |%n", size, spread(first), spread(unchanged), spread(edited));
    }

    private static long render(Path root) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = new ProcessBuilder("mvn", "-q", "-B", "idp:render")
                .directory(root.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("mvn idp:render failed; install the plugin first");
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static String spread(List<Long> times) {
        return Benchmark.spread(times.stream().sorted().toList());
    }
}
