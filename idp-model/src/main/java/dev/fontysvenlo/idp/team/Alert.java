package dev.fontysvenlo.idp.team;

/**
 * Something that a team of tier 2 wants to be told of.
 *
 * @param above the figure above which it is
 * @param patience how long it must last, as Prometheus writes it
 * @param summary what people read
 */
public record Alert(String name, Measure measure, int above, String patience, String severity, String summary) {

    public String expression(String namespace) {
        return measure.expression(namespace) + " > " + above;
    }
}
