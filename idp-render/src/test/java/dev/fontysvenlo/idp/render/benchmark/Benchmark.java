package dev.fontysvenlo.idp.render.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Renders platforms of several sizes, each time in a fresh JVM with the options of {@code .mvn/jvm.config}, and prints
 * what it measured as a Markdown table: first run, unchanged run, and a run after one team was edited, the latter two
 * without a memory and with what the run before has learned.
 */
public final class Benchmark {
    private static final int RUNS = 5;

    /** From here on one run says enough: hundreds of thousands of files are written each time. */
    private static final int MANY_TEAMS = 5000;

    private static final Path OPTIONS = Path.of("..", ".mvn", "jvm.config");

    private final Path folder;
    private final List<String> options;

    private Benchmark(Path folder) throws IOException {
        this.folder = folder;
        options = new ArrayList<>(Files.readAllLines(OPTIONS));
        options.add("-Xmx512m");
    }

    /** Takes the numbers of teams; without any, those of the published table. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var sizes = args.length == 0 ? List.of("1", "100", "667", "1000", "10000") : List.of(args);
        var benchmark = new Benchmark(Files.createTempDirectory("idp-benchmark"));
        System.out.println("| teams | objects | run | whole JVM, s (min-max) | render, s (min-max) | peak heap, MB |");
        System.out.println("|---:|---:|---|---:|---:|---:|");
        for (String size : sizes) {
            benchmark.measure(Integer.parseInt(size));
        }
        delete(benchmark.folder);
    }

    private void measure(int teams) throws IOException, InterruptedException {
        var root = Generated.platform(folder.resolve("teams-" + teams), teams);
        var table = new LinkedHashMap<String, List<Measured>>();
        for (int run = 0; run < (teams < MANY_TEAMS ? RUNS : 1); run++) {
            // renamed, not deleted: deleting 20,000 files would be in the time of the disk, not in ours
            if (Files.exists(root.resolve("rendered"))) {
                Files.move(root.resolve("rendered"), folder.resolve("old-" + teams + "-" + run));
            }
            add(table, "everything written", once(root, false));
            add(table, "nothing changed", once(root, false));
            Generated.edit(root, 2 * run);
            add(table, "one team edited", once(root, false));
            once(root, true);
            add(table, "nothing changed, remembered", once(root, true));
            Generated.edit(root, 2 * run + 1);
            add(table, "one team edited, remembered", once(root, true));
        }
        table.forEach((kind, measured) -> print(teams, kind, measured));
    }

    private static void add(Map<String, List<Measured>> table, String kind, Measured measured) {
        table.computeIfAbsent(kind, none -> new ArrayList<>()).add(measured);
    }

    private Measured once(Path root, boolean remembers) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Once.class.getName(),
                root.toString(),
                folder.resolve("cache").toString(),
                Boolean.toString(remembers)));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("a run failed");
        }
        return Measured.parse(line);
    }

    private static void print(int teams, String run, List<Measured> all) {
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,d | %s | %s | %s | %d |%n",
                teams,
                all.get(0).objects(),
                run,
                spread(all.stream().map(Measured::whole).sorted().toList()),
                spread(all.stream().map(Measured::render).sorted().toList()),
                all.stream().mapToLong(Measured::heap).max().orElse(0));
    }

    static String spread(List<Long> sorted) {
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f-%.2f)",
                sorted.get(sorted.size() / 2) / 1000.0,
                sorted.get(0) / 1000.0,
                sorted.get(sorted.size() - 1) / 1000.0);
    }

    static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Milliseconds of the whole JVM and of the render, megabytes of heap, and how much was rendered. */
    private record Measured(long whole, long render, long heap, int objects) {
        static Measured parse(String line) {
            var words = line.split(" ");
            return new Measured(
                    Long.parseLong(words[0]),
                    Long.parseLong(words[1]),
                    Long.parseLong(words[2]),
                    Integer.parseInt(words[3]));
        }
    }
}
