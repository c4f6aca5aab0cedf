package dev.fontysvenlo.idp.render.change;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Teams that go under one name and come under another: of one cohort, with most of their files alike, and each the only
 * one that fits. Ten default teams that go while ten come are no renames, because nobody could tell which is which.
 */
final class TeamRenames {
    /** Of the files of the larger team; a team that also changes its size keeps nearly all others. */
    private static final double ALIKE = 0.5;

    private TeamRenames() {}

    static SortedMap<Audience, Audience> among(
            SortedSet<Audience> gone,
            SortedSet<Audience> fresh,
            Map<Audience, TreeDiff.SortedMapOfFiles> deleted,
            Map<Audience, TreeDiff.SortedMapOfFiles> created) {
        var renames = new TreeMap<Audience, Audience>();
        for (Audience old : gone) {
            onlyMatch(old, fresh, deleted, created)
                    .filter(now -> onlyMatch(now, gone, created, deleted)
                            .filter(old::equals)
                            .isPresent())
                    .ifPresent(now -> renames.put(old, now));
        }
        return renames;
    }

    private static Optional<Audience> onlyMatch(
            Audience one,
            SortedSet<Audience> others,
            Map<Audience, TreeDiff.SortedMapOfFiles> files,
            Map<Audience, TreeDiff.SortedMapOfFiles> otherFiles) {
        var own = files.getOrDefault(one, new TreeDiff.SortedMapOfFiles());
        var best = Optional.<Audience>empty();
        double most = 0;
        boolean tied = false;
        for (Audience other : others) {
            if (other.cohort().equals(one.cohort()) && other.cluster().equals(one.cluster())) {
                double alike = alike(one, own, other, otherFiles.getOrDefault(other, new TreeDiff.SortedMapOfFiles()));
                tied = alike == most && most > 0 || tied && alike < most;
                if (alike > most) {
                    best = Optional.of(other);
                    most = alike;
                }
            }
        }
        return most >= ALIKE && !tied ? best : Optional.empty();
    }

    private static double alike(Audience one, Map<String, String> files, Audience other, Map<String, String> others) {
        long same = files.entrySet().stream()
                .filter(file -> {
                    var text = others.get(renamed(file.getKey(), one, other));
                    return text != null && new Mask(other).file(text).equals(new Mask(one).file(file.getValue()));
                })
                .count();
        return (double) same / Math.max(1, Math.max(files.size(), others.size()));
    }

    /** A text of one team as the other team would have it; both are of one cohort. */
    static String renamed(String text, Audience from, Audience to) {
        return text.replace(from.owner(), to.owner());
    }
}
