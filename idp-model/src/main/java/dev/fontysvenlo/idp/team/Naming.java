package dev.fontysvenlo.idp.team;

/** Derives every name from what is typed. Patterns: platform.md, section 1, and the design's table of names. */
public final class Naming {
    /** The component name under which the image with {@code init.sql} is known. */
    public static final String DB_INIT = "db-init";

    /** What a team's pods log in to their database with, in the team's namespace. */
    public static final String DATABASE_SECRET = "db-credentials";

    /** The login of a database server's admin, beside the server. */
    public static final String DATABASE_ADMIN_SECRET = "postgresql-admin";

    /** The login of pgAdmin's own admin, beside it. */
    public static final String PGADMIN_ADMIN_SECRET = "pgadmin-admin";

    /** The passwords of the teams' accounts in pgAdmin, beside it; one key a team. */
    public static final String PGADMIN_ACCOUNTS_SECRET = "pgadmin-accounts";

    /** The file that describes the platform, at the root. */
    public static final String PLATFORM_FILE = "platform.yaml";

    /** What a team's pods pull with, in its namespace. */
    public static final String PULL_SECRET = "harbor-pull";

    /** What Image Updater reads tags with, in Argo CD's namespace. */
    public static final String IMAGE_UPDATER_SECRET = "harbor-image-updater";

    /** The login of Harbor's admin, in the namespace of the bootstrap Jobs and nowhere else. */
    public static final String REGISTRY_ADMIN_SECRET = "harbor-admin";

    /** What Harbor and Image Updater know each other by, in the namespace of the bootstrap Jobs. */
    public static final String WEBHOOK_SECRET = "image-updater-webhook";

    /** The key of that word. */
    public static final String WEBHOOK_KEY = "secret";

    /** Where Image Updater looks for that word, in Argo CD's namespace; its chart knows no other name. */
    public static final String IMAGE_UPDATER_WORDS_SECRET = "argocd-image-updater-secret";

    /** The login of the account {@code admin} of Grafana, beside it. */
    public static final String GRAFANA_ADMIN_SECRET = "grafana-admin";

    /** The login with which Argo CD reads a private repository, in its namespace. */
    public static final String REPOSITORY_SECRET = "repository";

    /** The certificate for everything below a cluster's domain, in Traefik's namespace. */
    public static final String CERTIFICATE_SECRET = "wildcard-tls";

    /** How the organisation's accounts log in to pgAdmin, beside it. */
    public static final String PGADMIN_OAUTH2_SECRET = "pgadmin-oauth2";

    private Naming() {}

    public static String cohort(String course, int year) {
        return course + "-" + year;
    }

    public static String namespace(TeamKey key) {
        return cohort(key.course(), key.year()) + "-" + key.team();
    }

    /** The namespace of a course's shared server. */
    public static String systemNamespace(String course) {
        return course + "-system";
    }

    public static String databaseHost(String course, Engine engine) {
        return engine.service() + "." + systemNamespace(course) + ".svc.cluster.local";
    }

    /** One label below the domain, so that the platform's certificate holds; no team has it, for want of a year. */
    public static String pgAdminHost(String domain, String course) {
        return course + "-pgadmin." + domain;
    }

    /** What Argo CD reaches another cluster with, in its namespace. */
    public static String clusterSecret(String cluster) {
        return "cluster-" + cluster;
    }

    public static String teamFile(String namespace) {
        return "teams/" + namespace + ".yaml";
    }

    /** The names of a team whose cluster has no domain of its own. */
    public static TeamNames of(Settings settings, TeamKey key) {
        return of(settings, settings.organization().domain(), key);
    }

    /** The names of a team whose address is below this domain. */
    public static TeamNames of(Settings settings, String domain, TeamKey key) {
        var namespace = namespace(key);
        var cohort = cohort(key.course(), key.year());
        var registry = settings.registry();
        boolean own = registry.projects() == RegistryProjects.TEAM;
        return new TeamNames(
                namespace,
                cohort,
                namespace + "." + domain,
                key.year() + "-" + key.team(),
                own ? namespace : cohort,
                registry.host() + "/" + (own ? namespace + "/" : cohort + "/" + key.team() + "-"),
                settings.organization().name() + ":" + namespace);
    }
}
