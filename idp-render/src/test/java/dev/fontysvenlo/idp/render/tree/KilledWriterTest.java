package dev.fontysvenlo.idp.render.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a real process in the middle of writing, again and again, and looks at what it leaves. */
final class KilledWriterTest {
    private static final int KILLS = 12;
    private static final int FILES = 60;
    private static final int BYTES = 200_000;

    @TempDir
    private Path project;

    /** Writes two trees in turn, without end; each has files that the other has not. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) {
            var root = Path.of(arguments[0]);
            var odd = tree('1');
            var even = tree('2');
            System.out.println("ready");
            while (true) {
                Trees.valueOf(Trees.render(root, odd));
                Trees.valueOf(Trees.render(root, even));
            }
        }
    }

    private static RenderedTree tree(char digit) {
        var files = new TreeMap<String, String>();
        for (int i = 0; i < FILES; i++) {
            var folder = "team" + i % 20 + (i % 3 == 0 ? "/only" + digit : "/both");
            files.put(
                    folder + "/file" + i + ".yaml",
                    Trees.file(String.valueOf(digit).repeat(BYTES)));
        }
        return Trees.of(files);
    }

    @Test
    void leavesEveryFileWhole_andTheNextRunRepairs_whereverTheProcessIsKilled() throws Exception {
        var root = project.resolve("rendered");
        var odd = tree('1');
        var even = tree('2');
        long seed = new Random().nextLong();
        var random = new Random(seed);
        int interrupted = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            writeUntilKilled(root, 1 + random.nextInt(250));
            interrupted += isBetween(root, odd, even) ? 1 : 0;
            assertEveryFileIsWhole(root, odd, even, "seed " + seed + ", kill " + kill);
            var wanted = kill % 2 == 0 ? odd : even;
            Trees.valueOf(Trees.render(root, wanted));
            assertThat(Trees.onDisk(root)).as("seed %s, kill %s", seed, kill).isEqualTo(Trees.texts(wanted));
        }
        assertThat(interrupted)
                .as("kills that hit a half-written tree, seed %s", seed)
                .isPositive();
    }

    private static void writeUntilKilled(Path root, int milliseconds) throws IOException, InterruptedException {
        try (var writer = OtherProcess.start(Writer.class, root)) {
            assertThat(writer.line()).isEqualTo("ready");
            Thread.sleep(milliseconds);
            assertThat(writer.isAlive()).isTrue();
        }
    }

    private static boolean isBetween(Path root, RenderedTree odd, RenderedTree even) throws IOException {
        var files = Trees.onDisk(root);
        return !files.equals(Trees.texts(odd)) && !files.equals(Trees.texts(even));
    }

    private static void assertEveryFileIsWhole(Path root, RenderedTree odd, RenderedTree even, String when)
            throws IOException {
        var odds = Trees.texts(odd);
        var evens = Trees.texts(even);
        Trees.onDisk(root).forEach((path, content) -> {
            if (!path.endsWith("/" + Leftover.NAME)) {
                assertThat(content)
                        .as("%s: %s", when, path)
                        .isIn(odds.getOrDefault(path, "absent"), evens.getOrDefault(path, "absent"));
            }
        });
    }
}
