package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.util.List;
import java.util.Optional;

/**
 * An Application whose project does not let it read its repository or write into its namespace never syncs. Looked at
 * where project and Application are in one unit, and where the project's name is no template.
 */
final class ProjectsAllowApplications implements LintRule {
    @Override
    public void look(Batch batch, Findings findings) {
        batch.of("Application", "ApplicationSet").forEach(object -> {
            Optional<Node> spec = object.is("Application") ? object.at("spec") : object.at("spec", "template", "spec");
            spec.ifPresent(node -> look(batch, object, node, findings));
        });
    }

    private static void look(Batch batch, Rendered object, Node spec, Findings findings) {
        var project = Trees.text(spec, "project");
        if (project.equals("default")) {
            add(object, spec, "is in the project `default`", "Give it a project of its own.", findings);
        }
        batch.find("AppProject", object.namespace(), project).ifPresent(found -> {
            source(object, spec, found, findings);
            destination(object, spec, found, findings);
        });
    }

    private static void source(Rendered object, Node spec, Rendered project, Findings findings) {
        Trees.child(spec, "source").ifPresent(source -> {
            var url = Trees.text(source, "repoURL");
            if (!url.contains("{{")
                    && Trees.texts(project.spec(), "sourceRepos").stream()
                            .noneMatch(allowed -> Stars.match(allowed, url))) {
                add(
                        object,
                        source,
                        "reads from `" + url + "`, which its project `" + project.name() + "` does not allow",
                        "Add the repository to `sourceRepos` of the project.",
                        findings);
            }
        });
    }

    private static void destination(Rendered object, Node spec, Rendered project, Findings findings) {
        Trees.child(spec, "destination").ifPresent(destination -> {
            var namespace = Trees.text(destination, "namespace");
            var server = Trees.text(destination, "server");
            boolean open = namespace.contains("{{") || server.contains("{{");
            if (!open
                    && Trees.items(project.spec(), "destinations").stream()
                            .noneMatch(allowed -> allows(allowed, destination, namespace))) {
                add(
                        object,
                        destination,
                        "writes into namespace `" + namespace + "`, which its project `" + project.name()
                                + "` does not allow",
                        "Add the destination to the project.",
                        findings);
            }
        });
    }

    private static boolean allows(Node allowed, Node destination, String namespace) {
        return Stars.match(Trees.text(allowed, "namespace"), namespace)
                && List.of("server", "name").stream()
                        .allMatch(field -> Trees.child(allowed, field).isEmpty()
                                || Stars.match(Trees.text(allowed, field), Trees.text(destination, field)));
    }

    private static void add(Rendered object, Node place, String clause, String hint, Findings findings) {
        findings.add(DiagnosticCode.PROJECT_REFUSES_APPLICATION, object, place, clause, hint);
    }
}
