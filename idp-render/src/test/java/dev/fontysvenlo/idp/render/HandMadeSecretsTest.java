package dev.fontysvenlo.idp.render;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of Secrets that a person makes is closed: everything else that is referred to is made in the cluster. */
final class HandMadeSecretsTest {
    private static final Path PAGE = Path.of("..", "docs", "manual", "install.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| `([^`]+)` \\| `([^|]+)` \\| ");
    private static final Pattern COMMAND =
            Pattern.compile("--namespace (\\S+) create secret (generic|tls) (\\S+)((?: \\\\\\n|[^\\n])*)");
    private static final Pattern KEY = Pattern.compile("--from-(?:literal|file)=([a-zA-Z.-]+)=|--(cert|key)=");

    /** Everything that one of them can be needed for, but what excludes itself. */
    private static final String PARTS = """
            parts:
              argocd: {sso: {github: {clientId: abc}}}
              traefik: {}
              monitoring: {alerts: {webhook: {}}}
            """;

    /** What the example has, because a team of it has alerts. */
    private static final String MONITORED = "parts:\n  monitoring: {}\n";

    @TempDir
    private static Path folder;

    private static final List<Installation> installations = new ArrayList<>();

    @BeforeAll
    static void render() throws IOException {
        installations.addAll(Installation.all());
        var zone = MONITORED + "  tls: {email: a@example.org, solver: {%s}}\n";
        var mail = "parts:\n  monitoring: {alerts: {email: {from: a@example.org, to: b@example.org,"
                + " server: 'mail.example.org:587', user: a}}}\n";
        installations.add(variant("everything", PARTS));
        installations.add(variant("cloudflare", zone.formatted("cloudflare: {}")));
        installations.add(
                variant("name-server", zone.formatted("rfc2136: {nameserver: 'ns.example.org:53', keyName: idp}")));
        installations.add(
                variant("route53", zone.formatted("route53: {region: eu-west-1, accessKeyId: AKIAIOSFODNN7EXAMPLE}")));
        installations.add(variant("acme-dns", zone.formatted("acmedns: {host: 'https://auth.example.org'}")));
        installations.add(variant("mail", mail));
    }

    @Test
    void areAllThatIsReferredTo_andThatNothingInTheClusterMakes() {
        assertThat(installations).hasSizeGreaterThan(12).allSatisfy(installation -> {
            assertThat(NamedSecrets.of(installation)).hasSizeGreaterThan(3);
            assertThat(missing(installation)).as(installation.name()).isEmpty();
        });
    }

    @Test
    void wouldBeMissed_whenTheListOrAJobWereGone() {
        var own = installations.get(0);

        assertThat(missing(without(own, "configmap-preflight.yaml")))
                .contains("cert-manager/dns-token", "argocd/argocd-sso", "monitoring/alert-receiver");
        assertThat(missing(without(own, "job-generated-secrets.yaml")))
                .contains("monitoring/grafana-admin", "argocd/argocd-image-updater-secret");
        assertThat(missing(without(own, "job-harbor-platform.yaml"))).contains("argocd/harbor-image-updater");
        assertThat(missing(without(own, "job-database-admin.yaml"))).contains("prj2-system/postgresql-admin");
        assertThat(missing(without(own, "job-db-provision.yaml"))).contains("prj2-2026-group01/db-credentials");
        assertThat(missing(without(own, "certificate-wildcard.yaml"))).contains("traefik/wildcard-tls");
    }

    @Test
    void mayBeLookedAtByThePreflightJob_andNoOthers() {
        assertThat(installations).allSatisfy(installation -> {
            var allowed = installation
                    .ofKind("rbac.authorization.k8s.io", "Role")
                    .filter(role -> role.name().equals("hand-made-secrets"))
                    .flatMap(role -> role.list("rules", "0", "resourceNames").stream()
                            .map(name -> role.namespace() + "/" + name))
                    .collect(toCollection(TreeSet::new));
            assertThat(allowed)
                    .as(installation.name())
                    .isEqualTo(MadeSecrets.byHand(installation).stream()
                            .map(line -> line.replaceFirst(" .*", ""))
                            .collect(toCollection(TreeSet::new)));
        });
    }

    @Test
    void areThoseOfTheManual_withTheirNamespacesAndKeys() {
        var listed = installations.stream()
                .filter(installation -> !installation.name().equals("every-field"))
                .flatMap(installation -> MadeSecrets.byHand(installation).stream())
                .map(HandMadeSecretsTest::asInTheManual)
                .collect(toCollection(TreeSet::new));
        var page = Example.read(PAGE);
        var rows = ROW.matcher(page)
                .results()
                .flatMap(row -> Stream.of(row.group(3).split("` or `"))
                        .map(keys -> row.group(2) + "/" + row.group(1) + " " + keys.replace("`, `", ",")))
                .collect(toCollection(TreeSet::new));

        assertThat(rows).isEqualTo(listed);
    }

    @Test
    void areMadeByTheCommandsOfTheManual() {
        var page = Example.read(PAGE);
        var commands = COMMAND.matcher(page)
                .results()
                .map(command -> command.group(1) + "/" + command.group(3) + " " + keys(command.group(4)))
                .map(HandMadeSecretsTest::asInTheManual)
                .collect(toCollection(TreeSet::new));
        var rows = ROW.matcher(page)
                .results()
                .map(row -> row.group(2) + "/" + row.group(1))
                .collect(toCollection(TreeSet::new));

        assertThat(commands.stream().map(command -> command.replaceFirst(" .*", "")))
                .containsExactlyInAnyOrderElementsOf(rows);
        assertThat(commands)
                .contains(
                        "argocd/argocd-sso client-id,client-secret",
                        "idp-bootstrap/harbor-admin username,password",
                        "traefik/wildcard-tls tls.crt,tls.key");
    }

    private static String keys(String options) {
        return String.join(
                ",",
                KEY.matcher(options)
                        .results()
                        .map(key -> key.group(1) != null
                                ? key.group(1)
                                : key.group(2).equals("cert") ? "tls.crt" : "tls.key")
                        .toList());
    }

    /** The names that stand for any course, cluster and certificate. */
    private static String asInTheManual(String line) {
        return line.replaceFirst("^[a-z0-9]+-system/", "<course>-system/")
                .replaceFirst("/cluster-[a-z0-9-]+ ", "/cluster-<name> ")
                .replace("/bicycle-shop ", "/<certificate> ");
    }

    private static List<String> missing(Installation installation) {
        var missing = new ArrayList<>(onOneHome(installation, NamedSecrets.of(installation)));
        missing.removeAll(onOneHome(installation, MadeSecrets.of(installation)));
        return missing.stream().map(secret -> secret.replaceFirst(".* ", "")).toList();
    }

    /** Argo CD's own objects name its cluster by the address from within, which may not be the one in the platform. */
    private static List<String> onOneHome(Installation installation, List<String> secrets) {
        var home = installation.applications().stream()
                .filter(application -> application.name().equals("bootstrap"))
                .findFirst()
                .orElseThrow()
                .server();
        return secrets.stream()
                .map(secret -> secret.replace("https://kubernetes.default.svc ", home + " "))
                .toList();
    }

    private static Installation without(Installation installation, String file) {
        return installation.with(installation.objects().stream()
                .filter(object -> !object.path().endsWith("/" + file))
                .toList());
    }

    /** The example with tier 2, a private repository and accounts of the organisation in pgAdmin, with these parts instead. */
    private static Installation variant(String name, String parts) throws IOException {
        var workspace = new Example("tier-2", Example.ROOT.resolve("tier-2")).copyTo(folder.resolve(name));
        var file = workspace.root().resolve("platform.yaml");
        var text = Files.readString(file)
                .replace("platform.git\n", "platform.git\n  private: true\n")
                .replace("    database:\n", "    database:\n      pgadmin: {login: oauth2}\n")
                .replace(MONITORED, parts);
        Files.writeString(file, text);
        return Installation.rendered(name, workspace);
    }
}
