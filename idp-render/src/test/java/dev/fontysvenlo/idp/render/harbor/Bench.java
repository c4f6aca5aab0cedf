package dev.fontysvenlo.idp.render.harbor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fontysvenlo.idp.render.bootstrap.FakeKubernetes;
import dev.fontysvenlo.idp.render.bootstrap.Faults;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.json.JSONObject;

/** A fake Harbor, a fake Kubernetes, and rendered Jobs whose scripts run for real between the two. */
final class Bench implements AutoCloseable {
    static final String PULL_SECRET = RenderedPlatform.TEAM + "/harbor-pull";
    static final String PUSH_SECRET = "idp-bootstrap/" + RenderedPlatform.TEAM + "-ci";

    final Faults faults = new Faults();
    final FakeHarbor harbor = new FakeHarbor(faults);
    final FakeKubernetes kubernetes = new FakeKubernetes(faults);
    final Map<String, String> environment =
            new TreeMap<>(Map.of("PAUSE_SECONDS", "0.1", "WAIT_SECONDS", "20", "CALL_SECONDS", "20", "TRIES", "5"));
    private final AtomicReference<Process> running = new AtomicReference<>();
    private final Map<String, String> edits = new TreeMap<>();
    private final Path folder;
    private RenderedPlatform platform;

    Bench(Path folder, RenderedPlatform platform) throws IOException {
        for (var tool : List.of("dash", "busybox", "curl", "jq")) {
            assumeTrue(isInstalled(tool), tool + " is not installed");
        }
        this.folder = folder;
        this.platform = platform;
        harbor.logins.lockMilliseconds = 300;
        kubernetes.namespaces.addAll(
                List.of("idp-bootstrap", "argocd", "harbor", RenderedPlatform.TEAM, RenderedPlatform.OTHER));
        kubernetes.rights.allow(platform.rendered());
        write("admin/username", "admin\n");
        write("admin/password", harbor.logins.password + "\n");
        write("webhook/secret", "shared \"word\"\n");
        write("kube/token", FakeKubernetes.TOKEN);
        write("kube/ca.crt", "none");
    }

    /** How one run ended, and all that it said. */
    record Run(int status, String log) {}

    Bench rendered(RenderedPlatform changed) throws IOException {
        platform = changed;
        kubernetes.rights.forget();
        kubernetes.rights.allow(changed.rendered());
        return this;
    }

    Path write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    /** Another word in the spec of the first team, as it is mounted from now on. */
    void edit(String from, String to) {
        edits.put(from, to);
    }

    void delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }

    Run team(String shell) throws IOException, InterruptedException {
        return team(shell, RenderedPlatform.TEAM);
    }

    Run team(String shell, String team) throws IOException, InterruptedException {
        return run(
                shell,
                RenderedPlatform.bootstrap(team, "job-harbor-bootstrap.yaml"),
                RenderedPlatform.bootstrap(team, "configmap-harbor.yaml"));
    }

    Run deprovision(String shell) throws IOException, InterruptedException {
        return run(
                shell,
                RenderedPlatform.bootstrap(RenderedPlatform.TEAM, "job-harbor-deprovision.yaml"),
                RenderedPlatform.bootstrap(RenderedPlatform.TEAM, "configmap-harbor.yaml"));
    }

    Run platform(String shell) throws IOException, InterruptedException {
        return run(
                shell,
                "platform/bootstrap/job-harbor-platform.yaml",
                "platform/bootstrap/configmap-harbor-platform.yaml");
    }

    /** Runs the script of a Job with its ConfigMaps mounted; {@code busybox} stands for its shell. */
    Run run(String shell, String job, String spec) throws IOException, InterruptedException {
        platform.mount("platform/bootstrap/configmap-harbor-scripts.yaml", folder.resolve("scripts"));
        platform.mount("platform/bootstrap/configmap-preflight-script.yaml", folder.resolve("scripts"));
        var mounted = folder.resolve("spec-" + Path.of(spec).getParent().getFileName());
        platform.mount(spec, mounted);
        for (var edit : edits.entrySet()) {
            var file = mounted.resolve("spec.json");
            Files.writeString(file, Files.readString(file).replace(edit.getKey(), edit.getValue()));
        }
        var command = new ArrayList<>(shell.equals("busybox") ? List.of("busybox", "sh") : List.of(shell));
        command.add(folder.resolve("scripts").resolve(platform.script(job)).toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(platform.environment(job));
        builder.environment().putAll(environment);
        builder.environment().putAll(places(mounted));
        // a file and no pipe: killing a process closes its pipe under whoever reads it
        var log = Files.createTempFile(folder, "run", ".log");
        var process = builder.redirectOutput(log.toFile()).start();
        running.set(process);
        int status = process.waitFor();
        return new Run(status, Files.readString(log));
    }

    private Map<String, String> places(Path mounted) throws IOException {
        return Map.of(
                "HARBOR_URL", harbor.address(),
                "KUBE_URL", kubernetes.address(),
                "SPEC", mounted.resolve("spec.json").toString(),
                "LIST", mounted.resolve("secrets.txt").toString(),
                "GENERATED", mounted.resolve("generated.txt").toString(),
                "ADMIN_DIR", folder.resolve("admin").toString(),
                "ACCOUNT_DIR", folder.resolve("kube").toString(),
                "WEBHOOK_FILE", folder.resolve("webhook/secret").toString(),
                "LOGIN_DIR", folder.resolve("login").toString(),
                "TMPDIR", Files.createDirectories(folder.resolve("tmp")).toString());
    }

    /** Ends the script that runs, and what it has started, as a node that dies does. */
    void kill() {
        Optional.ofNullable(running.get()).ifPresent(process -> {
            process.toHandle().descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        });
    }

    /** A robot of the first team. */
    JSONObject robot(String name) {
        return robot(RenderedPlatform.TEAM, name);
    }

    JSONObject robot(String project, String name) {
        return harbor.world.robots.values().stream()
                .filter(robot -> robot.getString("_name").equals(project + "+" + name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no robot " + name + " of " + project));
    }

    /** Whether the passwords in both Secrets of the first team are those that Harbor takes. */
    boolean secretsLogIn() {
        var pull = new JSONObject(kubernetes.value(PULL_SECRET, ".dockerconfigjson"))
                .getJSONObject("auths")
                .getJSONObject("harbor.example.org");
        return logsIn(pull.getString("username"), pull.getString("password"))
                && logsIn(kubernetes.value(PUSH_SECRET, "username"), kubernetes.value(PUSH_SECRET, "password"));
    }

    boolean logsIn(String user, String password) {
        return harbor.logins.takes(user, password);
    }

    static boolean isInstalled(String tool) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
        return Stream.of(path).map(Path::of).anyMatch(bin -> Files.isExecutable(bin.resolve(tool)));
    }

    @Override
    public void close() {
        harbor.close();
        kubernetes.close();
    }
}
