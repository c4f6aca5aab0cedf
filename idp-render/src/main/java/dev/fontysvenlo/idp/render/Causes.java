package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.load.Loader;
import dev.fontysvenlo.idp.render.change.Audience;
import dev.fontysvenlo.idp.render.change.Cause;
import dev.fontysvenlo.idp.render.change.Entry;
import dev.fontysvenlo.idp.render.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * Why something is rendered otherwise than in the base: each difference of the inputs is taken back on trial, and those
 * without which the file comes out differently are its causes. What the inputs don't explain, the templates do.
 */
final class Causes {
    /** Of more differences, such as those of a whole cohort, the files are named together and none is tried. */
    private static final int TRIED_AT_MOST = 40;

    private static final int FILES_TRIED_AT_MOST = 6;

    private final Inputs before;
    private final Inputs after;
    private final List<InputChange> changes;
    private final TemplateChanges templateChanges;
    private final Trial trial;

    Causes(Inputs before, Inputs after, Templates templates, SortedMap<String, byte[]> templatesBefore) {
        this.before = before;
        this.after = after;
        this.changes = InputChange.between(before, after);
        this.templateChanges = new TemplateChanges(templates, templatesBefore);
        this.trial = new Trial(templates);
    }

    List<Cause> of(Entry entry) {
        var audience = entry.audiences().first();
        return entry.isAboutObject() ? ofFile(entry, audience) : ofTeam(entry, audience);
    }

    /** Of what happens to a team as a whole: what its own file says, else what the platform says of its cohort. */
    private List<Cause> ofTeam(Entry entry, Audience audience) {
        var own = changes.stream()
                .filter(change -> change.cause().file().equals(Inputs.teamFile(audience.team())))
                .map(InputChange::cause)
                .filter(cause -> cause.line() < 2 || cause.what().startsWith("state"))
                .toList();
        if (!own.isEmpty()) {
            return several(entry, own);
        }
        return changes.stream()
                .filter(change -> change.isOfPlatform() && change.path().contains("cohorts"))
                .map(InputChange::cause)
                .toList();
    }

    /** Where many teams have the same cause, each in its file, the first is an example. */
    private static List<Cause> several(Entry entry, List<Cause> causes) {
        int others = entry.audiences().size() - 1;
        return others == 0
                ? causes
                : causes.stream()
                        .map(cause -> new Cause(
                                cause.file(), cause.line(), cause.what() + ", and alike in " + others + " other files"))
                        .toList();
    }

    private List<Cause> ofFile(Entry entry, Audience audience) {
        var concerned = concerned(audience);
        var candidates = changes.stream()
                .filter(change ->
                        change.isOfPlatform() || concerned.test(change.cause().file()))
                .toList();
        var files = candidates.stream()
                .map(change -> change.cause().file())
                .distinct()
                .toList();
        if (candidates.size() > TRIED_AT_MOST || files.size() > FILES_TRIED_AT_MOST) {
            return List.of(together(candidates, files.size()));
        }
        var found = new ArrayList<Cause>();
        var inputs = after.only(concerned);
        var wanted = Trial.Wanted.at(entry.made().path());
        var now = trial.text(inputs, wanted);
        for (InputChange change : candidates) {
            if (!trial.text(change.takenBack(inputs, before), wanted).equals(now)) {
                found.add(change.cause());
            }
        }
        boolean ofTeams = found.stream().noneMatch(cause -> cause.file().equals(Loader.PLATFORM));
        var causes = audience.isTeam() && ofTeams ? several(entry, found) : found;
        return causes.isEmpty() ? templateChanges.causes(entry, now) : causes;
    }

    /** The team files that a file of this audience may come from. */
    static Predicate<String> concerned(Audience audience) {
        if (audience.isTeam()) {
            return file -> file.equals(Inputs.teamFile(audience.team()));
        }
        if (!audience.cohort().isEmpty()) {
            return file -> file.startsWith("teams/" + audience.cohort() + "-");
        }
        return audience.course().isEmpty() ? file -> true : file -> file.startsWith("teams/" + audience.course() + "-");
    }

    private static Cause together(List<InputChange> candidates, int files) {
        var first = candidates.get(0).cause();
        return new Cause(first.file(), first.line(), first.what() + ", and " + (files - 1) + " other files");
    }
}
