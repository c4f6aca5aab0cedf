package dev.fontysvenlo.idp.team;

/** One Harbor project a team, which isolates teams; or one a cohort, with the team's name in the image name. */
public enum RegistryProjects {
    TEAM,
    COHORT
}
