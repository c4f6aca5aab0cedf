package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever runs a goal again reads the same, word by word, though no file is read and checked a second time. */
final class RememberedInputTest {
    @TempDir
    private Path folder;

    static List<Example> all() {
        return Stream.concat(ExamplesTest.sound().stream(), ExamplesTest.faulty().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysTheSame_howeverOftenItIsAsked(Example example) {
        var target = folder.resolve(example.name());
        boolean isFaulty = Files.exists(example.folder().resolve("errors.txt"));
        var workspace = isFaulty ? example.copyOverBaseTo(target) : example.copyTo(target);
        var first = said(workspace.withoutMemory());
        for (int run = 0; run < 3; run++) {
            assertThat(said(workspace)).as("run %s", run).isEqualTo(first);
        }
    }

    /** Of the input alone: what is rendered from it has a memory and tests of its own. */
    private static String said(Workspace workspace) {
        var outcome = new Idp(workspace).validate();
        return Example.text(outcome.diagnostics(), workspace.root())
                + outcome.match(platform -> platform, problems -> "failed");
    }
}
