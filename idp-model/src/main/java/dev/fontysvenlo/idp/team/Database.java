package dev.fontysvenlo.idp.team;

import java.util.List;

/**
 * A team's database.
 *
 * @param name the database and the role that owns its contents
 * @param host the server's name inside the cluster
 * @param systemNamespace where the server runs
 * @param reset how often a reset was asked for; raising it by one resets once
 * @param image the image that brings {@code init.sql}
 * @param job what the db-init Job gets
 * @param access what the team may do on the server, and how often its password was changed
 */
public record Database(
        String name, String host, String systemNamespace, int reset, Image image, Allotment job, Access access) {

    /** How the team gets in. Raising the rotation by one makes one new password. */
    public record Access(DatabaseLimits limits, int rotation) {}

    /** The team's Secret, as the bootstrap script names it. */
    public String secret(String namespace) {
        return namespace + "/" + Naming.DATABASE_SECRET;
    }

    /** Where pgAdmin finds the team's password, as the bootstrap script names it. */
    public String accounts() {
        return systemNamespace + "/" + Naming.PGADMIN_ACCOUNTS_SECRET;
    }

    /** The one server that the team's account in pgAdmin has, as pgAdmin reads it. */
    public String pgAdminServers() {
        return "{\"Servers\": {\"1\": " + pgAdminServer("Databases", false) + "}}";
    }

    /** All values are names that have no character which JSON would escape. */
    String pgAdminServer(String group, boolean isShared) {
        return ("{\"Name\": \"%1$s\", \"Group\": \"%2$s\", \"Host\": \"%3$s\", \"Port\": 5432, \"MaintenanceDB\": \"%1$s\", "
                        + "\"DBRestriction\": \"%1$s\", \"Username\": \"%1$s\", \"Shared\": %4$s, "
                        + "\"ConnectionParameters\": {\"sslmode\": \"prefer\", \"connect_timeout\": 10}}")
                .formatted(name, group, host, isShared);
    }

    /** Everything, beside the script and the template, that the db-init Job is made of. */
    public List<Object> jobIngredients(Settings settings) {
        return List.of(settings.organization(), settings.images().postgres(), image.name(), job);
    }
}
