package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.Location;

/**
 * A rule that the platform file switches off for some objects.
 *
 * @param code for example {@code IDP-335}
 * @param objects kind and name, a star for any text: {@code Deployment/node-*}
 * @param reason shown in every report
 * @param place the line of the platform file
 */
public record Suppression(String code, String objects, String reason, Location place) {
    /**
     * Whether this rule is switched off for this object.
     *
     * @param object kind and name
     */
    boolean covers(String id, String object) {
        return code.equalsIgnoreCase(id) && Stars.match(objects, object);
    }

    /** As reports show it. */
    public String shown() {
        return place + ": " + code + " is switched off for " + objects + ": " + reason;
    }
}
