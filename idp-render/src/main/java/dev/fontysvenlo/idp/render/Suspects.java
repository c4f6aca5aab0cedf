package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.source.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The team files that a line may come from: those without which it would not be there. Half of all files is left out at a
 * time, so that of a thousand teams none need be tried alone for a line that has to do with none.
 */
final class Suspects {
    /** A line that comes from more, such as a number in a list of all teams, is no single team's doing. */
    static final int AT_MOST = 20;

    /** Without others a file of many teams may go with the last one, so that nobody could tell what went with it. */
    private static final int NEIGHBOURS = 2;

    private final Inputs inputs;
    private final Predicate<Inputs> hasLine;
    private final Set<String> found = new HashSet<>();

    private Suspects(Inputs inputs, Predicate<Inputs> hasLine) {
        this.inputs = inputs;
        this.hasLine = hasLine;
        look(inputs.teams());
    }

    /**
     * @param hasLine whether the file that these inputs make has the line
     */
    static Suspects of(Inputs inputs, Predicate<Inputs> hasLine) {
        return new Suspects(inputs, hasLine);
    }

    boolean areTooMany() {
        return found.size() > AT_MOST;
    }

    /** The platform with few other teams beside these, if the line is there with them; else with all. */
    Inputs inputs() {
        var kept = new HashSet<>(found);
        inputs.teams().stream()
                .map(Document::file)
                .filter(file -> !found.contains(file))
                .limit(NEIGHBOURS)
                .forEach(kept::add);
        var few = inputs.only(kept::contains);
        return hasLine.test(few) ? few : inputs;
    }

    /** The files whose values have to be tried. */
    List<Document> files() {
        var files = new ArrayList<Document>();
        inputs.platform().ifPresent(files::add);
        if (!areTooMany()) {
            inputs.teams().stream().filter(team -> found.contains(team.file())).forEach(files::add);
        }
        return files;
    }

    private void look(List<Document> files) {
        if (files.isEmpty() || areTooMany() || hasLine.test(without(files))) {
            return;
        }
        if (files.size() == 1) {
            found.add(files.get(0).file());
            return;
        }
        int half = files.size() / 2;
        look(files.subList(0, half));
        look(files.subList(half, files.size()));
    }

    private Inputs without(List<Document> files) {
        var names = new HashSet<String>();
        files.forEach(file -> names.add(file.file()));
        return inputs.only(file -> !names.contains(file));
    }
}
