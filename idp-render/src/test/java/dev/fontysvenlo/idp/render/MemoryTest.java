package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run remembers of the last one spares it work, and changes nothing that anybody sees. */
final class MemoryTest {
    private static final String QUOTA = "prod/teams/web1-2026-a/tenancy/resourcequota.yaml";
    private static final long SEED = Long.getLong("idp.seed", 20261126);
    private static final String FILLED = "idp.test.filled.";

    /** Says for whom it was filled, to the test and to nobody else. */
    private static final String TELLTALE = """
            @import dev.fontysvenlo.idp.team.Team
            @param Team team
            !{System.setProperty("idp.test.filled." + team.namespace(), "");}
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: telltale
              namespace: ${team.namespace()}
            """;

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void render() throws IOException {
        project = Project.in(folder).team("web1-2026-b").write("templates/team/app/configmap-tale.yaml.jte", TELLTALE);
        project.render();
        settle();
        assertThat(project.render().list()).isEmpty();
    }

    @Test
    void fillsNoTeam_whenNothingChanged() {
        assertThat(filledBy(() -> assertThat(project.render().list()).isEmpty()))
                .isEmpty();
        assertThat(filledBy(() -> assertThat(project.checkProblems()).isEmpty()))
                .isEmpty();
    }

    @Test
    void fillsOneTeamAlone_whenItsFileWasEdited() throws IOException {
        project.team("web1-2026-b", "size: L");
        assertThat(filledBy(project::render)).isEqualTo("web1-2026-b");
        assertThat(withAndWithout()).isEmpty();
    }

    @Test
    void fillsOneTeamAlone_whenOneOfItsFilesWasTouched() throws IOException {
        Files.setLastModifiedTime(project.rendered(QUOTA), FileTime.fromMillis(1_700_000_000_123L));
        assertThat(filledBy(() -> assertThat(project.render().list()).isEmpty()))
                .isEqualTo("web1-2026-a");
        settle();
        project.render();
        assertThat(filledBy(project::render)).isEmpty();
    }

    @Test
    void fillsAll_whenPlatformChanged_orTemplate() throws IOException {
        project.edit("platform.yaml", "requests: {cpu: 500m", "requests: {cpu: 600m");
        assertThat(filledBy(project::render)).isEqualTo("web1-2026-a web1-2026-b web2-2026-s");
        project.edit("templates/team/app/configmap-tale.yaml.jte", "name: telltale", "name: telltales");
        assertThat(filledBy(project::render)).isEqualTo("web1-2026-a web1-2026-b web2-2026-s");
        assertThat(withAndWithout()).isEmpty();
    }

    @Test
    void fillsAll_andRemembersNothing_whenSwitchedOff() throws IOException {
        Files.delete(memory());
        var off = new Idp(project.workspace().withoutMemory());
        assertThat(filledBy(() -> off.render(Request.EVERYTHING))).isEqualTo("web1-2026-a web1-2026-b web2-2026-s");
        assertThat(memories()).isEmpty();
    }

    @Test
    void fillsAll_whenFileWasWrittenAMomentAgo_soThatItsTimeSaysNothing() throws IOException {
        project.team("web1-2026-c");
        project.render();
        assertThat(filledBy(project::render)).isEqualTo("web1-2026-c");
    }

    @Test
    void findsFile_whenItWasEditedWithoutChangingItsSize_alsoWhenItsTimeWasSetBack() throws IOException {
        var time = Files.getLastModifiedTime(project.rendered(QUOTA));
        project.edit("rendered/" + QUOTA, "requests.cpu", "requests.gpu");
        assertThat(withAndWithout()).hasSize(1).allMatch(line -> line.contains(QUOTA));
        Files.setLastModifiedTime(project.rendered(QUOTA), time);
        // Windows has no other time, and nobody could tell there
        if (folder.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            assertThat(withAndWithout()).hasSize(1).allMatch(line -> line.contains(QUOTA));
        }
    }

    @Test
    void findsFile_thatIsGone_orLeftOver_orALink_orAFolder() throws IOException {
        var text = Files.readString(project.rendered(QUOTA));
        Files.delete(project.rendered(QUOTA));
        assertThat(withAndWithout()).anyMatch(line -> line.contains("is missing"));
        Files.createDirectory(project.rendered(QUOTA));
        assertThat(withAndWithout()).isNotEmpty();
        Files.delete(project.rendered(QUOTA));
        Files.writeString(folder.resolve("elsewhere"), text);
        Files.createSymbolicLink(project.rendered(QUOTA), folder.resolve("elsewhere"));
        assertThat(withAndWithout()).isNotEmpty();
        Files.delete(project.rendered(QUOTA));
        project.render();
        project.write("rendered/prod/teams/web1-2026-a/tenancy/limitrange-old.yaml", text);
        assertThat(withAndWithout()).anyMatch(line -> line.contains("left over"));
    }

    @Test
    void givesTheSame_whateverHappenedToTheMemory() throws IOException {
        var memory = Files.readAllBytes(memory());
        for (byte[] broken : List.of(
                new byte[0],
                "no memory".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(memory, memory.length / 2),
                flipped(memory))) {
            Files.write(memory(), broken);
            assertThat(withAndWithout()).isEmpty();
            assertThat(project.render().list()).isEmpty();
            assertThat(Files.readAllBytes(memory())).isEqualTo(memory);
        }
        project.team("web1-2026-b", "size: L");
        Files.write(memory(), flipped(memory));
        assertThat(withAndWithout()).isNotEmpty();
    }

    @Test
    void givesTheSame_whenMemoryIsThatOfOtherInput() throws IOException {
        var memory = Files.readAllBytes(memory());
        project.team("web1-2026-a", "size: L");
        project.edit("platform.yaml", "requests: {cpu: 500m", "requests: {cpu: 600m");
        project.render();
        var tree = project.tree();
        Files.write(memory(), memory);
        assertThat(withAndWithout()).isEmpty();
        project.delete("rendered");
        Files.write(memory(), memory);
        project.render();
        assertThat(project.tree()).isEqualTo(tree);
    }

    @Test
    void reportsProblemAgain_everyTime() throws IOException {
        project.write("templates/team/app/configmap-bad.yaml.jte", "apiVersion: v1\nkind: Secret\n");
        var problems = withAndWithout();
        assertThat(problems).isNotEmpty().allMatch(line -> line.contains("IDP-4"));
        assertThat(withAndWithout()).isEqualTo(problems);
    }

    @Test
    void findsObjectThatIsThereTwice_whenOneOfThemIsOnlyRemembered() throws IOException {
        project.write("templates/team/argocd/configmap-group.yaml.jte", """
                @import dev.fontysvenlo.idp.team.Team
                @param Team team
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: ${team.groups().get(team.groups().size() - 1)}
                  namespace: argocd
                """);
        project.team("web1-2026-a", "access: [coaches]");
        project.team("web1-2026-b", "access: [coach]");
        project.team("web2-2026-s", "access: [others]");
        project.render();
        settle();
        project.render();
        for (String team : List.of("web1-2026-a", "web1-2026-b")) {
            var other = team.endsWith("a") ? "coach" : "coaches";
            var own = team.endsWith("a") ? "coaches" : "coach";
            project.team(team, "access: [" + other + "]");
            assertThat(withAndWithout()).hasSize(1).allMatch(line -> line.contains("stands in rendered/"));
            project.team(team, "access: [" + own + "]");
            assertThat(withAndWithout()).isEmpty();
        }
    }

    @Test
    void guardsTeams_asWithoutMemory() throws IOException {
        project.delete("teams/web1-2026-b.yaml");
        assertThat(withAndWithout()).hasSize(1).allMatch(line -> line.contains("would vanish"));
    }

    @Test
    void remembersTheRest_whenOnlyAPartWasAskedFor() throws IOException {
        project.team("web1-2026-b", "size: L");
        assertThat(filledBy(() -> project.render(Project.onlyTeam("web1-2026-b"))))
                .isEqualTo("web1-2026-b");
        settle();
        project.render(Project.onlyTeam("web1-2026-b"));
        assertThat(filledBy(project::render)).isEmpty();
    }

    @Test
    void staysWhole_whenSeveralRunsShareIt() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            var runs = new ArrayList<Future<List<String>>>();
            for (int run = 0; run < 12; run++) {
                Files.deleteIfExists(memory());
                runs.add(threads.submit(project::checkProblems));
            }
            for (var run : runs) {
                assertThat(run.get()).isEmpty();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(filledBy(project::checkProblems)).isEmpty();
    }

    @Test
    void givesTheSame_whateverIsDoneInWhateverOrder() throws IOException {
        var random = new Random(SEED);
        var teams = List.of("web1-2026-a", "web1-2026-b", "web2-2026-s");
        for (int step = 0; step < 25; step++) {
            var team = teams.get(random.nextInt(teams.size()));
            var quota = "rendered/" + (team.startsWith("web1") ? "prod" : "second") + "/teams/" + team
                    + "/tenancy/resourcequota.yaml";
            switch (random.nextInt(7)) {
                case 0 -> project.team(team, "size: " + (random.nextBoolean() ? "L" : "S"));
                case 1 -> project.team(team, "env: {STEP: \"" + step + "\"}");
                case 2 -> project.edit(quota, "requests", "Requests");
                case 3 -> project.delete(quota);
                case 4 ->
                    project.write(quota.replace(".yaml", "-" + step + ".yaml"), Files.readString(project.path(quota)));
                case 5 -> Files.write(memory(), flipped(Files.readAllBytes(memory())));
                default -> settle();
            }
            withAndWithout();
            assertThat(Project.lines(project.render(Request.EVERYTHING)))
                    .as("seed " + SEED + ", step " + step)
                    .isEmpty();
            assertThat(withAndWithout()).isEmpty();
        }
    }

    /** What a check says, after making sure that it says so with and without a memory. */
    private List<String> withAndWithout() {
        var problems = project.checkProblems();
        assertThat(problems)
                .isEqualTo(Project.lines(new Idp(project.workspace().withoutMemory()).check(Request.EVERYTHING)));
        return problems;
    }

    private static String filledBy(Runnable run) {
        System.getProperties().keySet().removeIf(name -> name.toString().startsWith(FILLED));
        run.run();
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(FILLED))
                .map(name -> name.substring(FILLED.length()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** Lets every clock of the file system go on. */
    private static void settle() {
        LockSupport.parkNanos(250_000_000);
    }

    private static byte[] flipped(byte[] memory) {
        var flipped = memory.clone();
        flipped[memory.length / 3] ^= 1;
        return flipped;
    }

    private Path memory() throws IOException {
        return memories().stream()
                .findFirst()
                .orElse(project.workspace().cache().resolve("memory-none"));
    }

    private List<Path> memories() throws IOException {
        try (var files = Files.list(project.workspace().cache())) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("memory-"))
                    .toList();
        }
    }
}
