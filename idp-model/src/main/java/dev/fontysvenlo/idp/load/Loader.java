package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.rule.Rules;
import dev.fontysvenlo.idp.schema.SchemaCheck;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.source.YamlReader;
import dev.fontysvenlo.idp.team.PlatformDeclaration;
import dev.fontysvenlo.idp.team.TeamDeclaration;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Stages 1 to 6 of the pipeline: find, parse, conform, bind, resolve and rule, with every problem of all of them. */
public final class Loader {
    /** The platform's file, relative to the root. */
    public static final String PLATFORM = "platform.yaml";

    private final Path root;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final TreeMap<String, Document> documents = new TreeMap<>();
    private final TreeMap<String, String> sums = new TreeMap<>();

    private Loader(Path root) {
        this.root = root;
    }

    /** The platform that the files below a root declare. */
    public static Outcome<Loaded> load(Path root) {
        return new Loader(root).load();
    }

    private Outcome<Loaded> load() {
        var platform = platform();
        var teams = teams();
        var sources = new Sources(documents);
        if (platform.isEmpty()) {
            return Outcome.failed(problems);
        }
        var references = Rules.onDeclarations(platform.get(), teams, sources);
        problems.addAll(references);
        var faulty =
                references.stream().map(problem -> problem.location().file()).collect(Collectors.toSet());
        if (faulty.contains(PLATFORM)) {
            return Outcome.failed(problems);
        }
        var sound = teams.stream().filter(team -> !faulty.contains(team.file())).toList();
        var resolved = Resolver.resolve(platform.get(), sound);
        problems.addAll(Rules.onPlatform(resolved, sources));
        return Outcome.of(new Loaded(resolved, sources, sums), problems);
    }

    private Optional<PlatformDeclaration> platform() {
        if (!Files.exists(root.resolve(PLATFORM), LinkOption.NOFOLLOW_LINKS)) {
            problems.add(new Diagnostic(
                    DiagnosticCode.PLATFORM_FILE_MISSING,
                    Location.ofFile(PLATFORM),
                    "There is no `platform.yaml` here.",
                    "Run this at the root of the platform's repository, or name that folder with -Didp.root=…"));
            return Optional.empty();
        }
        return SourceFiles.read(root, PLATFORM, problems).stream()
                .flatMap(file -> document(file, SchemaCheck.platform()).stream())
                .map(PlatformBinder::bind)
                .findFirst();
    }

    private List<TeamDeclaration> teams() {
        var check = SchemaCheck.team();
        return SourceFiles.find(root, problems).stream()
                .flatMap(file -> document(file, check).stream())
                .map(TeamBinder::bind)
                .toList();
    }

    private Optional<Document> document(SourceFile file, SchemaCheck check) {
        sums.put(file.file(), file.sum());
        return YamlReader.strict(file.file(), file.content()).then(check::check).match(this::keep, this::note);
    }

    private Optional<Document> keep(Document document) {
        documents.put(document.file(), document);
        return Optional.of(document);
    }

    private Optional<Document> note(List<Diagnostic> found) {
        problems.addAll(found);
        return Optional.empty();
    }
}
