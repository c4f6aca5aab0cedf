package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.render.change.Applications;
import dev.fontysvenlo.idp.render.change.Audience;
import dev.fontysvenlo.idp.render.change.MaskedPair;
import dev.fontysvenlo.idp.render.change.Review;
import dev.fontysvenlo.idp.render.change.TreeDiff;
import dev.fontysvenlo.idp.render.git.BaseFiles;
import dev.fontysvenlo.idp.render.plan.Selection;
import dev.fontysvenlo.idp.render.tree.Content;
import dev.fontysvenlo.idp.team.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Holds the rendered tree of the base against what is rendered now, file by file. */
final class Reviewing {
    private final BaseFiles base;
    private final List<String> paths;
    private final SortedMap<String, Content> now;
    private final Selection selection;
    private final TreeDiff diff;
    private final Applications.Builder applications = new Applications.Builder();
    private final SortedSet<String> teams = new TreeSet<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private int created;
    private int changed;
    private int deleted;

    private Reviewing(BaseFiles base, SortedMap<String, Content> now, Selection selection) {
        this.base = base;
        this.paths = base.paths();
        this.now = now;
        this.selection = selection;
        this.diff = new TreeDiff(teams(paths, selection), teams(now.keySet(), selection));
    }

    static Outcome<Review> review(
            String name,
            BaseFiles base,
            SortedMap<String, Content> now,
            Selection selection,
            Optional<Platform> before,
            Platform after) {
        var reviewing = new Reviewing(base, now, selection);
        reviewing.compare();
        if (!reviewing.problems.isEmpty()) {
            return Outcome.failed(reviewing.problems);
        }
        var totals = new Review.Totals(reviewing.created, reviewing.changed, reviewing.deleted, reviewing.teams.size());
        return Outcome.ok(
                Review.of(name, totals, reviewing.diff.changes(), reviewing.applications.build(), before, after));
    }

    private static SortedSet<Audience> teams(Iterable<String> paths, Selection selection) {
        var teams = new TreeSet<Audience>();
        var last = "";
        for (String path : paths) {
            // the paths are sorted, and a team has dozens of files
            if (path.contains("/teams/") && !(path.startsWith(last) && !last.isEmpty()) && selection.includes(path)) {
                var audience = Audience.of(path);
                teams.add(audience);
                last = audience.cluster() + "/teams/" + audience.team() + "/";
            }
        }
        return teams;
    }

    private void compare() {
        new Differing(base, this::note, problems::addAll).tell(asked());
        now.forEach((path, content) -> {
            if (mayMakeApplications(path)) {
                applications.after(path, content.text());
            }
        });
        for (String path : paths) {
            if (mayMakeApplications(path) && selection.includes(path)) {
                base.text(path).match(text -> application(path, text), problems::addAll);
            }
        }
    }

    private boolean application(String path, String text) {
        applications.before(path, text);
        return true;
    }

    /** All that may differ. Both sides are sorted, so that they are walked side by side. */
    private List<Differing.Asked> asked() {
        var asked = new ArrayList<Differing.Asked>();
        int at = 0;
        for (var file : now.entrySet()) {
            while (at < paths.size() && paths.get(at).compareTo(file.getKey()) < 0) {
                gone(paths.get(at++), asked);
            }
            at += at < paths.size() && paths.get(at).equals(file.getKey()) ? 1 : 0;
            if (!SameFile.isKnown(base, file.getKey(), file.getValue())) {
                asked.add(new Differing.Asked(file.getKey(), Optional.of(file.getValue())));
            }
        }
        paths.subList(at, paths.size()).forEach(path -> gone(path, asked));
        return asked;
    }

    private void gone(String path, List<Differing.Asked> asked) {
        if (selection.includes(path)) {
            asked.add(new Differing.Asked(path, Optional.empty()));
        }
    }

    private void note(MaskedPair masked) {
        var pair = masked.pair();
        if (pair.before().isEmpty()) {
            created++;
        } else if (pair.after().isEmpty()) {
            deleted++;
        } else {
            changed++;
        }
        if (masked.audience().isTeam()) {
            teams.add(masked.audience().team());
        }
        diff.add(masked);
        applications.changed(pair);
    }

    /** By the names of their files, so that tens of thousands of others need not be read. */
    private static boolean mayMakeApplications(String path) {
        return path.startsWith("application", path.lastIndexOf('/') + 1);
    }
}
