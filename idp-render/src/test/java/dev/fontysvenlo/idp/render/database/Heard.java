package dev.fontysvenlo.idp.render.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/** What a running program says, line by line. */
final class Heard {
    private static final int PATIENCE_SECONDS = 60;

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Process process;

    Heard(Process process) {
        this.process = process;
        var reader = new Thread(this::read);
        reader.setDaemon(true);
        reader.start();
    }

    /** Returns when some line has the words; ends the program and fails when it takes too long. */
    void await(String words) {
        for (int attempt = 0; attempt < PATIENCE_SECONDS * 20; attempt++) {
            if (lines.stream().anyMatch(line -> line.contains(words))) {
                return;
            }
            LockSupport.parkNanos(50_000_000L);
        }
        process.destroyForcibly();
        throw new AssertionError("not heard: " + words + "\n" + String.join("\n", lines));
    }

    private void read() {
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
