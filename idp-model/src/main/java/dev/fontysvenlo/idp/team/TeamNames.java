package dev.fontysvenlo.idp.team;

/**
 * Every name of one team, made by {@link Naming} and by nobody else.
 *
 * @param namespace also the name of the Argo CD application and project, and of the Git repository
 * @param cohort {@code prj2-2026}
 * @param host the full host name
 * @param database the name of the database and of the role that owns its contents
 * @param registryProject the Harbor project
 * @param imagePrefix what each of the team's image names starts with; ends in {@code /} or {@code -}
 * @param group the group whose members may look after the team in Argo CD
 */
public record TeamNames(
        String namespace,
        String cohort,
        String host,
        String database,
        String registryProject,
        String imagePrefix,
        String group) {

    /** Another host of the team, inside the same wildcard certificate. */
    public String host(String further) {
        return namespace + "--" + further + host.substring(namespace.length());
    }

    public String application() {
        return namespace;
    }

    public String tenancyApplication() {
        return namespace + "-tenancy";
    }

    /** The Job that sets up the team's database; a hash follows. */
    public String databaseJob() {
        return "db-provision-" + namespace;
    }

    /** The Job that locks a removed team out of its database; a hash follows. */
    public String databaseRemovalJob() {
        return "db-deprovision-" + namespace;
    }

    public String project() {
        return namespace;
    }

    /** The team's file, relative to the root. */
    public String file() {
        return Naming.teamFile(namespace);
    }

    /** The name of one of the team's images, without a tag. */
    public String image(String component) {
        return imagePrefix + component;
    }
}
