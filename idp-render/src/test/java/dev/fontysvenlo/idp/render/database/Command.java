package dev.fontysvenlo.idp.render.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A program that a test runs, with an environment of its own; immutable, so one can be made from another. */
record Command(List<String> words, Map<String, String> environment) {
    private static final int PATIENCE_SECONDS = 120;

    Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    static Command of(String... words) {
        return new Command(List.of(words), Map.of());
    }

    /** The command as another user where this one is root: a PostgreSQL server refuses root. */
    static Command unprivileged(String... words) {
        var all = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            all.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"));
        }
        all.addAll(List.of(words));
        return new Command(all, Map.of());
    }

    Command with(String name, String value) {
        var larger = new TreeMap<>(environment);
        larger.put(name, value);
        return new Command(words, larger);
    }

    Command with(Map<String, String> more) {
        var larger = new TreeMap<>(environment);
        larger.putAll(more);
        return new Command(words, larger);
    }

    /** How it ended, and what it said, errors included. */
    Result run() {
        var process = start();
        try (var output = process.getInputStream()) {
            var watch = new Thread(() -> endLate(process));
            watch.setDaemon(true);
            watch.start();
            var text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What it said; an error when it did not end well. */
    String output() {
        var result = run();
        if (result.status() != 0) {
            throw new AssertionError(words + " ended with " + result.status() + ":\n" + result.output());
        }
        return result.output();
    }

    Process start() {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.redirectInput(Path.of("/dev/null").toFile());
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv("PATH"));
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(words.toString(), e);
        }
    }

    private static void endLate(Process process) {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    record Result(int status, String output) {}
}
