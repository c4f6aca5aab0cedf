package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.team.CohortDeclaration;
import dev.fontysvenlo.idp.team.ComponentDeclaration;
import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.State;
import dev.fontysvenlo.idp.team.TeamComponent;
import dev.fontysvenlo.idp.team.TeamDeclaration;
import dev.fontysvenlo.idp.team.TeamNames;
import dev.fontysvenlo.idp.team.Tier;
import java.util.List;

/**
 * A team whose course and year exist, so that its names mean something.
 *
 * @param components what the team runs, whoever declares it; kept, because many rules ask for it
 */
record NamedTeam(
        TeamDeclaration declaration,
        Course course,
        CohortDeclaration cohort,
        TeamNames names,
        List<TeamComponent> components) {

    NamedTeam(TeamDeclaration declaration, Course course, CohortDeclaration cohort, TeamNames names) {
        this(declaration, course, cohort, names, TeamComponent.of(course, declaration));
    }

    String file() {
        return declaration.file();
    }

    String id() {
        return declaration.key().team();
    }

    /** How many pods of a component the team asks for, its course's number unless it says another. */
    int replicas(ComponentDeclaration component) {
        return declaration.changes().components().stream()
                .filter(change -> change.name().equals(component.name()))
                .flatMap(change -> change.replicas().stream())
                .findFirst()
                .orElse(component.replicas());
    }

    /** Whether the team lists its components itself, so that a mistake in them is its own. */
    boolean hasOwnComponents() {
        return isTierTwo() && !declaration.changes().components().isEmpty();
    }

    /** Whether it brings manifests, which may answer where its components do not. */
    boolean hasSource() {
        return declaration.tier() instanceof Tier.Two two && two.source().isPresent();
    }

    boolean isTierTwo() {
        return declaration.tier() instanceof Tier.Two;
    }

    boolean isRunning() {
        return declaration
                .state()
                .orElse(cohort.isArchived() ? State.ARCHIVED : State.ACTIVE)
                .isRunning();
    }

    String namespace() {
        return names.namespace();
    }
}
