package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.diagnostic.Words;
import dev.fontysvenlo.idp.render.kubernetes.Kubeconform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks kubeconform about every manifest in {@code rendered/}, each with the schemas of its cluster. */
record SecondOpinion(Workspace workspace, Packs packs) {

    Outcome<Integer> ask(Optional<Path> kubeconform) {
        return kubeconform
                .map(this::ask)
                .orElseGet(() -> Outcome.failed(new Diagnostic(
                        DiagnosticCode.KUBECONFORM_MISSING,
                        Location.ofFile("idp.kubeconform"),
                        "There is no kubeconform on the `PATH`.",
                        "Install it: go install github.com/yannh/kubeconform/cmd/kubeconform@v0.8.0. Or leave out"
                                + " -Didp.kubeconform.")));
    }

    private Outcome<Integer> ask(Path kubeconform) {
        int asked = 0;
        var problems = new ArrayList<Diagnostic>();
        for (var cluster : packs.byCluster().entrySet()) {
            var files = files(cluster.getKey());
            var pack = cluster.getValue().get();
            var folder = workspace.cache().resolve("schemas-" + pack.id());
            Kubeconform.with(kubeconform, pack, folder)
                    .refused(files)
                    .forEach((file, words) -> problems.add(problem(Path.of(file), words)));
            asked += files.size();
        }
        return Outcome.of(asked, problems);
    }

    private Diagnostic problem(Path file, String words) {
        var path = workspace.root().relativize(file).toString().replace('\\', '/');
        return new Diagnostic(
                DiagnosticCode.KUBECONFORM_REFUSES,
                Location.ofFile(path),
                "kubeconform does not take this file: " + Words.quoted(words) + ".",
                "Run it by hand to see all it says; if you think that it is wrong, leave out -Didp.kubeconform.");
    }

    private List<Path> files(String cluster) {
        var folder = workspace.rendered().resolve(cluster);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("kustomization.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }
}
