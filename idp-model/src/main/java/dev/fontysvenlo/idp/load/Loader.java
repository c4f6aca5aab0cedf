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
import dev.fontysvenlo.idp.team.Platform;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Stages 1 to 6 of the pipeline: find, parse, conform, bind, resolve and rule, with every problem of all of them. */
public final class Loader {
    /** The platform's file, relative to the root. */
    public static final String PLATFORM = "platform.yaml";

    private final Path root;
    private final InputMemory.Content known;
    private final AwaitedSchema platformSchema;
    private final AwaitedSchema teamSchema;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final TreeMap<String, Document> documents = new TreeMap<>();
    private final Set<String> knownToConform = new HashSet<>();
    private final TreeMap<String, String> sums = new TreeMap<>();

    private Loader(Path root, InputMemory.Content known) {
        this.root = root;
        this.known = known;
        this.platformSchema = new AwaitedSchema(SchemaCheck.PLATFORM, known);
        this.teamSchema = new AwaitedSchema(SchemaCheck.TEAM, known);
    }

    /** The platform that the files below a root declare. */
    public static Outcome<Loaded> load(Path root) {
        return load(root, InputMemory.NONE);
    }

    /** The same, with the help of what earlier runs have read, and with help for later ones. */
    public static Outcome<Loaded> load(Path root, InputMemory memory) {
        var loader = new Loader(root, memory.read());
        var teams = SourceFiles.find(root, loader.problems);
        var outcome = loader.load(loader.platformFile(), loader.parsed(teams, loader.teamSchema));
        loader.learn(memory, outcome.match(Loaded::sound, problems -> loader.known.sound()));
        return outcome;
    }

    /**
     * The same for files that are not on disk, such as those of an older revision.
     *
     * @param teams content by path from the root, {@code teams/prj2-2026-group01.yaml}
     */
    public static Outcome<Loaded> load(byte[] platform, SortedMap<String, byte[]> teams) {
        return new Loader(Path.of(""), InputMemory.Content.NOTHING).loadContents(platform, teams);
    }

    /** The same, where most files are as they were in what was loaded before: those are not read again. */
    public static Outcome<Loaded> load(byte[] platform, SortedMap<String, byte[]> teams, Loaded known) {
        var content = new InputMemory.Content(Map.of(), KnownFiles.of(known), known.sound());
        return new Loader(Path.of(""), content).loadContents(platform, teams);
    }

    private Outcome<Loaded> loadContents(byte[] platform, SortedMap<String, byte[]> teams) {
        var teamFiles = teams.entrySet().stream()
                .map(team -> new SourceFile(team.getKey(), team.getValue()))
                .toList();
        var platformFile = List.of(new SourceFile(PLATFORM, platform));
        return load(parsed(platformFile, platformSchema), parsed(teamFiles, teamSchema));
    }

    private Outcome<Loaded> load(List<Document> platformFile, List<Document> teamFiles) {
        var platform = conforming(platformFile, platformSchema).stream()
                .map(PlatformBinder::bind)
                .findFirst();
        var teams =
                conforming(teamFiles, teamSchema).stream().map(TeamBinder::bind).toList();
        var sources = new Sources(documents);
        if (platform.isEmpty()) {
            return Outcome.failed(problems);
        }
        if (isKnownToBeSound()) {
            return Outcome.ok(loaded(Resolver.resolve(platform.get(), teams), sources));
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
        return Outcome.of(loaded(resolved, sources), problems);
    }

    private Loaded loaded(Platform platform, Sources sources) {
        return new Loaded(platform, sources, sums, known.sound().with(sums));
    }

    /** Of the same files all together the rules would say the same, which was nothing. */
    private boolean isKnownToBeSound() {
        return problems.isEmpty() && known.sound().has(sums);
    }

    private List<Document> platformFile() {
        if (!Files.exists(root.resolve(PLATFORM), LinkOption.NOFOLLOW_LINKS)) {
            problems.add(new Diagnostic(
                    DiagnosticCode.PLATFORM_FILE_MISSING,
                    Location.ofFile(PLATFORM),
                    "There is no `platform.yaml` here.",
                    "Run this at the root of the platform's repository, or name that folder with -Didp.root=…"));
            return List.of();
        }
        return parsed(SourceFiles.read(root, PLATFORM, problems), platformSchema);
    }

    private List<Document> parsed(List<SourceFile> files, AwaitedSchema schema) {
        var parsed = new ArrayList<Document>();
        for (SourceFile file : files) {
            var sum = file.sum();
            sums.put(file.file(), sum);
            var before = known.files().document(file.file(), sum);
            if (before.isPresent()) {
                parsed.add(before.get());
                knownToConform.add(file.file());
            } else {
                schema.begin();
                YamlReader.strict(file.file(), file.content()).match(parsed::add, problems::addAll);
            }
        }
        return parsed;
    }

    private List<Document> conforming(List<Document> parsed, AwaitedSchema schema) {
        var conforming = new ArrayList<Document>();
        for (Document document : parsed) {
            if (knownToConform.contains(document.file())) {
                conforming.add(document);
            } else {
                schema.check().check(document).match(conforming::add, problems::addAll);
            }
        }
        conforming.forEach(document -> documents.put(document.file(), document));
        return conforming;
    }

    private void learn(InputMemory memory, SoundSets sound) {
        var learned = new TreeMap<>(sums);
        learned.keySet().retainAll(documents.keySet());
        if (!sound.equals(known.sound()) || !learned.equals(known.files().sums())) {
            var schemas = Map.of(
                    SchemaCheck.PLATFORM, platformSchema.schema(),
                    SchemaCheck.TEAM, teamSchema.schema());
            memory.write(new InputMemory.Content(schemas, new KnownFiles(learned, documents), sound));
        }
    }
}
