package dev.fontysvenlo.idp.render.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second JVM on the class path of the tests; ends, with force, with the block that it is opened in. */
final class OtherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    static OtherProcess start(Class<?> main, Object... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        for (var argument : arguments) {
            command.add(argument.toString());
        }
        return new OtherProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** The next line that it prints; empty at the end of its output. */
    String line() throws IOException {
        var line = output.readLine();
        return line == null ? "" : line;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As {@code kill -9}, waiting until it is gone. */
    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        output.close();
    }
}
