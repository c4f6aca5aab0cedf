package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.render.change.Audience;
import dev.fontysvenlo.idp.render.change.Cause;
import dev.fontysvenlo.idp.render.change.Entry;
import dev.fontysvenlo.idp.render.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Why something is rendered otherwise than in the base: each difference of the inputs is taken back on trial, and those
 * without which the file comes out differently are its causes. What the inputs don't explain, the templates do.
 */
final class Causes {
    /** Of more differences, such as those of a whole cohort, all are named and none is tried. */
    private static final int TRIED_AT_MOST = 40;

    private static final int FILES_TRIED_AT_MOST = 6;

    private final Inputs before;
    private final Inputs after;
    private final List<InputChange> changes;
    private final Map<String, List<InputChange>> byFile;
    private final TemplateChanges templateChanges;
    private final Trial trial;

    Causes(Inputs before, Inputs after, Templates templates, SortedMap<String, byte[]> templatesBefore) {
        this.before = before;
        this.after = after;
        this.changes = InputChange.between(before, after);
        this.byFile = changes.stream()
                .collect(Collectors.groupingBy(change -> change.cause().file()));
        this.templateChanges = new TemplateChanges(templates, templatesBefore);
        this.trial = new Trial(templates);
    }

    List<Cause> of(Entry entry) {
        var audience = entry.audiences().first();
        return entry.isAboutObject() ? ofFile(entry, audience) : ofTeam(entry, audience);
    }

    /** Of what happens to a team as a whole: what its own file says, else what the platform says of its cohort. */
    private List<Cause> ofTeam(Entry entry, Audience audience) {
        var own = changesOf(audience).stream()
                .filter(change -> change.isWholeFile() || change.cause().what().startsWith("state"))
                .toList();
        if (!own.isEmpty()) {
            return several(entry, own);
        }
        return changes.stream()
                .filter(change -> change.isOfPlatform() && change.path().contains("cohorts"))
                .map(InputChange::cause)
                .toList();
    }

    /** Where many teams have the same cause, each has it in its own file. */
    private List<Cause> several(Entry entry, List<InputChange> found) {
        var causes = new ArrayList<Cause>();
        found.forEach(change -> causes.add(change.cause()));
        entry.audiences().stream()
                .skip(1)
                .flatMap(other -> changesOf(other).stream())
                .filter(change -> found.stream().anyMatch(change::isAlike))
                .forEach(change -> causes.add(change.cause()));
        return causes;
    }

    private List<InputChange> changesOf(Audience team) {
        return byFile.getOrDefault(Inputs.teamFile(team.team()), List.of());
    }

    private List<Cause> ofFile(Entry entry, Audience audience) {
        var concerned = concerned(audience);
        var candidates = changes.stream()
                .filter(change ->
                        change.isOfPlatform() || concerned.test(change.cause().file()))
                .toList();
        long files = candidates.stream()
                .map(change -> change.cause().file())
                .distinct()
                .count();
        if (candidates.size() > TRIED_AT_MOST || files > FILES_TRIED_AT_MOST) {
            return candidates.stream().map(InputChange::cause).toList();
        }
        var found = new ArrayList<InputChange>();
        var inputs = after.only(concerned);
        var wanted = Trial.Wanted.at(entry.made().path());
        var now = trial.text(inputs, wanted);
        for (InputChange change : candidates) {
            if (!trial.text(change.takenBack(inputs, before), wanted).equals(now)) {
                found.add(change);
            }
        }
        boolean ofTeams = audience.isTeam() && found.stream().noneMatch(InputChange::isOfPlatform);
        var causes = ofTeams
                ? several(entry, found)
                : found.stream().map(InputChange::cause).toList();
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
}
