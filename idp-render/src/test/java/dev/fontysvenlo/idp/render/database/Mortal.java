package dev.fontysvenlo.idp.render.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Kills a script with all its programs just before the n-th program that it starts, for every n. */
final class Mortal {
    private static final List<String> PROGRAMS = List.of(
            "cat",
            "cp",
            "curl",
            "date",
            "find",
            "head",
            "jq",
            "mkdir",
            "mktemp",
            "mv",
            "pg_dump",
            "pg_dumpall",
            "pg_restore",
            "psql",
            "rm",
            "sed",
            "sort",
            "sync",
            "tail",
            "tr");
    private static final int MOST = 200;

    private final Path folder;

    Mortal(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs the script until it dies, once for each place where it can, and tells about each death.
     *
     * @return how many places there were
     */
    int kill(Supplier<Command> script, Consumer<Integer> died) {
        wrap();
        for (int place = 1; place < MOST; place++) {
            write("count", "");
            var command = script.get();
            var words = new ArrayList<>(List.of("setsid", "--wait"));
            words.addAll(command.words());
            var result = new Command(words, command.environment())
                    .with("PATH", folder + ":" + System.getenv("PATH"))
                    .with("DIE_AT", Integer.toString(place))
                    .run();
            if (read("count").lines().count() < place) {
                if (result.status() != 0) {
                    throw new AssertionError(result.output());
                }
                return place - 1;
            }
            died.accept(place);
        }
        throw new AssertionError("the script starts more than " + MOST + " programs");
    }

    private void wrap() {
        for (String program : PROGRAMS) {
            var wrapper = write(program, """
                    #!/bin/sh
                    PATH=${PATH#*:}
                    echo %2$s >>"%1$s/count"
                    [ "$(wc -l <"%1$s/count")" -lt "$DIE_AT" ] || kill -9 0
                    exec %2$s "$@"
                    """.formatted(folder, program));
            wrapper.toFile().setExecutable(true);
        }
    }

    private Path write(String file, String text) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
