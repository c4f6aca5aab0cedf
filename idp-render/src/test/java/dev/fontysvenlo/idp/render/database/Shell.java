package dev.fontysvenlo.idp.render.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The shells in which the scripts must run: Debian's, and the one of small images. */
enum Shell {
    DASH("dash"),
    BUSYBOX("busybox", "sh");

    /** The scripts as they are written, and as the ConfigMap carries them. */
    static final Path SCRIPTS =
            Path.of("..", "templates", "scripts", "database").toAbsolutePath().normalize();

    private final List<String> words;

    Shell(String... words) {
        this.words = List.of(words);
    }

    /** A script that waits for nothing long; a pause of a tenth of a second leaves room for a few attempts. */
    Command script(String name) {
        return script(SCRIPTS.resolve(name));
    }

    Command script(Path file) {
        var all = new ArrayList<>(words);
        all.add(file.toString());
        return new Command(all, java.util.Map.of()).with("PAUSE_SECONDS", "0.1").with("WAIT_SECONDS", "20");
    }
}
