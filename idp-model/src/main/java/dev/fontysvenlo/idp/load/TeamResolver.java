package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.team.CohortDeclaration;
import dev.fontysvenlo.idp.team.Component;
import dev.fontysvenlo.idp.team.ComponentDeclaration;
import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.Database;
import dev.fontysvenlo.idp.team.Image;
import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.Settings;
import dev.fontysvenlo.idp.team.Size;
import dev.fontysvenlo.idp.team.State;
import dev.fontysvenlo.idp.team.Team;
import dev.fontysvenlo.idp.team.TeamDeclaration;
import dev.fontysvenlo.idp.team.TeamNames;
import dev.fontysvenlo.idp.team.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One team: what its file says, else what its course says. */
final class TeamResolver {
    private final Settings settings;
    private final Course course;
    private final TeamDeclaration team;
    private final TeamNames names;
    private final State state;

    TeamResolver(Settings settings, Course course, CohortDeclaration cohort, TeamDeclaration team, TeamNames names) {
        this.settings = settings;
        this.course = course;
        this.team = team;
        this.names = names;
        this.state = team.state().orElse(cohort.isArchived() ? State.ARCHIVED : State.ACTIVE);
    }

    Team resolve(Size size) {
        return new Team(
                team.key(),
                names,
                state,
                size,
                database(),
                course.components().stream().map(c -> component(c, size)).toList(),
                Stream.concat(Stream.of(names.group()), team.access().stream())
                        .distinct()
                        .toList());
    }

    private Database database() {
        return new Database(
                names.database(),
                Naming.databaseHost(course.name()),
                Naming.systemNamespace(course.name()),
                team.changes().reset(),
                image(Naming.DB_INIT),
                course.database().job());
    }

    private Component component(ComponentDeclaration declared, Size size) {
        var change = change(declared.name());
        return new Component(
                declared.name(),
                declared.runtime(),
                image(declared.name()),
                declared.endpoint(),
                change.flatMap(TeamDeclaration.ComponentChange::health).orElse(declared.health()),
                new Component.Scale(
                        change.flatMap(TeamDeclaration.ComponentChange::replicas)
                                .orElse(declared.replicas()),
                        size.of(declared.runtime())),
                new Component.Environment(
                        variables(declared, change),
                        declared.usesDatabase() ? course.database().variables() : List.of()));
    }

    private Optional<TeamDeclaration.ComponentChange> change(String component) {
        return team.changes().components().stream()
                .filter(change -> change.name().equals(component))
                .findFirst();
    }

    /** The nearest word wins: the team's for the component, then the team's for all, then the course's. */
    private List<Variable> variables(ComponentDeclaration declared, Optional<TeamDeclaration.ComponentChange> change) {
        var variables = new TreeMap<String, String>();
        declared.variables().forEach(variable -> variables.put(variable.name(), variable.value()));
        variables.putAll(team.changes().variables());
        change.map(TeamDeclaration.ComponentChange::variables).ifPresent(variables::putAll);
        return variables.entrySet().stream()
                .map(entry -> new Variable(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Image image(String alias) {
        var pinned = Optional.ofNullable(((Map<String, String>) team.changes().images()).get(alias));
        boolean tracked = state == State.ACTIVE || state == State.FROZEN && pinned.isPresent();
        var tags = settings.images().tags();
        return new Image(
                alias, names.image(alias), tracked, pinned.map(tags::allowTag).orElse(tags.allowTags()));
    }
}
