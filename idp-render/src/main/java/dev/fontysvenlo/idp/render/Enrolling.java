package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.enrol.NewTeams;
import dev.fontysvenlo.idp.load.Loaded;
import dev.fontysvenlo.idp.load.Loader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the files of new teams, when all of them together with what is there make a platform without a problem. */
final class Enrolling {
    private final Path root;

    Enrolling(Path root) {
        this.root = root;
    }

    Outcome<Enrolled> enrol(NewTeams wanted, boolean dryRun) {
        return wanted.files().then(files -> {
            var there = files.stream().filter(file -> exists(file.file())).toList();
            var fresh = files.stream().filter(file -> !exists(file.file())).toList();
            return sound(fresh).map(loaded -> {
                if (!dryRun) {
                    fresh.forEach(this::write);
                }
                return new Enrolled(fresh, there);
            });
        });
    }

    private boolean exists(String file) {
        return Files.exists(root.resolve(file), java.nio.file.LinkOption.NOFOLLOW_LINKS);
    }

    /** A repository without any team yet is no mistake here, and files that are there are read as they are. */
    private Outcome<Loaded> sound(List<NewTeams.TeamFile> fresh) {
        var teams = teams();
        fresh.forEach(file -> teams.put(file.file(), file.content().getBytes(StandardCharsets.UTF_8)));
        var platform = root.resolve(Loader.PLATFORM);
        return Files.isRegularFile(platform) ? Loader.load(bytes(platform), teams) : Loader.load(root);
    }

    private SortedMap<String, byte[]> teams() {
        var teams = new TreeMap<String, byte[]>();
        var folder = root.resolve("teams");
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                        .filter(Files::isRegularFile)
                        .forEach(file -> teams.put("teams/" + file.getFileName(), bytes(file)));
            } catch (IOException e) {
                throw new UncheckedIOException("can't list " + folder, e);
            }
        }
        return teams;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private void write(NewTeams.TeamFile file) {
        try {
            Files.createDirectories(root.resolve("teams"));
            Files.writeString(root.resolve(file.file()), file.content(), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UncheckedIOException(file.file() + " can't be written", e);
        }
    }
}
