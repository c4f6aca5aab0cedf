package dev.fontysvenlo.idp.team;

import java.util.List;

/** Where a component answers: its port, and the path below the team's host that leads to it. */
public record Endpoint(int port, String path, Metrics metrics) {

    /** One named port of a container and of its Service. */
    public record Port(String name, int number) {}

    /** {@code http}, and {@code metrics} where that is another port: a Service refuses one number twice. */
    public List<Port> ports() {
        var http = new Port("http", port);
        return metrics instanceof Metrics.Scraped scraped && scraped.port() != port
                ? List.of(http, new Port("metrics", scraped.port()))
                : List.of(http);
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
