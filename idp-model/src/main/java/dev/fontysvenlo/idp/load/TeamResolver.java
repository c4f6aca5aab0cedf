package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.team.Allotment;
import dev.fontysvenlo.idp.team.CohortDeclaration;
import dev.fontysvenlo.idp.team.Component;
import dev.fontysvenlo.idp.team.ComponentDeclaration;
import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.Database;
import dev.fontysvenlo.idp.team.Image;
import dev.fontysvenlo.idp.team.Life;
import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.Origin;
import dev.fontysvenlo.idp.team.Rights;
import dev.fontysvenlo.idp.team.Settings;
import dev.fontysvenlo.idp.team.Size;
import dev.fontysvenlo.idp.team.State;
import dev.fontysvenlo.idp.team.Team;
import dev.fontysvenlo.idp.team.TeamComponent;
import dev.fontysvenlo.idp.team.TeamDeclaration;
import dev.fontysvenlo.idp.team.TeamNames;
import dev.fontysvenlo.idp.team.Tracing;
import dev.fontysvenlo.idp.team.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One team: what its file says, else what its course says. */
final class TeamResolver {
    private final Settings settings;
    private final Course course;
    private final TeamDeclaration team;
    private final TeamNames names;
    private final State state;
    private final CohortDeclaration cohort;
    private final Tracing tracing;

    TeamResolver(Settings settings, Course course, CohortDeclaration cohort, TeamDeclaration team, TeamNames names) {
        this.settings = settings;
        this.course = course;
        this.team = team;
        this.names = names;
        this.cohort = cohort;
        this.tracing = team.changes().tracing().or(course.usual()::tracing).orElse(true)
                ? settings.parts().tracing()
                : new Tracing.Off();
        this.state = team.state().orElse(cohort.isArchived() ? State.ARCHIVED : State.ACTIVE);
    }

    /** The team, with the size of each name that it may say. */
    Team resolve(Function<String, Size> sizes) {
        var size = sizes.apply(team.size().orElse(course.size()));
        return new Team(
                team.key(),
                names,
                new Life(
                        state,
                        new Life.Runs(
                                settings.bootstrap().run(),
                                cohort.run(),
                                team.changes().upkeep().run()),
                        team.changes().upkeep().registryRotation()),
                size,
                database(),
                TeamComponent.of(course, team).stream()
                        .map(component -> component(component, allotment(component, size, sizes)))
                        .toList(),
                new Rights(groups(), team.tier(), tracing));
    }

    private List<String> groups() {
        return Stream.concat(Stream.of(names.group()), team.access().stream())
                .distinct()
                .toList();
    }

    private Database database() {
        return new Database(
                names.database(),
                course.databaseHost(),
                course.systemNamespace(),
                team.changes().reset(),
                image(Naming.DB_INIT),
                course.database().job(),
                new Database.Access(course.database().limits(), team.changes().rotation()));
    }

    private Component component(TeamComponent component, Allotment allotment) {
        var declared = component.declaration();
        return new Component(
                declared.name(),
                declared.runtime(),
                origin(component),
                declared.endpoint(),
                declared.health(),
                new Component.Scale(
                        declared.replicas(), allotment, component.means().volume()),
                new Component.Environment(
                        variables(declared),
                        declared.usesDatabase() ? course.database().variables() : List.of()));
    }

    /** Where traces go, and what is declared, which wins. */
    private List<Variable> variables(ComponentDeclaration declared) {
        var given = tracing.variables(declared.name(), declared.runtime(), settings.namespaces());
        return Stream.concat(given.stream(), declared.variables().stream()).toList();
    }

    private static Allotment allotment(TeamComponent component, Size usual, Function<String, Size> sizes) {
        var means = component.means();
        return means.resources()
                .orElseGet(() -> means.size()
                        .map(sizes)
                        .orElse(usual)
                        .of(component.declaration().runtime()));
    }

    private Origin origin(TeamComponent component) {
        return component
                .means()
                .image()
                .<Origin>map(settings.images()::trusted)
                .orElseGet(() -> image(component.name()));
    }

    private Image image(String alias) {
        var pinned = Optional.ofNullable(((Map<String, String>) team.changes().images()).get(alias));
        boolean tracked = state == State.ACTIVE || state == State.FROZEN && pinned.isPresent();
        var tags = settings.images().tags();
        return new Image(
                alias, names.image(alias), tracked, pinned.map(tags::allowTag).orElse(tags.allowTags()));
    }
}
