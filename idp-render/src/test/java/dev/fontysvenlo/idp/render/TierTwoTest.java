package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team that goes from tier 1 to tier 2 by editing its file: what it keeps, and what it may not do. */
final class TierTwoTest {
    private static final String APP = "prod/teams/web1-2026-a/app/";
    private static final String TENANCY = "prod/teams/web1-2026-a/tenancy/";
    private static final String[] LISTED = {
        "tier: 2",
        "components:",
        "  frontend: {}",
        "  backend: {replicas: 1, host: api}",
        "  admin: {runtime: static, host: admin}",
        "  store:",
        "    runtime: static",
        "    image: postgres",
        "    port: 5432",
        "    volume: {size: 1Gi, path: /data}"
    };

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void rendersATeamOfTierOne() throws IOException {
        project = Project.in(folder)
                .edit("platform.yaml", "      pods: 20\n", "      pods: 20\n      storage: 5Gi\n      volumes: 2\n");
        project.render();
    }

    @Test
    void changesNothingOfWhatRuns_whenOnlyTheTierIsWritten() throws IOException {
        var before = project.tree();
        project.team("web1-2026-a", "tier: 2").render();

        assertThat(changed(before, project.tree()))
                .containsExactly("prod/argocd/web1-2026/web1-2026-a/appproject.yaml");
    }

    @Test
    void keepsItsDatabaseAndResetsNothing_whenItListsItsOwnComponents() throws IOException {
        var before = project.tree();
        project.team("web1-2026-a", join("size: L", LISTED)).render();
        var after = project.tree();

        assertThat(after.keySet()).containsAll(before.keySet());
        assertThat(changed(before, after))
                .doesNotContain(
                        APP + "job-db-init.yaml", APP + "configmap-db-init.yaml", APP + "cronjob-db-reset.yaml");
        assertThat(after.get(APP + "backend-deployment.yaml"))
                .contains("db-credentials")
                .contains("replicas: 1");
    }

    @Test
    void leavesTheDatabaseAlone_whenTheTeamGoesWithoutOne_andResetsNothingWhenItComesBack() throws IOException {
        var before = project.tree();
        project.team("web1-2026-a", "tier: 2", "database: {enabled: false}", "components:", "  frontend: {}")
                .render();
        assertThat(project.tree().keySet())
                .noneMatch(path -> path.startsWith(APP) && path.contains("db-"))
                .doesNotContain(TENANCY + "networkpolicy-allow-to-postgresql.yaml");
        assertThat(project.tree().get(APP + "kustomization.yaml")).doesNotContain("kind: Job");

        project.team("web1-2026-a").render();
        assertThat(project.tree()).isEqualTo(before);
    }

    @Test
    void asksBeforeAVolumeGoes_andStopsTheOldPodBeforeTheNewOneStarts() throws IOException {
        project.team("web1-2026-a", join("size: L", LISTED)).render();

        assertThat(project.tree().get(APP + "store-persistentvolumeclaim.yaml"))
                .contains("Prune=confirm,Delete=confirm")
                .contains("storage: 1Gi");
        assertThat(project.tree().get(APP + "store-deployment.yaml"))
                .contains("type: Recreate")
                .contains("claimName: store-data")
                .contains("mountPath: /data")
                .doesNotContain("placeholder")
                .contains("runAsNonRoot: true")
                .contains("readOnlyRootFilesystem: true");
        assertThat(project.tree().get(TENANCY + "resourcequota.yaml"))
                .contains("persistentvolumeclaims: \"2\"")
                .contains("requests.storage: 5Gi");
    }

    @Test
    void keepsTheVolume_whenTheTeamIsArchived() throws IOException {
        project.team("web1-2026-a", join("size: L\nstate: archived", LISTED)).render();

        assertThat(project.tree().get(APP + "store-deployment.yaml")).contains("replicas: 0");
        assertThat(project.tree()).containsKey(APP + "store-persistentvolumeclaim.yaml");
    }

    @Test
    void givesAFurtherHostInOneLabel_andNoRouteToAComponentWithoutAPath() throws IOException {
        project.team("web1-2026-a", join("size: L", LISTED)).render();

        assertThat(project.tree().get(APP + "admin-ingressroute.yaml"))
                .contains("Host(`web1-2026-a--admin.apps.example.org`)");
        assertThat(project.tree().get(APP + "backend-ingressroute.yaml"))
                .contains("Host(`web1-2026-a--api.apps.example.org`) && PathPrefix(`/api`)");
        assertThat(project.tree()).doesNotContainKey(APP + "store-ingressroute.yaml");
        assertThat(project.tree().get(TENANCY + "networkpolicy-allow-from-traefik.yaml"))
                .contains("- admin")
                .doesNotContain("- store");
    }

    @Test
    void letsImageUpdaterLookAfterWhatTheTeamBuilds_andNotAfterTrustedImages() throws IOException {
        project.team("web1-2026-a", join("size: L", LISTED)).render();

        assertThat(project.tree().get("prod/argocd/web1-2026/imageupdater.yaml"))
                .contains("alias: admin")
                .doesNotContain("alias: store");
        assertThat(project.tree().get(APP + "kustomization.yaml")).doesNotContain("name: store\n");
    }

    @Test
    void grantsNoShellAndNoSecret() throws IOException {
        project.team("web1-2026-a", join("size: L", LISTED)).render();

        assertThat(project.tree().get("prod/argocd/web1-2026/web1-2026-a/appproject.yaml"))
                .contains("kind: PersistentVolumeClaim")
                .contains("logs, get")
                .contains("action/apps/Deployment/restart")
                .doesNotContain("exec")
                .doesNotContain("override")
                .doesNotContain("kind: Secret")
                .doesNotContain("kind: ServiceAccount");
    }

    private static String join(String first, String... more) {
        return first + "\n" + String.join("\n", more);
    }

    private static Set<String> changed(SortedMap<String, String> before, SortedMap<String, String> after) {
        var all = new TreeMap<>(before);
        all.putAll(after);
        return all.keySet().stream()
                .filter(path -> !after.getOrDefault(path, "").equals(before.get(path)))
                .collect(Collectors.toSet());
    }
}
