package dev.fontysvenlo.idp.render.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom files serve is told by their paths, in whatever order they come and whatever they are called like. */
final class FootprintTest {
    @Test
    void knowsEachTeamOnce_andEachCluster() {
        var footprint = Footprint.of(List.of(
                "prod/teams/web1-2026-a/app/service.yaml",
                "prod/teams/web1-2026-a/tenancy/namespace.yaml",
                "prod/teams/web1-2026-ab/app/service.yaml",
                "exam/teams/web1-2026-a/app/service.yaml",
                "prod/platform/tls/issuer.yaml",
                "exam/argocd/appproject.yaml",
                "third/argocd/courses/web1/application.yaml",
                "file.yaml"));
        assertThat(footprint.teams())
                .extracting(TeamFolder::path)
                .containsExactly("exam/teams/web1-2026-a", "prod/teams/web1-2026-a", "prod/teams/web1-2026-ab");
        assertThat(footprint.clusters()).containsExactly("exam", "prod");
        assertThat(footprint.cohorts()).isEmpty();
    }

    @Test
    void knowsEachCohort_alsoOnAClusterThatIsCalledLikeOne() {
        var footprint = Footprint.of(List.of(
                "web1-2026/argocd/web1-2026/applicationset.yaml",
                "web1-2026/argocd/web1-2026/web1-2026-a/appproject.yaml",
                "web1-2026/argocd/web1-2027/applicationset.yaml",
                "web1-2026/bootstrap/web1-2028/web1-2028-a/job.yaml",
                "web1-2026/argocd/cohorts/web1-2029/applicationset.yaml"));
        assertThat(footprint.cohorts())
                .extracting(CohortFolder::cohort)
                .containsExactly("web1-2026", "web1-2027", "web1-2028", "web1-2029");
        assertThat(footprint.cohorts()).extracting(CohortFolder::cluster).containsOnly("web1-2026");
    }
}
