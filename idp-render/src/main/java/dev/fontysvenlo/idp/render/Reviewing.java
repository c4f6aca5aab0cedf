package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.render.change.Applications;
import dev.fontysvenlo.idp.render.change.MaskedPair;
import dev.fontysvenlo.idp.render.change.Review;
import dev.fontysvenlo.idp.render.change.TreeDiff;
import dev.fontysvenlo.idp.render.git.BaseFiles;
import dev.fontysvenlo.idp.render.plan.Selection;
import dev.fontysvenlo.idp.render.tree.Content;
import dev.fontysvenlo.idp.render.tree.RenderedTree;
import dev.fontysvenlo.idp.team.Platform;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Holds the rendered tree of the base against what is rendered now, file by file. */
final class Reviewing {
    private final BaseFiles base;
    private final Selection selection;
    private final TeamsSeen teamsBefore;
    private final TeamsSeen teamsNow;
    private final List<Differing.Asked> asked = new ArrayList<>();
    private final SortedMap<String, ApplicationFile> applicationFiles = new TreeMap<>();
    private final Applications.Builder applications = new Applications.Builder();
    private final Set<String> teams = new HashSet<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private int matched;
    private int created;
    private int changed;
    private int deleted;

    private Reviewing(BaseFiles base, Selection selection) {
        this.base = base;
        this.selection = selection;
        this.teamsBefore = new TeamsSeen(selection);
        this.teamsNow = new TeamsSeen(selection);
    }

    static Outcome<Review> review(
            String name,
            BaseFiles base,
            RenderedTree now,
            Selection selection,
            Optional<Platform> before,
            Platform after) {
        var reviewing = new Reviewing(base, selection);
        var diff = reviewing.compare(now);
        if (!reviewing.problems.isEmpty()) {
            return Outcome.failed(reviewing.problems);
        }
        var totals = new Review.Totals(reviewing.created, reviewing.changed, reviewing.deleted, reviewing.teams.size());
        return Outcome.ok(Review.of(name, totals, diff.changes(), reviewing.applications.build(), before, after));
    }

    private TreeDiff compare(RenderedTree now) {
        now.forEach(this::look);
        boolean isAnyGone = matched < base.paths().size();
        for (String path : base.paths()) {
            lookBack(path, isAnyGone && !now.has(path));
        }
        var diff = new TreeDiff(teamsBefore.teams(), teamsNow.teams());
        new Differing(base, pair -> note(pair, diff), problems::addAll).tell(asked);
        applicationFiles.forEach(this::readApplications);
        return diff;
    }

    private void look(String path, Content content) {
        boolean isKnown = SameFile.isKnown(base, path, content);
        teamsNow.see(path);
        matched += base.has(path) ? 1 : 0;
        if (!isKnown) {
            asked.add(new Differing.Asked(path, Optional.of(content)));
        }
        if (mayMakeApplications(path)) {
            applicationFiles.put(path, new ApplicationFile(Optional.of(content), isKnown));
        }
    }

    private void lookBack(String path, boolean isGone) {
        teamsBefore.see(path);
        if (isGone && selection.includes(path)) {
            asked.add(new Differing.Asked(path, Optional.empty()));
        }
        if (mayMakeApplications(path)) {
            applicationFiles.putIfAbsent(path, new ApplicationFile(Optional.empty(), false));
        }
    }

    private void readApplications(String path, ApplicationFile file) {
        boolean isBefore = base.has(path) && selection.includes(path);
        var after = file.now().map(Content::text);
        if (file.isKnown() && isBefore) {
            after.ifPresent(text -> applications.both(path, text));
            return;
        }
        after.ifPresent(text -> applications.after(path, text));
        if (isBefore) {
            base.text(path)
                    .match(Optional::of, found -> {
                        problems.addAll(found);
                        return Optional.<String>empty();
                    })
                    .ifPresent(text -> applications.before(path, text));
        }
    }

    private void note(MaskedPair masked, TreeDiff diff) {
        applications.changed(masked.path());
        if (masked.isChange()) {
            changed++;
        } else {
            var pair = masked.pair();
            created += pair.after().isPresent() ? 1 : 0;
            deleted += pair.before().isPresent() ? 1 : 0;
            pair.before().ifPresent(text -> applications.deleted(masked.path(), text));
        }
        if (masked.audience().isTeam()) {
            teams.add(masked.audience().team());
        }
        diff.add(masked);
    }

    /** By the names of their files, so that tens of thousands of others need not be read. */
    private static boolean mayMakeApplications(String path) {
        return path.startsWith("application", path.lastIndexOf('/') + 1);
    }

    /**
     * A file that may make applications.
     *
     * @param isKnown whether the base is known to have the same one
     */
    private record ApplicationFile(Optional<Content> now, boolean isKnown) {}
}
