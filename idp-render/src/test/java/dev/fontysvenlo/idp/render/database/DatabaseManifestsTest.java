package dev.fontysvenlo.idp.render.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What is rendered for servers, pgAdmin and the database Jobs, in this repository and in the example with CloudNativePG. */
class DatabaseManifestsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path OWN = ROOT.resolve("rendered/prod");
    private static final Path OPERATED = ROOT.resolve("examples/every-field/rendered/prod");

    @ParameterizedTest
    @MethodSource("workloads")
    void conformsToPodSecurityRestricted(Path file) {
        var pod = podOf(read(file));
        var context = map(pod, "securityContext");

        assertThat(context).containsEntry("runAsNonRoot", true);
        assertThat((Integer) context.get("runAsUser")).isPositive();
        assertThat(map(context, "seccompProfile")).containsEntry("type", "RuntimeDefault");
        assertThat(pod).doesNotContainKeys("hostNetwork", "hostPID", "hostIPC");
        assertThat(pod).containsEntry("automountServiceAccountToken", false);
        for (Map<String, Object> container : containers(pod)) {
            var security = map(container, "securityContext");
            assertThat(security)
                    .containsEntry("allowPrivilegeEscalation", false)
                    .containsEntry("readOnlyRootFilesystem", true);
            assertThat(map(security, "capabilities")).containsEntry("drop", List.of("ALL"));
            assertThat(map(container, "resources")).containsKeys("requests", "limits");
        }
        for (Map<String, Object> volume : maps(pod, "volumes")) {
            assertThat(List.of("configMap", "secret", "emptyDir", "projected", "persistentVolumeClaim"))
                    .anyMatch(volume::containsKey);
        }
    }

    @Test
    void looksAtTheServerPgAdminAndEveryJob() {
        assertThat(workloads())
                .extracting(file -> file.getFileName().toString())
                .contains(
                        "statefulset.yaml",
                        "deployment.yaml",
                        "cronjob-dump.yaml",
                        "cronjob-restore.yaml",
                        "job-database-admin.yaml",
                        "job-db-provision.yaml");
    }

    @Test
    void rendersTheAccessRulesThatTheTestsAskTheServersWith() throws IOException {
        var rules = Files.readString(ROOT.resolve("templates/scripts/postgresql/pg_hba.conf"));
        assertThat(map(read(OWN.resolve("courses/prj2/postgresql/configmap-postgresql.yaml")), "data"))
                .containsEntry("pg_hba.conf", rules);

        var cluster = read(OPERATED.resolve("courses/web1/postgresql/cluster.yaml"));
        var operated = list(map(map(cluster, "spec"), "postgresql"), "pg_hba").stream()
                .map(line -> String.valueOf(line).replaceAll(" +", " "))
                .toList();
        assertThat(operated)
                .isEqualTo(rules.lines()
                        .filter(line -> line.startsWith("host"))
                        .map(line -> line.replaceAll(" +", " "))
                        .toList());
    }

    @Test
    void givesTheAdminsJobTwoSecretsByName_andTheTeamsJobsNoneOfThem() {
        var beside = read(OWN.resolve("courses/prj2/tenancy/role-database-admin.yaml"));
        var copy = read(OWN.resolve("courses/prj2/bootstrap/role.yaml"));
        var teams = read(OWN.resolve("teams/prj2-2026-group01/tenancy/role-bootstrap.yaml"));

        assertThat(secretsOf(beside)).containsExactly("postgresql-admin", "pgadmin-admin");
        assertThat(secretsOf(copy)).containsExactly("postgresql-prj2");
        assertThat(secretsOf(teams)).doesNotContain("postgresql-admin", "postgresql-prj2");
        for (String binding : List.of(
                "courses/prj2/tenancy/rolebinding-database-admin.yaml", "courses/prj2/bootstrap/rolebinding.yaml")) {
            assertThat(maps(read(OWN.resolve(binding)), "subjects"))
                    .singleElement()
                    .satisfies(subject -> assertThat(subject)
                            .containsEntry("name", "postgresql-prj2")
                            .containsEntry("namespace", "idp-bootstrap"));
        }
    }

    @Test
    void keepsVolumesAndTheNamespace_untilAPersonConfirms() {
        for (String file : List.of(
                "tenancy/namespace.yaml",
                "postgresql/statefulset.yaml",
                "postgresql/persistentvolumeclaim-dumps.yaml",
                "pgadmin/persistentvolumeclaim.yaml")) {
            var metadata = map(read(OWN.resolve("courses/prj2/" + file)), "metadata");
            assertThat(map(metadata, "annotations"))
                    .as(file)
                    .containsEntry("argocd.argoproj.io/sync-options", "Prune=confirm,Delete=confirm");
        }
    }

    @Test
    void makesTheSwitchToCloudNativePgWithoutAStatefulSet() {
        var folder = OPERATED.resolve("courses/web1/postgresql");
        assertThat(folder.resolve("cluster.yaml")).exists();
        assertThat(folder.resolve("statefulset.yaml")).doesNotExist();
        assertThat(folder.resolve("service.yaml")).doesNotExist();
        assertThat(OWN.resolve("courses/prj2/postgresql/cluster.yaml")).doesNotExist();
    }

    @Test
    void locksARemovedTeamOut_andSetsItUpNoMore() {
        var folder = ROOT.resolve("examples/states/rendered/prod/bootstrap/web1-2026/web1-2026-removed");
        assertThat(folder.resolve("job-db-deprovision.yaml")).exists();
        assertThat(folder.resolve("job-db-provision.yaml")).doesNotExist();
    }

    static List<Path> workloads() {
        return Stream.of(OWN, OPERATED)
                .flatMap(tree -> Stream.of(tree.resolve("courses"), tree.resolve("bootstrap")))
                .flatMap(DatabaseManifestsTest::files)
                .filter(file -> List.of("StatefulSet", "Deployment", "CronJob", "Job")
                        .contains(read(file).get("kind")))
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static List<Object> secretsOf(Map<String, Object> role) {
        return maps(role, "rules").stream()
                .flatMap(rule -> list(rule, "resourceNames").stream())
                .toList();
    }

    private static Map<String, Object> podOf(Map<String, Object> workload) {
        var spec = map(workload, "spec");
        if (spec.containsKey("jobTemplate")) {
            spec = map(map(spec, "jobTemplate"), "spec");
        }
        return map(map(spec, "template"), "spec");
    }

    private static List<Map<String, Object>> containers(Map<String, Object> pod) {
        var all = new ArrayList<>(maps(pod, "containers"));
        if (pod.containsKey("initContainers")) {
            all.addAll(maps(pod, "initContainers"));
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(Path file) {
        try {
            return (Map<String, Object>)
                    new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> parent, String field) {
        assertThat(parent).containsKey(field);
        return (Map<String, Object>) parent.get(field);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Map<String, Object> parent, String field) {
        assertThat(parent).containsKey(field);
        return (List<Map<String, Object>>) parent.get(field);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> parent, String field) {
        assertThat(parent).containsKey(field);
        return (List<Object>) parent.get(field);
    }
}
