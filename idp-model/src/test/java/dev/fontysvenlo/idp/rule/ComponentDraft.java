package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.team.ComponentDeclaration;
import dev.fontysvenlo.idp.team.Endpoint;
import dev.fontysvenlo.idp.team.Health;
import dev.fontysvenlo.idp.team.Metrics;
import dev.fontysvenlo.idp.team.Runtime;
import dev.fontysvenlo.idp.team.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A component while a test is still changing it. */
final class ComponentDraft {
    private final String name;
    private final Runtime runtime;
    private final List<Variable> variables = new ArrayList<>();
    private String path;
    private int port = 8080;
    private Metrics metrics = new Metrics.Off();
    private boolean usesDatabase;

    ComponentDraft(String name, Runtime runtime, String path) {
        this.name = name;
        this.runtime = runtime;
        this.path = path;
    }

    static ComponentDraft backend() {
        return new ComponentDraft("backend", Runtime.JVM, "/api").database();
    }

    static ComponentDraft frontend() {
        return new ComponentDraft("frontend", Runtime.STATIC, "/");
    }

    ComponentDraft path(String changed) {
        path = changed;
        return this;
    }

    ComponentDraft port(int changed) {
        port = changed;
        return this;
    }

    ComponentDraft metrics(int port) {
        metrics = new Metrics.Scraped(port, "/metrics");
        return this;
    }

    ComponentDraft database() {
        usesDatabase = true;
        return this;
    }

    ComponentDraft env(String variable, String value) {
        variables.add(new Variable(variable, value));
        return this;
    }

    String name() {
        return name;
    }

    ComponentDeclaration declaration() {
        return new ComponentDeclaration(
                name, runtime, new Endpoint(port, path, metrics), new Health.Port(), 1, usesDatabase, variables);
    }

    Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("port", port);
        fields.put("path", path);
        if (metrics instanceof Metrics.Scraped scraped) {
            fields.put("metrics", Map.of("port", scraped.port()));
        }
        if (!variables.isEmpty()) {
            var env = new LinkedHashMap<String, Object>();
            variables.forEach(variable -> env.put(variable.name(), variable.value()));
            fields.put("env", env);
        }
        return fields;
    }
}
