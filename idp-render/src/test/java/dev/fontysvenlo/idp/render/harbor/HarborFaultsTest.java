package dev.fontysvenlo.idp.render.harbor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.render.bootstrap.Faults;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Something goes wrong at each call of the team's Job in turn, and the next run ends where a quiet one does. */
class HarborFaultsTest {
    private static final List<String> SHELLS = List.of("dash", "busybox");

    @TempDir
    private static Path renderings;

    private static RenderedPlatform platform = new RenderedPlatform(Path.of("."));
    private static List<String> calls = List.of();

    @TempDir
    private Path folder;

    @BeforeAll
    static void render() throws Exception {
        platform = RenderedPlatform.of(renderings.resolve("platform"), RenderedPlatform.REGISTRY);
        try (var bench = new Bench(renderings.resolve("quiet"), platform)) {
            assertThat(bench.team("dash").status()).isZero();
            calls = bench.faults.seen();
        }
        assertThat(calls).hasSizeGreaterThan(30);
    }

    @Test
    void heals_whenItWasKilledAfterAnyCall() {
        each(IntStream.rangeClosed(1, calls.size()), Faults.Kind.KILLED, "5", "20");
    }

    @Test
    void heals_whenTheAnswerToAnyChangeGotLost() {
        each(changes(), Faults.Kind.LOST, "5", "20");
    }

    @Test
    void heals_whenAnyChangeWasRefusedWithoutAWord() {
        each(changes(), Faults.Kind.REFUSED, "1", "20");
    }

    @Test
    void heals_whenTheAnswerToAChangeCameTooLate() {
        each(changes().limit(3), Faults.Kind.SLOW, "2", "1.5");
    }

    private static IntStream changes() {
        return IntStream.rangeClosed(1, calls.size())
                .filter(call -> !calls.get(call - 1).startsWith("GET "));
    }

    private void each(IntStream at, Faults.Kind kind, String tries, String seconds) {
        var wrong = at.parallel()
                .mapToObj(call -> problem(call, kind, tries, seconds))
                .filter(problem -> !problem.isEmpty())
                .toList();
        assertThat(wrong).isEmpty();
    }

    private String problem(int call, Faults.Kind kind, String tries, String seconds) {
        try (var bench = new Bench(folder.resolve(kind + "-" + call), platform)) {
            var shell = SHELLS.get(call % SHELLS.size());
            bench.environment.put("TRIES", tries);
            bench.environment.put("CALL_SECONDS", seconds);
            bench.faults.at(call, kind, bench::kill);
            bench.team(shell);
            bench.faults.none();
            bench.environment.put("CALL_SECONDS", "20");
            var again = bench.team(shell);
            boolean isSound = again.status() == 0
                    && EndState.of(bench.harbor.world).equals(TeamEndState.WANTED)
                    && bench.secretsLogIn();
            return isSound ? "" : kind + " at " + calls.get(call - 1) + " (" + call + "): " + again.log();
        } catch (Exception broken) {
            return kind + " at " + call + ": " + broken;
        }
    }
}
