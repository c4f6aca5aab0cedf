package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.TeamComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a component of tier 2 runs is there, it has a database only where its team has one, and one pod a volume. */
final class OwnComponents {
    private final Declarations declared;
    private final List<String> images;

    private OwnComponents(Declarations declared) {
        this.declared = declared;
        this.images =
                List.copyOf(declared.platform().settings().images().trusted().keySet());
    }

    static Stream<Diagnostic> check(Declarations declared) {
        var rule = new OwnComponents(declared);
        return declared.files().owners().stream()
                .filter(NamedTeam::isTierTwo)
                .flatMap(team -> team.components().stream()
                        .flatMap(component -> Stream.of(
                                        rule.image(team, component),
                                        rule.database(team, component),
                                        rule.volume(team, component))
                                .flatMap(Optional::stream)));
    }

    private Optional<Diagnostic> image(NamedTeam team, TeamComponent component) {
        return component
                .means()
                .image()
                .filter(image -> !images.contains(image))
                .map(image -> new Diagnostic(
                        DiagnosticCode.UNKNOWN_IMAGE,
                        place(team, component, "image"),
                        "There is no trusted image `%s`.".formatted(image),
                        Wording.choose("image", image, images)
                                + " Without `image` the component runs what the team pushes as `%s`."
                                        .formatted(component.name())));
    }

    private Optional<Diagnostic> database(NamedTeam team, TeamComponent component) {
        return component.declaration().usesDatabase() && !team.declaration().hasDatabase()
                ? Optional.of(new Diagnostic(
                        DiagnosticCode.NO_DATABASE,
                        place(team, component, "database"),
                        "Component `%s` uses the database, but the team has none.".formatted(component.name()),
                        "Write `database: false` for the component, or remove `enabled: false` in `%s`."
                                .formatted(declared.sources().cite(team.file(), "/database/enabled"))))
                : Optional.empty();
    }

    private Optional<Diagnostic> volume(NamedTeam team, TeamComponent component) {
        int replicas = component.declaration().replicas();
        return component.means().hasVolume() && replicas > 1
                ? Optional.of(new Diagnostic(
                        DiagnosticCode.VOLUME,
                        place(team, component, "replicas"),
                        "Component `%s` has a volume, which one copy can use at a time, but %s are asked for."
                                .formatted(component.name(), Wording.count(replicas, "replica")),
                        "Write `replicas: 1`, or keep the files in the database and remove `volume`."))
                : Optional.empty();
    }

    private Location place(NamedTeam team, TeamComponent component, String field) {
        return declared.sources().locate(team.file(), Sources.pointer("components", component.name(), field));
    }
}
