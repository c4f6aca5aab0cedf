package dev.fontysvenlo.idp.team;

import java.util.List;

/** One course as declared: what its teams get unless they say otherwise. */
public record Course(
        String name,
        String title,
        String cluster,
        String size,
        DatabaseDefaults database,
        List<ComponentDeclaration> components,
        List<CohortDeclaration> cohorts) {
    public Course {
        components = List.copyOf(components);
        cohorts = List.copyOf(cohorts);
    }

    /** The name of the cluster that one year's teams run on. */
    public String cluster(CohortDeclaration cohort) {
        return cohort.cluster().orElse(cluster);
    }

    /**
     * What every database of the course has in common.
     *
     * @param variables the variables that components with a database get, each with a key of {@code db-credentials}
     * @param job what the db-init Job gets
     */
    public record DatabaseDefaults(List<SecretVariable> variables, Allotment job) {
        public DatabaseDefaults {
            variables = List.copyOf(variables);
        }
    }
}
