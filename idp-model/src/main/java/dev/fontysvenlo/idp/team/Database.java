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
 */
public record Database(String name, String host, String systemNamespace, int reset, Image image, Allotment job) {

    /** Everything, beside the script and the template, that the db-init Job is made of. */
    public List<Object> jobIngredients(Settings settings) {
        return List.of(settings.organization(), settings.images().postgres(), image.name(), job);
    }
}
