package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.parallel.Parallel;
import dev.fontysvenlo.idp.render.change.Audience;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Takes each difference of the inputs back and looks which files come out otherwise. Files that the same inputs may have
 * made are tried together, so that a trial is planned once for all of them, and two trials run at once where there are
 * two processors.
 */
final class Trials {
    /** Of more differences, such as those of a whole cohort, all are named and none is tried. */
    private static final int TRIED_AT_MOST = 40;

    private static final int FILES_TRIED_AT_MOST = 6;

    private final Trial trial;
    private final Inputs before;
    private final Inputs after;
    private final List<InputChange> changes;

    Trials(Trial trial, Inputs before, Inputs after, List<InputChange> changes) {
        this.trial = trial;
        this.before = before;
        this.after = after;
        this.changes = List.copyOf(changes);
    }

    /** The differences that may have to do with a file for somebody. */
    List<InputChange> candidates(Audience audience) {
        var concerned = concerned(audience);
        return changes.stream()
                .filter(change ->
                        change.isOfPlatform() || concerned.test(change.cause().file()))
                .toList();
    }

    static boolean areTooMany(List<InputChange> candidates) {
        long files = candidates.stream()
                .map(change -> change.cause().file())
                .distinct()
                .count();
        return candidates.size() > TRIED_AT_MOST || files > FILES_TRIED_AT_MOST;
    }

    /**
     * What is found out about each file, but for those that too many differences may have to do with.
     *
     * @param files the paths below {@code rendered/}, by whom they are for
     */
    Map<String, Tried> of(Map<Audience, Set<String>> files) {
        var groups = new LinkedHashMap<Basis, Group>();
        files.forEach((audience, paths) -> {
            var candidates = candidates(audience);
            if (!areTooMany(candidates)) {
                var inputs = after.only(concerned(audience));
                groups.computeIfAbsent(
                                new Basis(audience.isTeam(), inputs.documents().keySet(), candidates),
                                basis -> new Group(inputs, basis, new TreeSet<>()))
                        .paths
                        .addAll(paths);
            }
        });
        var tried = new HashMap<String, Tried>();
        Parallel.map(groups.values(), this::tried).forEach(tried::putAll);
        return tried;
    }

    private Map<String, Tried> tried(Group group) {
        var variants = Stream.concat(
                        Stream.of(group.inputs),
                        group.basis.changes.stream().map(change -> change.takenBack(group.inputs, before)))
                .toList();
        var texts = Parallel.map(variants, inputs -> trial.texts(inputs, group.paths, group.basis.areTeams));
        var tried = new TreeMap<String, Tried>();
        for (String path : group.paths) {
            var now = Optional.ofNullable(texts.get(0).get(path));
            var causes = new ArrayList<InputChange>();
            for (int i = 0; i < group.basis.changes.size(); i++) {
                if (!Optional.ofNullable(texts.get(i + 1).get(path)).equals(now)) {
                    causes.add(group.basis.changes.get(i));
                }
            }
            tried.put(path, new Tried(now, causes));
        }
        return tried;
    }

    /** The team files that a file of this audience may come from. */
    static Predicate<String> concerned(Audience audience) {
        if (audience.isTeam()) {
            return Inputs.teamFile(audience.team())::equals;
        }
        if (!audience.cohort().isEmpty()) {
            return file -> file.startsWith("teams/" + audience.cohort() + "-");
        }
        return audience.course().isEmpty() ? file -> true : file -> file.startsWith("teams/" + audience.course() + "-");
    }

    /**
     * What files may come from now, and what has changed of it; either may have files that the other has not.
     *
     * @param areTeams whether the files are for teams
     */
    private record Basis(boolean areTeams, Set<String> inputs, List<InputChange> changes) {}

    /** Files that the same inputs may have made. */
    private record Group(Inputs inputs, Basis basis, Collection<String> paths) {}
}
