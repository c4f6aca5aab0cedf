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

    /** The name of one of the team's robots in its Harbor project, which it may share with its cohort. */
    public String robot(String purpose) {
        return purpose + namespace.substring(registryProject.length());
    }

    /** The Secret with the login for pushing, in the namespace of the bootstrap Jobs. */
    public String pushSecret() {
        return namespace + "-ci";
    }

    /** The Job that sets up the team's Harbor project; a hash follows. */
    public String registryJob() {
        return "harbor-bootstrap-" + namespace;
    }

    /** The Job that takes a removed team's access to Harbor away; a hash follows. */
    public String registryRemovalJob() {
        return "harbor-deprovision-" + namespace;
    }

    /** The ConfigMap that says what the team's Harbor project is to be. */
    public String registrySpec() {
        return "harbor-" + namespace;
    }

    /** The name of one of the team's images, without a tag. */
    public String image(String component) {
        return imagePrefix + component;
    }
}
