package dev.fontysvenlo.idp.team;

import java.util.List;

/**
 * A name that is made from what is typed and that something limits in length. Placeholders stand for what is not known
 * before the cluster runs it: {@code 0} for each character of a hash.
 *
 * @param use what the name is for, in an admin's words
 * @param limit how many characters it may have; what is added behind it later is already taken off
 */
public record DerivedName(String use, String text, int limit) {
    /** DNS labels, label values and names of Jobs; PostgreSQL cuts names there as well. */
    private static final int LABEL = 63;
    /** A Job's pods add {@code -} and five characters. */
    private static final int JOB = LABEL - 6;
    /** All labels of a host and the dots between them. */
    private static final int HOST = 253;

    private static final String HASH = "-00000000";

    /** How many characters there are too many; zero or less when it fits. */
    public int excess() {
        return text.length() - limit;
    }

    /** The names that every team has, whatever it runs. */
    public static List<DerivedName> of(TeamNames names) {
        var namespace = names.namespace();
        return List.of(
                new DerivedName("the namespace and first part of the host", namespace, LABEL),
                new DerivedName("the Argo CD application of the team's limits", names.tenancyApplication(), LABEL),
                new DerivedName("the database and its user", names.database(), LABEL),
                new DerivedName("the job that sets up the image registry", names.registryJob() + HASH, JOB),
                new DerivedName("the job that sets up the database", names.databaseJob() + HASH, JOB));
    }

    /** The team's address; too long only when the domain is. */
    public static DerivedName host(TeamNames names) {
        return new DerivedName("the host", names.host(), HOST);
    }

    /** A component's pods: its Deployment adds a hash of at most ten characters, and five for each pod. */
    public static DerivedName pod(String component) {
        return new DerivedName("the pods", component + "-0000000000-00000", LABEL);
    }

    /** The Job that fills the database: a raised counter, another Job and a new image each make another name. */
    public static DerivedName databaseJob(int reset, String tag) {
        return new DerivedName("the job that fills the database", Naming.DB_INIT + "-" + reset + HASH + "-" + tag, JOB);
    }
}
