package dev.fontysvenlo.idp.render.harbor;

import dev.fontysvenlo.idp.render.Idp;
import dev.fontysvenlo.idp.render.Request;
import dev.fontysvenlo.idp.render.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The sound repository of the examples with a registry of its own, rendered: course {@code web1}, two teams. */
record RenderedPlatform(Path rendered) {
    static final String TEAM = "web1-2026-group01";
    static final String OTHER = "web1-2026-group02";
    /** What the fake Harbor is set up for: groups that come from the login, and a webhook. */
    static final String REGISTRY = """
              webhook: http://updater.argocd.svc:8080/webhook?type=harbor
              members: {kind: oidc}
            """;

    private static final Path BASE = Path.of("..", "examples", "errors", "base");

    /** The lines below {@code registry:} beside host and storage, and the ends of the first team's file. */
    static RenderedPlatform of(Path folder, String registry, String... team) throws IOException {
        Files.createDirectories(folder.resolve("teams"));
        var platform = Files.readString(BASE.resolve("platform.yaml"));
        var line = "  storage: 5Gi\n";
        Files.writeString(folder.resolve("platform.yaml"), platform.replace(line, line + registry));
        for (var name : new String[] {TEAM, OTHER}) {
            var file = "teams/" + name + ".yaml";
            var more = name.equals(TEAM) ? String.join("\n", team) + "\n" : "";
            Files.writeString(folder.resolve(file), Files.readString(BASE.resolve(file)) + more);
        }
        var workspace = Workspace.of(folder, folder.resolveSibling("cache"));
        new Idp(workspace).render(Request.EVERYTHING).match(done -> done, problems -> {
            throw new AssertionError(problems.toString());
        });
        return new RenderedPlatform(folder.resolve("rendered/prod"));
    }

    /** A manifest by the beginning of its path below the cluster's folder. */
    Map<?, ?> manifest(String file) throws IOException {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text(file));
    }

    String text(String file) throws IOException {
        return Files.readString(rendered.resolve(file));
    }

    /** A team's manifest in the folder of the bootstrap Jobs. */
    static String bootstrap(String team, String file) {
        return "bootstrap/" + team.substring(0, team.lastIndexOf('-')) + "/" + team + "/" + file;
    }

    /** The data of a ConfigMap as the kubelet mounts them. */
    void mount(String configMap, Path folder) throws IOException {
        Files.createDirectories(folder);
        var data = (Map<?, ?>) manifest(configMap).get("data");
        for (var entry : data.entrySet()) {
            Files.writeString(
                    folder.resolve(entry.getKey().toString()), entry.getValue().toString());
        }
    }

    /** The container of a Job that runs the script: its command's last word, and its environment. */
    String script(String job) throws IOException {
        var command = container(job).get("command").toString();
        return command.substring(command.lastIndexOf('/') + 1, command.length() - 1);
    }

    Map<String, String> environment(String job) throws IOException {
        return ((List<?>) container(job).get("env"))
                .stream()
                        .map(variable -> (Map<?, ?>) variable)
                        .collect(Collectors.toMap(
                                variable -> String.valueOf(variable.get("name")),
                                variable -> String.valueOf(variable.get("value")),
                                (first, second) -> second,
                                TreeMap::new));
    }

    private Map<?, ?> container(String job) throws IOException {
        Object place = manifest(job);
        for (var step : new String[] {"spec", "template", "spec", "containers"}) {
            place = ((Map<?, ?>) place).get(step);
        }
        return (Map<?, ?>) ((List<?>) place).get(0);
    }
}
