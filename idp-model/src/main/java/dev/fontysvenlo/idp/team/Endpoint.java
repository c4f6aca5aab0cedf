package dev.fontysvenlo.idp.team;

import java.util.List;

/**
 * Where a component answers.
 *
 * @param host the name of a further host of the team, empty for the team's address itself
 * @param path the path below the host that leads to it, empty where nothing from outside does
 */
public record Endpoint(int port, String host, String path, Metrics metrics) {

    /** One that answers at the team's address. */
    public Endpoint(int port, String path, Metrics metrics) {
        this(port, "", path, metrics);
    }

    /** One named port of a container and of its Service. */
    public record Port(String name, int number) {}

    /** {@code http}, and {@code metrics} where that is another port: a Service refuses one number twice. */
    public List<Port> ports() {
        var http = new Port("http", port);
        return metrics instanceof Metrics.Scraped scraped && scraped.port() != port
                ? List.of(http, new Port("metrics", scraped.port()))
                : List.of(http);
    }

    /** Whether visitors reach it. */
    public boolean isPublic() {
        return !path.isEmpty();
    }

    /** The rule by which Traefik finds this component. */
    public String rule(String host) {
        var hostRule = "Host(`" + host + "`)";
        return path.equals("/") ? hostRule : hostRule + " && PathPrefix(`" + path + "`)";
    }

    /** Traefik's priority: the longer path wins. */
    public int priority() {
        return 10 * path.length();
    }
}
