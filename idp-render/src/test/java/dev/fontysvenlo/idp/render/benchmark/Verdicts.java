package dev.fontysvenlo.idp.render.benchmark;

import dev.fontysvenlo.idp.render.kubernetes.KindName;
import dev.fontysvenlo.idp.render.kubernetes.PackFile;
import dev.fontysvenlo.idp.render.kubernetes.SchemaPack;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.render.lint.Claims;
import dev.fontysvenlo.idp.render.lint.Lint;
import dev.fontysvenlo.idp.render.lint.Rendered;
import dev.fontysvenlo.idp.source.Node;
import dev.fontysvenlo.idp.source.YamlReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many objects a second one core judges, over what this repository renders: read, held against their schemas, looked
 * at by the rules; in processor time of one thread. Without twins and without memory, which in a real run spare most of it.
 */
public final class Verdicts {
    private static final int ROUNDS = 60;

    private Verdicts() {}

    public static void main(String[] args) throws IOException {
        var texts = new TreeMap<String, String>();
        var root = Path.of("..", "rendered");
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.endsWith("kustomization.yaml")) {
                    texts.put(root.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        long start = cpu();
        var pack = PackFile.packaged("1.36").orElseThrow().get();
        double packed = (cpu() - start) / 1e6;
        System.out.printf(Locale.ROOT, "pack read in %.0f ms; %d objects%n", packed, texts.size());
        System.out.println(
                "| round | read, objects/s | schemas, objects/s | rules, objects/s | schemas and rules, objects/s |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: |");
        for (int round = 1; round <= ROUNDS; round++) {
            var line = round(texts, pack, round);
            if (round == 1 || round % 20 == 0) {
                System.out.println(line);
            }
        }
    }

    private static String round(Map<String, String> texts, SchemaPack pack, int round) {
        long start = cpu();
        var units = new TreeMap<String, List<Rendered>>();
        texts.forEach((path, text) -> units.computeIfAbsent(unit(path), unit -> new ArrayList<>())
                .add(new Rendered(path, "templates/x", object(path, text), text.length())));
        long read = cpu();
        for (List<Rendered> unit : units.values()) {
            for (Rendered rendered : unit) {
                var kind = new KindName(
                        Trees.text(rendered.object(), "apiVersion"), Trees.text(rendered.object(), "kind"));
                if (!pack.findings(kind, rendered.object()).orElseThrow().isEmpty()) {
                    throw new IllegalStateException(rendered.path());
                }
            }
        }
        long judged = cpu();
        var lint = new Lint(new Claims("harbor.example.org", List.of(), Map.of(), Set.of()), List.of());
        units.values().forEach(lint::look);
        long linted = cpu();
        return String.format(
                Locale.ROOT,
                "| %d | %,d | %,d | %,d | %,d |",
                round,
                rate(texts, read - start),
                rate(texts, judged - read),
                rate(texts, linted - judged),
                rate(texts, linted - read));
    }

    private static long rate(Map<String, String> texts, long nanoseconds) {
        return texts.size() * 1_000_000_000L / nanoseconds;
    }

    /** The folder of a team with both of its halves; of other files their own folder. */
    private static String unit(String path) {
        var parts = path.split("/");
        return parts[1].equals("teams") ? parts[2] : path.substring(0, path.lastIndexOf('/'));
    }

    private static Node.Mapping object(String path, String text) {
        return YamlReader.plain(path, text).match(document -> (Node.Mapping) document.root(), problems -> {
            throw new IllegalStateException(problems.toString());
        });
    }

    /** Of this thread alone, so that what else the machine does is not in it. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
