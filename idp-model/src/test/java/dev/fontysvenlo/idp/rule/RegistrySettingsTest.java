package dev.fontysvenlo.idp.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.team.TagScheme;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules 230 to 233, and 218 for the registry: what Harbor would take, and teams would suffer from. */
class RegistrySettingsTest {

    @Test
    void refusesToRefuseUnscannedImages_whenNothingScansThem() {
        assertThat(with(new RegistryDraft().scan(false, true))).isEqualTo("""
                platform.yaml:45:13: IDP-230: No image could ever be pulled: one that is not scanned is refused, and nothing scans it.
                    Write `onPush: true`, or `refuse: false`.
                """);
    }

    @Test
    void acceptsEachOtherWayToScan() {
        assertThat(with(new RegistryDraft().scan(true, true))).isEmpty();
        assertThat(with(new RegistryDraft().scan(false, false))).isEmpty();
    }

    @Test
    void refusesImmutableTags_whenTeamsPushSuchTags() {
        assertThat(with(new RegistryDraft().immutable("release-*", "20*"))).isEqualTo("""
                platform.yaml:51:8: IDP-231: Pattern `20*` may match each tag that teams push, such as `20261123-101500-0a1b2c3`, so no image would ever be deleted.
                    Use a pattern for special tags only, for example `release-*`.
                """);
    }

    @Test
    void knowsWhichPatternsMayMatchTags_byTheScheme() {
        assertThat(TagScheme.TIMESTAMP.mayBeMatchedBy("*")).isTrue();
        assertThat(TagScheme.TIMESTAMP.mayBeMatchedBy("2*-*")).isTrue();
        assertThat(TagScheme.TIMESTAMP.mayBeMatchedBy("v*")).isFalse();
        assertThat(TagScheme.TIMESTAMP.mayBeMatchedBy("20261123-101500-0a1b2c3"))
                .isTrue();
        assertThat(TagScheme.TIMESTAMP.mayBeMatchedBy("2026")).isFalse();
        assertThat(TagScheme.SEMVER.mayBeMatchedBy("v*")).isTrue();
        assertThat(TagScheme.SEMVER.mayBeMatchedBy("v1.0.*")).isTrue();
        assertThat(TagScheme.SEMVER.mayBeMatchedBy("version-*")).isFalse();
    }

    @Test
    void refusesRetention_whenItForgetsTheImageThatRuns() {
        assertThat(with(new RegistryDraft().keep(Map.of("nDaysSinceLastPush", 30))))
                .isEqualTo("""
                platform.yaml:48:7: IDP-233: The image that runs would be deleted when its team pauses for a while.
                    Add `latestPushedK: 10`, which keeps the newest versions however old they are.
                """);
    }

    @Test
    void refusesProxy_whenItsProjectBelongsToSomebody() {
        assertThat(with(new RegistryDraft()
                        .proxy("library")
                        .proxy("prj2-2026")
                        .proxy("prj2-2026-new")
                        .proxy("prj2-2027")))
                .isEqualTo("""
                platform.yaml:52:5: IDP-232: Registry project `library` is Harbor's own, so it can't keep copies of another registry.
                    Give it another name, for example `quay-copies`.
                platform.yaml:54:5: IDP-232: Registry project `prj2-2026` is a name for teams of cohort `prj2-2026`, so it can't keep copies of another registry.
                    Give it another name, for example `quay-copies`.
                platform.yaml:56:5: IDP-232: Registry project `prj2-2026-new` is a name for teams of cohort `prj2-2026`, so it can't keep copies of another registry.
                    Give it another name, for example `quay-copies`.
                """);
    }

    @Test
    void refusesCluster_whenThereIsNoneOfThatName() {
        assertThat(with(new RegistryDraft().installedOn("pord"))).isEqualTo("""
                platform.yaml:53:14: IDP-218: There is no cluster `pord`.
                    Write `cluster: prod`.
                """);
        assertThat(with(new RegistryDraft().installedOn("prod"))).isEmpty();
    }

    private static String with(RegistryDraft registry) {
        return new Example().registry(registry).problems();
    }
}
