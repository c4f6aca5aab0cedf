package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.render.change.Audience;
import dev.fontysvenlo.idp.render.change.Cause;
import dev.fontysvenlo.idp.render.change.Entry;
import dev.fontysvenlo.idp.render.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why something is rendered otherwise than in the base: each difference of the inputs is taken back on trial, and those
 * without which the file comes out differently are its causes. What the inputs don't explain, the templates do.
 */
final class Causes {
    private final List<InputChange> changes;
    private final Map<String, List<InputChange>> byFile;
    private final TemplateChanges templateChanges;
    private final Trials trials;

    Causes(Inputs before, Inputs after, Templates templates, SortedMap<String, byte[]> templatesBefore) {
        this.changes = InputChange.between(before, after);
        this.byFile = changes.stream()
                .collect(Collectors.groupingBy(change -> change.cause().file()));
        this.templateChanges = new TemplateChanges(templates, templatesBefore);
        this.trials = new Trials(new Trial(templates), before, after, changes);
    }

    /** What answers for each of these entries, and for no others. */
    Function<Entry, List<Cause>> of(List<Entry> entries) {
        var files = new TreeMap<Audience, Set<String>>();
        for (Entry entry : entries) {
            if (entry.isAboutObject()) {
                files.computeIfAbsent(entry.audiences().first(), first -> new TreeSet<>())
                        .add(entry.made().path());
            }
        }
        var tried = trials.of(files);
        return entry -> {
            var audience = entry.audiences().first();
            return entry.isAboutObject()
                    ? ofFile(
                            entry,
                            audience,
                            Optional.ofNullable(tried.get(entry.made().path())))
                    : ofTeam(entry, audience);
        };
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

    /** Without a trial, because there would be too many, all are named that may have to do with it. */
    private List<Cause> ofFile(Entry entry, Audience audience, Optional<Tried> tried) {
        return tried.map(found -> ofFile(entry, audience, found))
                .orElseGet(() -> trials.candidates(audience).stream()
                        .map(InputChange::cause)
                        .toList());
    }

    private List<Cause> ofFile(Entry entry, Audience audience, Tried tried) {
        var found = tried.causes();
        boolean ofTeams = audience.isTeam() && found.stream().noneMatch(InputChange::isOfPlatform);
        var causes = ofTeams
                ? several(entry, found)
                : found.stream().map(InputChange::cause).toList();
        return causes.isEmpty() ? templateChanges.causes(entry, tried.now()) : causes;
    }
}
