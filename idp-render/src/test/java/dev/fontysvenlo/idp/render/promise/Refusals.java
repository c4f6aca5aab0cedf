package dev.fontysvenlo.idp.render.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What each team must be refused because it is another team's. */
final class Refusals {
    private Refusals() {}

    /** An image of another team is refused, one of the own registry place is let in. */
    static List<String> images(Tree tree) {
        var broken = new ArrayList<String>();
        var admission = Admission.of(tree.cluster());
        for (RenderedObject team : namespaces(tree)) {
            for (RenderedObject owner : namespaces(tree)) {
                var image = annotation(owner, "image-prefix") + "backend:1";
                check(admission, pod(image, team), team.name().equals(owner.name()), broken);
            }
            check(admission, pod("docker.io/library/nginx:1.29", team), false, broken);
        }
        return broken;
    }

    /** A host or an image of another team, or of nobody, is refused. */
    static List<String> hosts(Tree tree) {
        var broken = new ArrayList<>(images(tree));
        var admission = Admission.of(tree.cluster());
        for (RenderedObject team : namespaces(tree)) {
            for (RenderedObject owner : namespaces(tree)) {
                check(admission, route(owner.name(), team), team.name().equals(owner.name()), broken);
            }
            check(admission, route("argocd", team), false, broken);
        }
        return broken;
    }

    private static void check(Admission admission, Attempt attempt, boolean allowed, List<String> broken) {
        if (admission.refusals(attempt).isEmpty() != allowed) {
            broken.add(attempt.namespace().name()
                    + (allowed ? " is refused " : " gets ")
                    + attempt.object().text());
        }
    }

    /** Three teams show what all show. */
    private static List<RenderedObject> namespaces(Tree tree) {
        var cluster = tree.cluster();
        return cluster.teams().stream()
                .flatMap(team -> cluster.find("Namespace", "", team).stream())
                .limit(3)
                .toList();
    }

    private static String annotation(RenderedObject namespace, String name) {
        return namespace.fields("/metadata/annotations").entrySet().stream()
                .filter(annotation -> annotation.getKey().endsWith("/" + name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static Attempt pod(String image, RenderedObject team) {
        var text =
                "kind: Pod\nspec:\n  automountServiceAccountToken: false\n  containers:\n    - image: " + image + "\n";
        return Attempt.create("/v1/pods", RenderedObject.of("pod.yaml", text), team);
    }

    private static Attempt route(String name, RenderedObject team) {
        var domain = annotation(team, "host").substring(team.name().length() + 1);
        var text = String.format(
                Locale.ROOT,
                "kind: IngressRoute\nspec:\n  entryPoints: [websecure]\n  routes:\n    - match: Host(`%s.%s`)\n  tls: {}\n",
                name,
                domain);
        return Attempt.create("traefik.io/v1alpha1/ingressroutes", RenderedObject.of("route.yaml", text), team);
    }
}
