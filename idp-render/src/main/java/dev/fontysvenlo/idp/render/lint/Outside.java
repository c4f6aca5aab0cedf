package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads from the objects of one unit what ties them to others. */
final class Outside {
    private final Batch batch;
    private final List<Ties.Route> routes = new ArrayList<>();
    private final List<String> offers = new ArrayList<>();
    private final List<Ties.Need> needs = new ArrayList<>();
    private final Set<String> needed = new HashSet<>();

    private Outside(Batch batch) {
        this.batch = batch;
    }

    static Ties of(Batch batch) {
        var outside = new Outside(batch);
        for (int file = 0; file < batch.objects().size(); file++) {
            var object = batch.objects().get(file);
            outside.namespace(file, object);
            outside.references(file, object);
            switch (object.kind()) {
                case "IngressRoute" -> outside.routes(file, object);
                case "Application" -> outside.chart(object);
                case "Role" -> outside.secrets(object);
                case "Certificate" -> outside.offers.add(secret(object, Trees.text(object.spec(), "secretName")));
                default -> {
                    // offers nothing but itself
                }
            }
        }
        return new Ties(outside.routes, outside.offers, outside.needs);
    }

    private void namespace(int file, Rendered object) {
        var name = object.namespace();
        if (!name.isEmpty() && !batch.claims().namespaces().contains(name)) {
            var place = Trees.child(object.metadata(), "namespace").orElse(object.object());
            need(file, object, new References.Reference("", "Namespace", "", name, place), "is in the namespace `");
        }
    }

    private void references(int file, Rendered object) {
        for (var reference : References.of(object)) {
            boolean isDeclared = reference.kind().equals("Namespace")
                    && batch.claims().namespaces().contains(reference.name());
            if (!isDeclared
                    && !ReferencesResolve.isJudgedHere(batch, reference)
                    && !ReferencesResolve.isThere(batch, object, reference)) {
                need(file, object, reference, "names the " + reference.kind() + " `");
            }
        }
    }

    private void need(int file, Rendered object, References.Reference reference, String words) {
        var identity =
                reference.group() + "|" + reference.kind() + "|" + reference.namespace() + "|" + reference.name();
        if (batch.find(reference.kind(), reference.namespace(), reference.name())
                        .isPresent()
                || !needed.add(identity)) {
            return;
        }
        boolean isHidden = !reference.kind().equals("Namespace") && !reference.isOfArgo();
        var namespace = reference.namespace();
        needs.add(new Ties.Need(
                object.cluster() + "|" + identity,
                "|" + identity,
                isHidden ? chart(object.cluster(), namespace) : "",
                isHidden ? object.cluster() + "||Namespace||" + namespace : "",
                words + reference.name() + "`"
                        + (isHidden && !namespace.equals(object.namespace()) ? " of namespace `" + namespace + "`" : "")
                        + ", which is nowhere in the tree",
                Ties.Holder.of(file, object, reference.place())));
    }

    private void routes(int file, Rendered object) {
        var points = Trees.texts(object.spec(), "entryPoints");
        for (Node route : Trees.items(object.spec(), "routes")) {
            var match = Trees.text(route, "match");
            var priority = Trees.number(route, "priority").map(Object::toString).orElse("");
            for (String point : points.isEmpty() ? List.of("") : points) {
                routes.add(new Ties.Route(
                        object.cluster() + "|" + point + "|" + priority + "|" + match,
                        match,
                        Ties.Holder.of(file, object, Trees.child(route, "match").orElse(route))));
            }
        }
    }

    private void chart(Rendered application) {
        application
                .at("spec", "destination")
                .map(destination -> Trees.text(destination, "namespace"))
                .filter(namespace -> Batch.bringsChart(application, namespace))
                .ifPresent(namespace -> offers.add(chart(application.cluster(), namespace)));
    }

    private static String chart(String cluster, String namespace) {
        return cluster + "|chart|" + namespace;
    }

    /** A Role with the name of a Secret tells that somebody makes it. */
    private void secrets(Rendered role) {
        for (Node rule : Trees.items(role.object(), "rules")) {
            if (Trees.texts(rule, "resources").contains("secrets")) {
                Trees.texts(rule, "resourceNames").forEach(name -> offers.add(secret(role, name)));
            }
        }
    }

    private static String secret(Rendered maker, String name) {
        return maker.cluster() + "||Secret|" + maker.namespace() + "|" + name;
    }
}
