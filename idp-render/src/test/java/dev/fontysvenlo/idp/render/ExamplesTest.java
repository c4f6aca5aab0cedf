package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.render.change.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each folder of {@code examples/} must render exactly to its {@code rendered/}, or fail exactly with its {@code errors.txt}. */
class ExamplesTest {
    private static final boolean OVERWRITE = Boolean.getBoolean("golden.overwrite");

    @TempDir
    Path folder;

    static List<Example> sound() {
        return Example.below(Example.ROOT, child -> Files.exists(child.resolve("platform.yaml")));
    }

    static List<Example> faulty() {
        return Example.below(Example.ERRORS, child -> !child.endsWith(Example.BASE));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void rendersExactlyThis(Example example) {
        var workspace = example.copyTo(folder.resolve(example.name()));
        var outcome = new Idp(workspace).render(Request.EVERYTHING);
        assertThat(Example.text(outcome.diagnostics(), workspace.root())).isEmpty();

        var actual = Example.tree(workspace.rendered());
        var golden = example.folder().resolve("rendered");
        if (OVERWRITE && !actual.equals(Example.tree(golden))) {
            Example.rewrite(golden, actual);
        }
        assertThat(actual).isNotEmpty().isEqualTo(Example.tree(golden));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void saysByItsPath_whetherAFileIsATeams(Example example) {
        Example.tree(example.folder().resolve("rendered"))
                .forEach((path, text) -> assertThat(Audience.of(path).isTeam())
                        .as(path)
                        .isEqualTo(text.lines().findFirst().orElse("").matches(".* teams/[^*]+\\.yaml by .*")));
    }

    @Test
    void hasTheOptionsOfTheJvm_inARepositoryOfItsOwn() throws IOException {
        var options = Path.of(".mvn", "jvm.config");
        assertThat(Example.ROOT.resolve("other-organisation").resolve(options))
                .hasSameTextualContentAs(Path.of("..").resolve(options));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void isUpToDate_whenRenderedAMomentAgo(Example example) {
        var workspace = example.copyTo(folder.resolve(example.name()));
        new Idp(workspace).render(Request.EVERYTHING);

        assertThat(new Idp(workspace).check(Request.EVERYTHING)).isInstanceOf(Outcome.Ok.class);
        assertThat(changes(new Idp(workspace).render(Request.EVERYTHING))).isEqualTo(0);
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void failsExactlyLikeThis(Example example) {
        var workspace = example.copyOverBaseTo(folder.resolve(example.name()));
        var outcome = new Idp(workspace).render(Request.EVERYTHING);

        var actual = Example.text(outcome.diagnostics(), workspace.root());
        var golden = example.folder().resolve("errors.txt");
        if (OVERWRITE && !(Files.exists(golden) && Example.read(golden).equals(actual))) {
            Example.rewriteFile(golden, actual);
        }
        assertThat(actual).isNotEmpty().isEqualTo(Example.read(golden));
        assertThat(workspace.rendered()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file-too-large", "more-than-the-cluster-has", "name-too-long", "quota-too-small"})
    void failsInTheSameWordsAndDigits_whereTheLocaleHasDigitsOfItsOwn(String name) {
        var example = new Example(name, Example.ERRORS.resolve(name));
        var workspace = example.copyOverBaseTo(folder.resolve(name));
        var usual = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            var outcome = new Idp(workspace).render(Request.EVERYTHING);
            assertThat(Example.text(outcome.diagnostics(), workspace.root()))
                    .isEqualTo(Example.read(example.folder().resolve("errors.txt")));
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void noFolderHasBothARenderedTreeAndErrors_andNoGoldenLacksItsInput() {
        assertThat(sound()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(example -> {
            assertThat(example.folder().resolve("rendered")).isDirectory();
            assertThat(example.folder().resolve("README.md")).exists();
            assertThat(example.folder().resolve("errors.txt")).doesNotExist();
        });
        assertThat(faulty()).hasSizeGreaterThanOrEqualTo(40).allSatisfy(example -> {
            assertThat(example.folder().resolve("rendered")).doesNotExist();
            assertThat(Example.tree(example.folder()).keySet())
                    .contains("errors.txt")
                    .hasSizeGreaterThan(1);
        });
    }

    private static int changes(Outcome<Preview> outcome) {
        return outcome.match(preview -> preview.changes().list().size(), problems -> -1);
    }
}
