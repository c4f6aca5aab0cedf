package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.team.CohortDeclaration;
import dev.fontysvenlo.idp.team.ComponentDeclaration;
import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.Endpoint;
import dev.fontysvenlo.idp.team.Health;
import dev.fontysvenlo.idp.team.Metrics;
import dev.fontysvenlo.idp.team.Runtime;
import dev.fontysvenlo.idp.team.Variable;
import java.util.List;
import java.util.Optional;

/** One entry of {@code courses:} in {@code platform.yaml} as records. */
final class CourseBinder {
    private CourseBinder() {}

    static Course course(Fields.Named named) {
        var fields = named.fields();
        return new Course(
                named.name(),
                fields.text("title"),
                new Course.Usual(fields.text("cluster"), fields.text("size"), fields.optionalFlag("tracing")),
                DatabaseBinder.database(fields.fields("database")),
                fields.entries("components").stream()
                        .map(CourseBinder::component)
                        .toList(),
                fields.entries("cohorts").stream().map(CourseBinder::cohort).toList());
    }

    static Optional<Health> health(Fields fields) {
        return fields.find("health").map(node -> new Health.Page(Fields.of(node).text("path")));
    }

    private static ComponentDeclaration component(Fields.Named named) {
        var fields = named.fields();
        return new ComponentDeclaration(
                named.name(),
                fields.word("runtime", Runtime.class),
                new Endpoint(
                        fields.integer("port"),
                        fields.text("path"),
                        metrics(fields).orElseGet(Metrics.Off::new)),
                health(fields).orElseGet(Health.Port::new),
                fields.integer("replicas"),
                fields.flag("database"),
                variables(fields));
    }

    static Optional<Metrics> metrics(Fields fields) {
        return fields.find("metrics")
                .map(Fields::of)
                .map(metrics -> new Metrics.Scraped(metrics.integer("port"), metrics.text("path")));
    }

    private static List<Variable> variables(Fields fields) {
        return fields.textMap("env").entrySet().stream()
                .map(entry -> new Variable(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static CohortDeclaration cohort(Fields.Named named) {
        return new CohortDeclaration(
                Integer.parseInt(named.name()),
                named.fields().flag("archived"),
                named.fields().optionalText("cluster"),
                named.fields().fields("bootstrap").integer("run"));
    }
}
