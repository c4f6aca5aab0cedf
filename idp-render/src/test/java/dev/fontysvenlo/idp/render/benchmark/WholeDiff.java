package dev.fontysvenlo.idp.render.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs {@code mvn -q idp:diff} on platforms of several sizes whose rendered tree is committed, and prints the wall clock
 * of the whole process: after one team was edited, and after something was edited that touches every file of every team.
 */
public final class WholeDiff {
    private static final int RUNS = 5;
    private static final Path POM = Path.of("..", "examples", "other-organisation", "pom.xml");

    private WholeDiff() {}

    /** Takes the numbers of teams. */
    public static void main(String[] sizes) throws IOException, InterruptedException {
        System.out.println("| teams | one team edited, s (min-max) | all edited, s (min-max) |");
        System.out.println("|---:|---:|---:|");
        for (String size : sizes) {
            var folder = Files.createTempDirectory("idp-benchmark");
            var root = Generated.platform(folder.resolve("platform"), Integer.parseInt(size));
            Files.copy(POM, root.resolve("pom.xml"));
            Files.createDirectories(root.resolve(".mvn"));
            Files.copy(Path.of("..", ".mvn", "jvm.config"), root.resolve(".mvn/jvm.config"));
            run(root, "git", "init", "-q", "-b", "main");
            run(root, "mvn", "-q", "-B", "idp:render");
            run(root, "git", "add", "--all");
            run(root, "git", "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "Begin");
            measure(size, root);
            Benchmark.delete(folder);
        }
    }

    private static void measure(String size, Path root) throws IOException, InterruptedException {
        var one = new ArrayList<Long>();
        var all = new ArrayList<Long>();
        var platform = root.resolve("platform.yaml");
        var text = Files.readString(platform);
        run(root, "mvn", "-q", "-B", "idp:diff");
        for (int run = 0; run < RUNS; run++) {
            Generated.edit(root, run);
            one.add(run(root, "mvn", "-q", "-B", "idp:diff"));
        }
        for (int run = 0; run < RUNS; run++) {
            Files.writeString(platform, text.replaceFirst("labelPrefix: .*", "labelPrefix: p" + run + ".example.org"));
            all.add(run(root, "mvn", "-q", "-B", "idp:diff"));
        }
        System.out.printf(Locale.ROOT, "| %s | %s | %s |%n", size, spread(one), spread(all));
    }

    private static long run(Path root, String... command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed; install the plugin first");
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static String spread(List<Long> times) {
        return Benchmark.spread(times.stream().sorted().toList());
    }
}
