package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.render.lint.Lint;
import dev.fontysvenlo.idp.render.lint.Rendered;
import dev.fontysvenlo.idp.render.lint.Ties;
import dev.fontysvenlo.idp.render.manifest.Looked;
import dev.fontysvenlo.idp.render.manifest.Manifest;
import dev.fontysvenlo.idp.render.manifest.ObjectName;
import dev.fontysvenlo.idp.source.Node;
import dev.fontysvenlo.idp.source.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets the rules look at each unit, once for all units that differ only in their team's name: their rules compare names
 * with each other, and with limits of length.
 */
final class Linting {
    /** Stands for the team's name in ties that are kept; no manifest can hold it. */
    private static final String OWNER = "\0";

    private final Lint lint;
    private final Map<String, Ties> right = new ConcurrentHashMap<>();

    Linting(Lint lint) {
        this.lint = lint;
    }

    /**
     * The files of one unit, each of them right by itself.
     *
     * @param looked in the order of the files
     */
    Lint.Verdict look(List<Manifest> files, List<Looked> looked) {
        var shapes = looked.stream().map(Looked::shape).toList();
        var owner = files.stream()
                .map(Manifest::owner)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
        var key = owner.length() + " " + shapes;
        var known = Optional.ofNullable(right.get(key));
        if (known.isPresent()) {
            return new Lint.Verdict(List.of(), known.get().renamed(OWNER, owner), Set.of());
        }
        var objects = new ArrayList<Rendered>();
        for (int i = 0; i < files.size(); i++) {
            objects.add(object(files.get(i), looked.get(i)));
        }
        var verdict = lint.look(objects);
        boolean isLikeOthers = shapes.stream().noneMatch(shape -> shape < 0) && !isHashed(verdict.ties(), objects);
        if (verdict.problems().isEmpty() && verdict.used().isEmpty() && isLikeOthers) {
            // One with a problem is never remembered, so that the first unit of the plan shows it; nor is one whose
            // problem is let pass, for the next unit's may not be.
            right.put(key, verdict.ties().renamed(owner, OWNER));
        }
        return verdict;
    }

    /** A hash that ends the name of an object may be another one in a unit that is like it otherwise. */
    private static boolean isHashed(Ties ties, List<Rendered> objects) {
        return objects.stream()
                .map(Rendered::name)
                .map(ObjectName::hashOf)
                .filter(hash -> !hash.isEmpty())
                .anyMatch(ties::mention);
    }

    private static Rendered object(Manifest file, Looked looked) {
        var object = looked.object().orElseGet(() -> read(file));
        return new Rendered(file.path(), file.template(), object, file.text().length());
    }

    private static Node.Mapping read(Manifest file) {
        return YamlReader.plain("rendered/" + file.path(), file.text())
                .match(document -> (Node.Mapping) document.root(), problems -> {
                    throw new IllegalStateException("read before, and now no YAML: " + problems);
                });
    }
}
