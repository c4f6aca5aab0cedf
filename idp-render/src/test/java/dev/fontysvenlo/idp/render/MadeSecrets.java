package dev.fontysvenlo.idp.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.json.JSONArray;
import org.json.JSONObject;

/** The Secrets that come to be where a tree is deployed, each as {@code server namespace/name}, and by whom. */
final class MadeSecrets {
    private MadeSecrets() {}

    static List<String> of(Installation installation) {
        return installation.applications().stream()
                .flatMap(application -> application.objects().stream()
                        .flatMap(object -> made(application, object))
                        .map(secret -> application.server() + " " + secret))
                .distinct()
                .toList();
    }

    /** What a person makes, by the list that the preflight Job reads: {@code namespace/name key,key}. */
    static List<String> byHand(Installation installation) {
        return installation
                .ofKind("", "ConfigMap")
                .flatMap(map -> map.text("data", "secrets.txt").lines())
                .map(line -> line.split(" "))
                .map(words -> words[0] + "/" + words[1] + " " + words[2])
                .toList();
    }

    private static Stream<String> made(Deployed application, RenderedObject object) {
        return switch (object.kind()) {
            case "ConfigMap" -> listed(object);
            case "Job" -> byJob(application, object);
            // a chart's own, by its record
            case "Secret" -> Stream.of(object.namespace() + "/" + object.name());
            // cert-manager writes the certificate there
            case "Certificate" -> Stream.of(object.namespace() + "/" + object.text("spec", "secretName"));
            // cert-manager makes the key of its account
            case "ClusterIssuer" ->
                Stream.of(application.namespace() + "/" + object.text("spec", "acme", "privateKeySecretRef", "name"));
            default -> Stream.empty();
        };
    }

    /** What persons make, who are told by the preflight Job. */
    private static Stream<String> listed(RenderedObject object) {
        return object.text("data", "secrets.txt")
                .lines()
                .map(line -> line.split(" "))
                .map(words -> words[0] + "/" + words[1]);
    }

    private static Stream<String> byJob(Deployed application, RenderedObject job) {
        var secrets = new ArrayList<String>();
        for (String list : List.of("initContainers", "containers")) {
            for (Object container : job.list("spec", "template", "spec", list)) {
                var script = RenderedObject.text(container, "command", "1").replaceFirst(".*/", "");
                var variables = new JSONObject();
                RenderedObject.at(container, "env")
                        .ifPresent(env -> ((List<?>) env)
                                .forEach(entry -> variables.put(
                                        RenderedObject.text(entry, "name"), RenderedObject.text(entry, "value"))));
                secrets.addAll(byScript(application, job, script, variables));
            }
        }
        return secrets.stream();
    }

    /** What each script says it writes, in its first lines. */
    private static List<String> byScript(
            Deployed application, RenderedObject job, String script, JSONObject variables) {
        return switch (script) {
            case "admin.sh" -> List.of(variables.getString("TARGETS").split(" "));
            case "credential.sh" ->
                Stream.of("SECRET", "ACCOUNTS")
                        .filter(variables::has)
                        .map(variables::getString)
                        .toList();
            case "secrets.sh" ->
                List.of(
                        variables.getString("BOOTSTRAP_NAMESPACE") + "/harbor-admin",
                        variables.getString("HARBOR_NAMESPACE") + "/harbor-secrets");
            case "generate.sh" ->
                mounted(application, job, "generated.txt")
                        .flatMap(list -> Stream.of(list.split("\\s+")))
                        .map(place -> place.replaceFirst(":.*", ""))
                        .toList();
            case "team.sh", "platform.sh" ->
                mounted(application, job, "spec.json")
                        .flatMap(spec -> robots(new JSONObject(spec).getJSONArray("robots")))
                        .toList();
            default -> List.of();
        };
    }

    private static Stream<String> robots(JSONArray robots) {
        return robots.toList().stream()
                .map(robot -> (Map<?, ?>) robot)
                .map(robot -> robot.get("namespace") + "/" + robot.get("secret"));
    }

    /** One key of the ConfigMaps that a Job mounts. */
    private static Stream<String> mounted(Deployed application, RenderedObject job, String key) {
        var names = job.list("spec", "template", "spec", "volumes").stream()
                .map(volume -> RenderedObject.text(volume, "configMap", "name"))
                .toList();
        return application.objects().stream()
                .filter(object -> object.is("", "ConfigMap") && names.contains(object.name()))
                .map(object -> object.text("data", key))
                .filter(text -> !text.isEmpty());
    }
}
