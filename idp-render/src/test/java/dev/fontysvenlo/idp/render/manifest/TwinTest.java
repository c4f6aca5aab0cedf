package dev.fontysvenlo.idp.render.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwinTest {
    private static final String TEXT = """
            # Rendered from teams/web1-2026-group01.yaml
            apiVersion: batch/v1
            kind: Job
            metadata:
              name: db-init-1-0123abcd
              namespace: web1-2026-group01
            data:
              key: 2026-group01
            """;
    private static final ObjectName NAME = new ObjectName("batch/v1", "Job", "web1-2026-group01", "db-init-1-0123abcd");

    private final Twin twin = Twin.of(manifest(TEXT, "web1-2026-group01", "2026-group01"), NAME, 0);

    @Test
    void findsTheNameOfAnotherTeam() {
        var other = TEXT.replace("2026-group01", "2027-b").replace("0123abcd", "99999999");
        assertThat(twin.nameOf(manifest(other, "web1-2027-b", "2027-b")))
                .contains(new ObjectName("batch/v1", "Job", "web1-2027-b", "db-init-1-99999999"));
    }

    @Test
    void findsItsOwnName() {
        assertThat(twin.nameOf(manifest(TEXT, "web1-2026-group01", "2026-group01")))
                .contains(NAME);
    }

    @Test
    void isNoTwin_whenOneOfTheNamesIsOfAThirdTeam() {
        var other = TEXT.replaceFirst("2026-group01", "2026-group02").replace("key: 2026-group01", "key: 2026-group03");
        assertThat(twin.nameOf(manifest(other, "web1-2026-group01", "2026-group02")))
                .isEmpty();
    }

    @Test
    void isNoTwin_whenAnythingElseDiffers() {
        for (int i = 0; i < TEXT.length(); i++) {
            if (i < TEXT.indexOf("0123abcd") || i >= TEXT.indexOf("0123abcd") + 8) {
                var other = TEXT.substring(0, i) + "~" + TEXT.substring(i + 1);
                assertThat(twin.nameOf(manifest(other, "web1-2026-group01", "2026-group01")))
                        .as(other)
                        .isEmpty();
            }
        }
    }

    @Test
    void isNoTwin_whenTextIsMissingOrFollows() {
        var shorter = TEXT.substring(0, TEXT.length() - 1);
        assertThat(twin.nameOf(manifest(shorter, "web1-2026-group01", "2026-group01")))
                .isEmpty();
        assertThat(twin.nameOf(manifest(TEXT + "a", "web1-2026-group01", "2026-group01")))
                .isEmpty();
        assertThat(twin.nameOf(manifest("", "web1-2026-group01", "2026-group01")))
                .isEmpty();
    }

    @Test
    void isNoTwin_whenTheHashIsNone() {
        var other = TEXT.replace("0123abcd", "0123ab: ");
        assertThat(twin.nameOf(manifest(other, "web1-2026-group01", "2026-group01")))
                .isEmpty();
    }

    @Test
    void isNoTwin_whenAnotherNamespaceIsPlanned() {
        assertThat(twin.nameOf(manifest(TEXT, "prj2-2026-group01", "2026-group01")))
                .isEmpty();
    }

    private static Manifest manifest(String text, String namespace, String owner) {
        return new Manifest("prod/a.yaml", text, "job", namespace, "templates/team/app/job.yaml.jte", owner);
    }
}
