package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.render.lint.Lint;
import dev.fontysvenlo.idp.render.lint.Rendered;
import dev.fontysvenlo.idp.source.Node;
import dev.fontysvenlo.idp.source.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lets the rules look at each unit, once for all units that differ only in their team's name: their rules compare names
 * with each other, and with limits of length.
 */
final class Linting {
    private final Lint lint;
    private final Set<String> seen = new HashSet<>();

    Linting(Lint lint) {
        this.lint = lint;
    }

    /**
     * @param shapes of the unit's files, in their order
     */
    List<Lint.Problem> problems(UnitText unit, List<Integer> shapes) {
        var key = shapes + " " + unit.unit().subject().team().length();
        return seen.add(key) ? lint.problems(objects(unit)) : List.of();
    }

    private static List<Rendered> objects(UnitText unit) {
        var objects = new ArrayList<Rendered>();
        for (UnitText.Text text : unit.texts()) {
            if (text.isFile()) {
                var path = text.file().path();
                YamlReader.plain("rendered/" + path, text.text())
                        .match(
                                document -> objects.add(new Rendered(
                                        path,
                                        "templates/" + text.file().template(),
                                        (Node.Mapping) document.root(),
                                        text.text().length())),
                                problems -> false);
            }
        }
        return objects;
    }
}
