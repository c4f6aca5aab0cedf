package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.team.Allotment;
import dev.fontysvenlo.idp.team.CohortDeclaration;
import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.Course.DatabaseDefaults;
import dev.fontysvenlo.idp.team.DatabaseLimits;
import dev.fontysvenlo.idp.team.DatabaseServer;
import dev.fontysvenlo.idp.team.Dumps;
import dev.fontysvenlo.idp.team.Engine;
import dev.fontysvenlo.idp.team.Memory;
import dev.fontysvenlo.idp.team.PgAdmin;
import dev.fontysvenlo.idp.team.SecretVariable;
import dev.fontysvenlo.idp.team.Storage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A course while a test is still changing it: backend and frontend, 2025 archived, 2026 running. */
final class CourseDraft {
    static final Allotment JOB = new Allotment(Example.resources("50m", "64Mi"), Example.resources("500m", "256Mi"));

    private final String name;
    private final DatabaseLimits limits = new DatabaseLimits(10, 30, 10, 60, Memory.parse("512Mi"));
    private DatabaseServer server = server(400, "4Gi");
    private String cluster = "prod";
    private String size = "S";
    private Optional<Boolean> tracing = Optional.empty();
    private List<SecretVariable> variables = List.of(new SecretVariable("DB_URL", "jdbc-url"));
    private List<ComponentDraft> components = List.of(ComponentDraft.backend(), ComponentDraft.frontend());

    CourseDraft(String name) {
        this.name = name;
    }

    CourseDraft cluster(String changed) {
        cluster = changed;
        return this;
    }

    CourseDraft size(String changed) {
        size = changed;
        return this;
    }

    CourseDraft server(DatabaseServer changed) {
        server = changed;
        return this;
    }

    static DatabaseServer server(int connections, String memory) {
        var volume = new Storage(Memory.parse("20Gi"), "");
        return new DatabaseServer(
                Engine.POSTGRESQL,
                new Allotment(Example.resources("200m", "512Mi"), Example.resources("4", memory)),
                volume,
                connections,
                1,
                new Dumps("30 1 * * *", "Europe/Amsterdam", 14, volume));
    }

    CourseDraft databaseVariable(String variable) {
        variables = List.of(new SecretVariable(variable, "jdbc-url"));
        return this;
    }

    CourseDraft tracing(boolean changed) {
        tracing = Optional.of(changed);
        return this;
    }

    CourseDraft components(ComponentDraft... changed) {
        components = List.of(changed);
        return this;
    }

    String name() {
        return name;
    }

    Course declaration() {
        return new Course(
                name,
                "A course",
                new Course.Usual(cluster, size, tracing),
                new DatabaseDefaults(variables, JOB, limits, server, new PgAdmin.Off()),
                components.stream().map(ComponentDraft::declaration).toList(),
                List.of(
                        new CohortDeclaration(2025, true, Optional.empty(), 0),
                        new CohortDeclaration(2026, false, Optional.empty(), 0)));
    }

    Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("cluster", cluster);
        fields.put("size", size);
        tracing.ifPresent(value -> fields.put("tracing", value));
        fields.put("database", Map.of("variables", Map.of(variables.get(0).name(), "jdbc-url")));
        var parts = new LinkedHashMap<String, Object>();
        components.forEach(component -> parts.put(component.name(), component.fields()));
        fields.put("components", parts);
        var cohorts = new LinkedHashMap<String, Object>();
        cohorts.put("2025", Map.of("archived", true));
        cohorts.put("2026", Map.of());
        fields.put("cohorts", cohorts);
        return fields;
    }
}
