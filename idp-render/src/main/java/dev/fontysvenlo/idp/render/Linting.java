package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.render.lint.Lint;
import dev.fontysvenlo.idp.render.lint.Rendered;
import dev.fontysvenlo.idp.render.manifest.Looked;
import dev.fontysvenlo.idp.render.manifest.Manifest;
import dev.fontysvenlo.idp.source.Node;
import dev.fontysvenlo.idp.source.YamlReader;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets the rules look at each unit, once for all units that differ only in their team's name: their rules compare names
 * with each other, and with limits of length.
 */
final class Linting {
    private final Lint lint;
    private final Set<String> right = ConcurrentHashMap.newKeySet();

    Linting(Lint lint) {
        this.lint = lint;
    }

    /**
     * The files of one unit, each of them right by itself.
     *
     * @param looked in the order of the files
     */
    List<Lint.Problem> problems(List<Manifest> files, List<Looked> looked) {
        var shapes = looked.stream().map(Looked::shape).toList();
        var owner = files.stream().mapToInt(file -> file.owner().length()).max().orElse(0);
        var key = owner + " " + shapes;
        if (right.contains(key)) {
            return List.of();
        }
        var problems = lint.problems(files.stream().map(Linting::object).toList());
        if (problems.isEmpty() && shapes.stream().noneMatch(shape -> shape < 0)) {
            right.add(key); // one with a problem is never remembered, so that the first unit of the plan shows it
        }
        return problems;
    }

    private static Rendered object(Manifest file) {
        return YamlReader.plain("rendered/" + file.path(), file.text())
                .match(
                        document -> new Rendered(
                                file.path(),
                                file.template(),
                                (Node.Mapping) document.root(),
                                file.text().length()),
                        problems -> {
                            throw new IllegalStateException("read before, and now no YAML: " + problems);
                        });
    }
}
