package dev.fontysvenlo.idp.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.Cohort;
import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.Platform;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule 244: monitoring keeps 20 Gi, a course's database server 20 Gi and its dumps 20 Gi, Harbor 100 Gi and 12 Gi. */
class StorageTest {
    private final Example example = new Example();

    @Test
    void acceptsVolumes_whenTheyTakeExactlyWhatThereIs() {
        assertThat(problems(Example.clusterWith("60Gi"), "prj2")).isEmpty();
        example.registry(new RegistryDraft().installedOn("prod"));
        assertThat(problems(Example.clusterWith("212Gi"), "prj2", "sep")).isEmpty();
    }

    @Test
    void namesEachShare_whenOneGibibyteIsMissing() {
        example.registry(new RegistryDraft().installedOn("prod"));
        assertThat(problems(Example.clusterWith("211Gi"), "prj2", "sep"))
                .contains("IDP-244: Cluster `prod` has 211Gi of storage, but its volumes may take 212Gi: "
                        + "112Gi by Harbor, 20Gi by monitoring, 40Gi by the servers of course `prj2`, "
                        + "40Gi by the servers of course `sep`.")
                .contains("or write `storage: 212Gi` in `capacity`");
    }

    @Test
    void leavesHarborOut_whenAnotherClusterHasIt() {
        example.registry(new RegistryDraft().installedOn("other"));
        assertThat(problems(Example.clusterWith("60Gi"), "prj2")).isEmpty();
    }

    @Test
    void saysNothing_whenNobodyHasCounted() {
        assertThat(problems(Example.cluster(), "prj2", "sep")).isEmpty();
    }

    private String problems(Cluster cluster, String... courses) {
        var cohorts = List.of(courses).stream()
                .map(course -> new Cohort(
                        Naming.cohort(course, 2026), new CourseDraft(course).declaration(), 2026, cluster, List.of()))
                .toList();
        return Example.shown(
                Rules.onPlatform(new Platform(example.settings(), List.of(cluster), cohorts), example.sources()));
    }
}
