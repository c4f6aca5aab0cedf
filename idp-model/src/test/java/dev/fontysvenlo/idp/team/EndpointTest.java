package dev.fontysvenlo.idp.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndpointTest {
    private static final Endpoint ROOT = new Endpoint(8080, "/", new Metrics.Off());
    private static final Endpoint API = new Endpoint(8080, "/api", new Metrics.Scraped(8081, "/metrics"));

    @Test
    void namesMetricsPort_whenItDiffersFromHttp() {
        assertThat(API.ports()).containsExactly(new Endpoint.Port("http", 8080), new Endpoint.Port("metrics", 8081));
    }

    @Test
    void hasOnePort_whenMetricsAreReadFromTheSame() {
        var endpoint = new Endpoint(8080, "/", new Metrics.Scraped(8080, "/metrics"));

        assertThat(endpoint.ports()).containsExactly(new Endpoint.Port("http", 8080));
    }

    @Test
    void asksForPathOnlyBelowTheRoot() {
        assertThat(ROOT.rule("a.example.org")).isEqualTo("Host(`a.example.org`)");
        assertThat(API.rule("a.example.org")).isEqualTo("Host(`a.example.org`) && PathPrefix(`/api`)");
    }

    @Test
    void prefersLongerPath() {
        assertThat(API.priority()).isGreaterThan(ROOT.priority());
    }
}
