package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.load.Binding;
import dev.fontysvenlo.idp.render.change.Audience;
import dev.fontysvenlo.idp.render.plan.Plan;
import dev.fontysvenlo.idp.render.plan.PlannedFile;
import dev.fontysvenlo.idp.render.plan.Unit;
import dev.fontysvenlo.idp.render.template.FilledLines;
import dev.fontysvenlo.idp.render.template.Templates;
import dev.fontysvenlo.idp.team.Platform;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Renders one file from inputs that nobody has written, to see whether it comes out differently. */
final class Trial {
    private final Templates templates;

    Trial(Templates templates) {
        this.templates = templates;
    }

    Optional<Platform> platform(Inputs inputs) {
        return inputs.platform().flatMap(platform -> Binding.of(platform, inputs.teams()));
    }

    /** The text of a file without its header; empty when these inputs make no such file, or can't be rendered. */
    Optional<String> text(Inputs inputs, Wanted wanted) {
        return unit(inputs, wanted).flatMap(unit -> wanted.in(unit).flatMap(file -> text(unit, file)));
    }

    /**
     * The texts of the files at these paths, planned once for all; a path whose text would be empty is left out.
     *
     * @param areTeams whether all these files are for teams, or none: then no team's files need be planned
     */
    Map<String, String> texts(Inputs inputs, Collection<String> paths, boolean areTeams) {
        var texts = new HashMap<String, String>();
        var wanted = new HashSet<>(paths);
        for (Unit unit : units(inputs, subject -> subject.isTeam() == areTeams)) {
            for (PlannedFile file : unit.files()) {
                if (wanted.remove(file.path())) {
                    text(unit, file).ifPresent(text -> texts.put(file.path(), text));
                }
            }
        }
        return texts;
    }

    private Optional<String> text(Unit unit, PlannedFile file) {
        return templates
                .fill(file.template(), model(unit, file))
                .<Optional<String>>match(Optional::of, problems -> Optional.empty())
                .filter(text -> !text.isEmpty());
    }

    /** The file line by line with the template lines that made each; the same file as {@link #text}. */
    Optional<FilledLines> lines(Inputs inputs, Wanted wanted) {
        return unit(inputs, wanted)
                .flatMap(unit -> wanted.in(unit)
                        .flatMap(file -> templates
                                .trace(file.template(), model(unit, file))
                                .match(Optional::of, problems -> Optional.empty())));
    }

    /** A kustomization lists its neighbours, so that these must be filled before it. */
    private Map<String, Object> model(Unit unit, PlannedFile file) {
        if (!file.isKustomization()) {
            return file.model();
        }
        var model = new HashMap<>(file.model());
        model.put("resources", resources(unit, file));
        return model;
    }

    private List<String> resources(Unit unit, PlannedFile kustomization) {
        return unit.files().stream()
                .filter(file -> !file.isKustomization() && file.folder().equals(kustomization.folder()))
                .filter(this::isMade)
                .map(PlannedFile::fileName)
                .sorted()
                .toList();
    }

    private boolean isMade(PlannedFile file) {
        return templates.fill(file.template(), file.model()).match(text -> !text.isEmpty(), problems -> false);
    }

    Optional<Unit> unit(Inputs inputs, Wanted wanted) {
        return units(inputs, wanted::mayBeOf).stream()
                .filter(unit -> wanted.in(unit).isPresent())
                .findFirst();
    }

    /** None when these inputs can't be planned. */
    private List<Unit> units(Inputs inputs, Predicate<Unit.Subject> wanted) {
        return platform(inputs)
                .map(platform -> Plan.of(platform, templates.files(), templates.scripts(), wanted)
                        .match(Plan::units, problems -> List.<Unit>of()))
                .orElse(List.of());
    }

    /**
     * Which file of a plan is meant.
     *
     * @param isOfTeam whether it is for a team: no other unit need be planned then, and no team's else
     * @param find the file, among those of one unit
     */
    record Wanted(boolean isOfTeam, Function<Unit, Optional<PlannedFile>> find) {
        Optional<PlannedFile> in(Unit unit) {
            return find.apply(unit);
        }

        boolean mayBeOf(Unit.Subject subject) {
            return subject.isTeam() == isOfTeam;
        }

        static Wanted at(String path) {
            return new Wanted(
                    Audience.of(path).isTeam(),
                    unit -> unit.files().stream()
                            .filter(file -> file.path().equals(path))
                            .findFirst());
        }

        /** As {@link #at}, and where names are other ones the file that stands in the same place of the plan. */
        static Wanted like(String path, Unit original) {
            var same = at(path);
            var file = same.in(original).orElseThrow();
            int number = number(original, file);
            return new Wanted(
                    same.isOfTeam,
                    unit -> same.in(unit)
                            .or(() -> unit.files().stream()
                                    .filter(other -> other.template().equals(file.template()))
                                    .skip(number)
                                    .findFirst()));
        }

        private static int number(Unit unit, PlannedFile file) {
            return unit.files().stream()
                    .filter(other -> other.template().equals(file.template()))
                    .toList()
                    .indexOf(file);
        }
    }
}
