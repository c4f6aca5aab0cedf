package dev.fontysvenlo.idp.render.promise;

import java.util.ArrayList;
import java.util.List;

/** No token in a pod, no rights for anybody of the team, no way through the network. */
final class ApiAccess {
    private ApiAccess() {}

    static List<String> broken(Tree tree) {
        var broken = new ArrayList<String>();
        var cluster = tree.cluster();
        var bootstrap = tree.platform().settings().namespaces().bootstrap();
        var admission = Admission.of(cluster);
        for (String team : cluster.teams()) {
            for (String account : List.of("app", "default")) {
                if (cluster.find("ServiceAccount", team, account)
                        .filter(found ->
                                found.text("/automountServiceAccountToken").equals("false"))
                        .isEmpty()) {
                    broken.add("the service account " + account + " of " + team + " gives tokens");
                }
            }
            cluster.pods().stream()
                    .filter(pod -> pod.namespace().equals(team))
                    .filter(pod -> !pod.pod()
                            .text("/spec/automountServiceAccountToken")
                            .equals("false"))
                    .forEach(pod -> broken.add(pod + " has a token"));
            cluster.all("RoleBinding", team).stream()
                    .flatMap(binding -> binding.items("/subjects").stream())
                    .filter(subject -> !subject.text("/kind").equals("ServiceAccount")
                            || !subject.text("/namespace").equals(bootstrap))
                    .forEach(subject -> broken.add(subject.text("/name") + " has rights in " + team));
            cluster.find("Namespace", "", team).stream()
                    .filter(namespace ->
                            admission.refusals(withToken(namespace)).isEmpty())
                    .forEach(namespace -> broken.add(team + " may start a pod with a token"));
        }
        broken.addAll(Isolation.differences(tree, "Kubernetes API"));
        return broken;
    }

    private static Attempt withToken(RenderedObject namespace) {
        return Attempt.create(
                "/v1/pods", RenderedObject.of("pod.yaml", "kind: Pod\nspec:\n  containers: []\n"), namespace);
    }
}
