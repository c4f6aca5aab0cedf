package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the source files below a root, sorted by name, and says what is wrong with how they are called or linked. */
final class SourceFiles {
    private static final String FOLDER = "teams";
    /** A little over the reader's limit, so that the reader can say that a file is too large. */
    private static final int READ_AT_MOST = (1 << 20) + 1;

    private final Path root;
    private final List<SourceFile> found = new ArrayList<>();
    private final List<Diagnostic> problems;
    private Path lastFolder = Path.of("");
    private boolean lastFolderLeadsOut;

    private SourceFiles(Path root, List<Diagnostic> problems) {
        this.root = root;
        this.problems = problems;
    }

    /** The team files that can be read; every other file of the folder adds to the problems. */
    static List<SourceFile> find(Path root, List<Diagnostic> problems) {
        var files = new SourceFiles(root, problems);
        files.find();
        return files.found;
    }

    /** The content of one file, unless it can't be read, which adds to the problems. */
    static List<SourceFile> read(Path root, String name, List<Diagnostic> problems) {
        var files = new SourceFiles(root, problems);
        files.read(name);
        return files.found;
    }

    private void find() {
        var folder = root.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            problems.add(new Diagnostic(
                    DiagnosticCode.NO_TEAMS,
                    Location.ofFile(FOLDER),
                    "There is no folder `teams`.",
                    "Create `teams/` beside platform.yaml and add one YAML file a team."));
            return;
        }
        int problemsBefore = problems.size();
        for (String name : names(folder)) {
            look(FOLDER + "/" + name);
        }
        if (found.isEmpty() && problems.size() == problemsBefore) {
            problems.add(new Diagnostic(
                    DiagnosticCode.NO_TEAMS,
                    Location.ofFile(FOLDER),
                    "The folder `teams` has no team file.",
                    "Add one YAML file a team, for example teams/prj2-2026-group01.yaml."));
        }
    }

    private static List<String> names(Path folder) {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("can't list " + folder, e);
        }
    }

    private void look(String file) {
        var name = file.substring(FOLDER.length() + 1);
        if (name.startsWith(".") || name.endsWith("~") || name.equals("README.md")) {
            return;
        }
        if (!name.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            strange(name);
        } else if (Files.isDirectory(root.resolve(file))) {
            name(
                    file,
                    "`" + file + "` is a folder.",
                    "Move its team files up into `teams/`, which has no sub-folders.");
        } else if (name.endsWith(".yaml") && name.equals(name.toLowerCase(Locale.ROOT))) {
            read(file);
        } else if (name.toLowerCase(Locale.ROOT).matches(".*\\.ya?ml")) {
            var better = name.toLowerCase(Locale.ROOT).replaceFirst("\\.ya?ml$", ".yaml");
            name(
                    file,
                    "`" + name + "` is not how a team file is called.",
                    "Rename it: git mv " + file + " teams/" + better);
        } else {
            name(file, "`" + name + "` is no team file.", "Move it out of `teams/`, or give it the ending .yaml.");
        }
    }

    /** Such a name may even lead to no path at all: it depends on the locale which names Java can say. */
    private void strange(String name) {
        var shown = name.replaceAll("[\\p{Cc}\\x{FFFD}]", "?");
        name(
                FOLDER + "/" + shown,
                "`" + shown + "` has a character in its name that no team file has.",
                "Rename it after the team's namespace: lower-case letters, digits and hyphens, then `.yaml`.");
    }

    private void name(String file, String message, String hint) {
        problems.add(new Diagnostic(DiagnosticCode.FILE_NAME, Location.ofFile(file), message, hint));
    }

    private void read(String file) {
        var path = root.resolve(file);
        try {
            if (leadsOut(path)) {
                problems.add(new Diagnostic(
                        DiagnosticCode.LINK_OUT_OF_FOLDER,
                        Location.ofFile(file),
                        "`" + file + "` is a link that leads out of this repository.",
                        "Replace the link by the file itself."));
                return;
            }
            if (!Files.isRegularFile(path)) {
                unreadable(file);
                return;
            }
            try (var stream = Files.newInputStream(path)) {
                found.add(new SourceFile(file, stream.readNBytes(READ_AT_MOST)));
            }
        } catch (IOException e) {
            unreadable(file);
        }
    }

    /** Asked of each file, so that the way to the folder is not followed again for each. */
    private boolean leadsOut(Path path) throws IOException {
        var folder = path.resolveSibling("");
        if (!folder.equals(lastFolder)) {
            lastFolder = folder;
            lastFolderLeadsOut = !folder.toRealPath().startsWith(root.toRealPath());
        }
        return Files.isSymbolicLink(path) ? !path.toRealPath().startsWith(root.toRealPath()) : lastFolderLeadsOut;
    }

    private void unreadable(String file) {
        problems.add(new Diagnostic(
                DiagnosticCode.FILE_NOT_READABLE,
                Location.ofFile(file),
                "`" + file + "` can't be read.",
                "Check that it is a plain file that you may read, and no link to a file that is gone."));
    }
}
