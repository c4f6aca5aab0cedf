package dev.fontysvenlo.idp.team;

/** Whether Prometheus may scrape a component. */
public sealed interface Metrics {
    record Off() implements Metrics {}

    record Scraped(int port, String path) implements Metrics {}
}
