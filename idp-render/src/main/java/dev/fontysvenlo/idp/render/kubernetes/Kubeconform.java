package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.source.JsonReader;
import dev.fontysvenlo.idp.source.Node;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A second opinion: kubeconform, run over files with schemas that are written from the same pack. */
public final class Kubeconform {
    /** Few enough names for the command line of every operating system. */
    private static final int AT_ONCE = 500;

    private final Program program;
    private final String schemas;

    private Kubeconform(Program program, String schemas) {
        this.program = program;
        this.schemas = schemas;
    }

    /** The program in one of the folders of {@code PATH}, or in another that is named. */
    public static Optional<Path> find(List<Path> more) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return Stream.concat(Stream.of(path).filter(entry -> !entry.isEmpty()).map(Path::of), more.stream())
                .flatMap(folder -> Stream.of(folder.resolve("kubeconform"), folder.resolve("kubeconform.exe")))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Writes the schemas of the pack into a folder for it to read. */
    public static Kubeconform with(Path program, SchemaPack pack, Path folder) {
        return with(installed(program), pack, folder);
    }

    static Kubeconform with(Program program, SchemaPack pack, Path folder) {
        return new Kubeconform(program, SchemaFiles.write(pack, folder));
    }

    /** Its verdict on each file that it does not take, by the file as it was named; a skipped one is not taken. */
    public SortedMap<String, String> refused(List<Path> files) {
        var refused = new TreeMap<String, String>();
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            var some = files.subList(from, Math.min(from + AT_ONCE, files.size()));
            var answer = run(some);
            var verdicts = JsonReader.read("kubeconform", answer)
                    .match(document -> Trees.items(document.root(), "resources"), problems -> List.<Node>of());
            if (verdicts.size() < some.size()) {
                throw new IllegalStateException(
                        "kubeconform has judged " + verdicts.size() + " of " + some.size() + " files: " + answer);
            }
            verdicts.stream()
                    .filter(verdict -> !Trees.text(verdict, "status").equals("statusValid"))
                    .forEach(verdict -> refused.put(
                            Trees.text(verdict, "filename"),
                            Trees.text(verdict, "status") + ": " + Trees.text(verdict, "msg")));
        }
        return refused;
    }

    private String run(List<Path> files) {
        var arguments = new ArrayList<>(List.of("-strict", "-verbose", "-output", "json", "-schema-location", schemas));
        files.stream().map(Path::toString).forEach(arguments::add);
        return program.answer(arguments);
    }

    /** A program of this computer. */
    static Program installed(Path program) {
        return arguments -> {
            var command = new ArrayList<>(List.of(program.toString()));
            command.addAll(arguments);
            try {
                var process =
                        new ProcessBuilder(command).redirectErrorStream(true).start();
                return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(program.toString(), e);
            }
        };
    }

    /** Whatever runs kubeconform. */
    interface Program {
        /** What it prints when it is called so. */
        String answer(List<String> arguments);
    }
}
