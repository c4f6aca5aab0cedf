package dev.fontysvenlo.idp.render.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What belongs together in two trees: the same change of many teams, moved and renamed objects, renamed teams. */
final class TreeDiffTest {
    private static final String MAP = """
            apiVersion: v1
            kind: %s
            metadata:
              name: %s
              namespace: %s
            data:
              one: "1"
              two: "2"
              three: "%s"
            """;

    private final TreeDiff same = new TreeDiff(teams("a", "b", "c"), teams("a", "b", "c"));

    @Test
    void showsTheSameChangeOfManyTeamsOnce_andAnotherOneApart() {
        for (String team : List.of("a", "b", "c")) {
            same.add(changed(
                    path(team, "configmap.yaml"), map("x", team, "3"), map("x", team, team.equals("c") ? "5" : "4")));
        }
        var groups = same.changes().objects();
        assertThat(groups).extracting(group -> group.audiences().size()).containsExactly(2, 1);
        assertThat(groups.get(0).change().fields())
                .extracting(FieldChange::arrow)
                .containsExactly("\"3\" → \"4\"");
    }

    @Test
    void keepsTeamsApart_whoseFilesAreAlikeButForOnePlace() {
        same.add(changed(path("a", "configmap.yaml"), map("x", "a", "3"), map("x", "a", "web1-2026-a")));
        same.add(changed(path("b", "configmap.yaml"), map("x", "b", "3"), map("x", "b", "web1-2026-a")));
        same.add(changed(path("c", "configmap.yaml"), map("x", "c", "3"), map("x", "c", "web1-2026-c")));
        var groups = same.changes().objects();
        assertThat(groups)
                .extracting(
                        group -> group.audiences().stream().map(Audience::team).toList())
                .containsExactly(List.of("web1-2026-a", "web1-2026-c"), List.of("web1-2026-b"));
    }

    @Test
    void isTheSame_whenThePairsWereLookedAtBefore() {
        for (String team : List.of("a", "b", "c")) {
            var pair = changed(path(team, "configmap.yaml"), map("x", team, "é"), map("x", team, "4"));
            same.add(
                    team.equals("b")
                            ? MaskedPair.of(pair)
                            : MaskedPair.changed(
                                    pair.path(),
                                    pair.before().orElseThrow().getBytes(UTF_8),
                                    pair.after().orElseThrow().getBytes(UTF_8)));
        }
        assertThat(same.changes().objects()).singleElement().satisfies(group -> {
            assertThat(group.audiences()).hasSize(3);
            assertThat(group.change().fields()).extracting(FieldChange::arrow).containsExactly("é → \"4\"");
        });
    }

    @Test
    void takesAnObjectInAnotherFileForTheSame() {
        same.add(gone(path("a", "configmap.yaml"), map("x", "a", "3")));
        same.add(fresh(path("a", "configmap-x.yaml"), map("x", "a", "3")));
        assertThat(same.changes().objects()).singleElement().satisfies(group -> {
            assertThat(group.change()).isInstanceOf(ObjectChange.Changed.class);
            assertThat(Verdicts.of(group.change())).extracting(Verdict::risk).containsExactly(Risk.COSMETIC);
        });
    }

    @Test
    void takesAnObjectOfAnotherNameForTheRenamedOne_whenItSaysNearlyTheSame() {
        same.add(gone(path("a", "backend-service.yaml"), map("backend", "a", "3")));
        same.add(fresh(path("a", "api-service.yaml"), map("api", "a", "4")));
        assertThat(same.changes().objects())
                .singleElement()
                .satisfies(group -> assertThat(group.change()).isInstanceOf(ObjectChange.Replaced.class));
    }

    @Test
    void tellsDeletedFromCreated_whenTheyHaveLittleInCommon() {
        same.add(gone(path("a", "a.yaml"), map("backend", "a", "3")));
        same.add(fresh(
                path("a", "b.yaml"), "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: z\ndata:\n  other: x\n"));
        assertThat(same.changes().objects())
                .extracting(group -> group.change().getClass().getSimpleName())
                .containsExactlyInAnyOrder("Deleted", "Created");
    }

    @Test
    void recognisesTheOnlyTeamThatCanHaveBeenRenamed() {
        var diff = new TreeDiff(teams("a", "old"), teams("a", "new"));
        diff.add(gone(path("old", "configmap.yaml"), map("x", "old", "3")));
        diff.add(fresh(path("new", "configmap.yaml"), map("x", "new", "3")));
        diff.add(gone(path("old", "configmap-2.yaml"), map("y", "old", "3")));
        diff.add(fresh(path("new", "configmap-2.yaml"), map("y", "new", "4")));
        var changes = diff.changes();
        assertThat(changes.renamed().keySet()).extracting(Audience::team).containsExactly("web1-2026-old");
        assertThat(changes.fresh()).isEmpty();
        assertThat(changes.gone()).isEmpty();
        assertThat(changes.objects())
                .filteredOn(group -> !group.change().fields().isEmpty())
                .singleElement()
                .satisfies(group -> assertThat(group.change().fields())
                        .extracting(FieldChange::arrow)
                        .containsExactly("\"3\" → \"4\""));
    }

    @Test
    void claimsNoRename_whenTwoTeamsFitEquallyWell() {
        var diff = new TreeDiff(teams("p", "q"), teams("r", "s"));
        for (String team : List.of("p", "q")) {
            diff.add(gone(path(team, "configmap.yaml"), map("x", team, "3")));
        }
        for (String team : List.of("r", "s")) {
            diff.add(fresh(path(team, "configmap.yaml"), map("x", team, "3")));
        }
        assertThat(diff.changes().renamed()).isEmpty();
        assertThat(diff.changes().fresh()).hasSize(2);
    }

    private static SortedSet<Audience> teams(String... names) {
        var teams = new TreeSet<Audience>();
        for (String name : names) {
            teams.add(Audience.of(path(name, "x.yaml")));
        }
        return teams;
    }

    private static String path(String team, String file) {
        return "prod/teams/web1-2026-" + team + "/app/" + file;
    }

    private static String map(String name, String team, String value) {
        return MAP.formatted("ConfigMap", name, "web1-2026-" + team, value);
    }

    private static FilePair changed(String path, String before, String after) {
        return new FilePair(path, Optional.of(before), Optional.of(after));
    }

    private static FilePair gone(String path, String before) {
        return new FilePair(path, Optional.of(before), Optional.empty());
    }

    private static FilePair fresh(String path, String after) {
        return new FilePair(path, Optional.empty(), Optional.of(after));
    }
}
