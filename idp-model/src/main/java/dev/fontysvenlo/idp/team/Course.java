package dev.fontysvenlo.idp.team;

import java.util.List;
import java.util.Optional;

/** One course as declared: what its teams get unless they say otherwise. */
public record Course(
        String name,
        String title,
        Usual usual,
        DatabaseDefaults database,
        List<ComponentDeclaration> components,
        List<CohortDeclaration> cohorts) {
    public Course {
        components = List.copyOf(components);
        cohorts = List.copyOf(cohorts);
    }

    /** The name of the cluster that its years run on unless they say another. */
    public String cluster() {
        return usual.cluster();
    }

    /** The name of the size that its teams have unless they say another. */
    public String size() {
        return usual.size();
    }

    /** The name of the cluster that one year's teams run on. */
    public String cluster(CohortDeclaration cohort) {
        return cohort.cluster().orElse(cluster());
    }

    /** The namespace of what its teams share. */
    public String systemNamespace() {
        return Naming.systemNamespace(name);
    }

    /** The Argo CD application of one of its parts. */
    public String part(String part) {
        return systemNamespace() + "-" + part;
    }

    public DatabaseServer server() {
        return database.server();
    }

    /** The database server inside the cluster. */
    public String databaseHost() {
        return Naming.databaseHost(name, server().engine());
    }

    /**
     * The Secret with the admin's login in the namespace of the bootstrap Jobs; the name of everything there that
     * belongs to this course's server.
     */
    public String databaseAdmin() {
        return "postgresql-" + name;
    }

    /** Where the admin's login is written to; the server's own place first, because it decides. */
    public String databaseAdminTargets(Settings settings) {
        return systemNamespace() + "/" + Naming.DATABASE_ADMIN_SECRET + " "
                + settings.namespaces().bootstrap() + "/" + databaseAdmin();
    }

    /** The parts of the admin's Job that its scripts and its template don't show. */
    public List<Object> databaseAdminIngredients(Settings settings) {
        return List.of(name, databaseAdminTargets(settings), settings.images().tools());
    }

    /** pgAdmin, or nothing. */
    public List<PgAdmin.Installed> pgAdmins() {
        return database.pgAdmin() instanceof PgAdmin.Installed installed ? List.of(installed) : List.of();
    }

    public boolean hasOauth2() {
        return pgAdmins().stream().anyMatch(PgAdmin.Installed::hasOauth2);
    }

    public boolean hasPgAdmin() {
        return !pgAdmins().isEmpty();
    }

    /** What its parts in the system namespace ask for: the platform's own use, not the teams'. */
    public Resources systemRequests() {
        return pgAdmins().stream()
                .map(pgAdmin -> pgAdmin.allotment().requests())
                .reduce(server().requests(), Resources::plus);
    }

    /** What the volumes of its parts in the system namespace hold. */
    public Memory systemVolumes() {
        return pgAdmins().stream().map(pgAdmin -> pgAdmin.volume().size()).reduce(server().volumes(), Memory::plus);
    }

    public String pgAdminHost(Cluster cluster) {
        return Naming.pgAdminHost(cluster.domain(), name);
    }

    /**
     * What its years and teams may say otherwise.
     *
     * @param tracing whether its teams are traced, empty where that is as the platform has it
     */
    public record Usual(String cluster, String size, Optional<Boolean> tracing) {}

    /**
     * What every database of the course has in common.
     *
     * @param variables the variables that components with a database get, each with a key of {@code db-credentials}
     * @param job what the db-init Job gets
     */
    public record DatabaseDefaults(
            List<SecretVariable> variables,
            Allotment job,
            DatabaseLimits limits,
            DatabaseServer server,
            PgAdmin pgAdmin) {
        public DatabaseDefaults {
            variables = List.copyOf(variables);
        }
    }
}
