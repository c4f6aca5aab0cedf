package dev.fontysvenlo.idp.render.harbor;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A platform that is rendered once for all tests of a class, and a bench of its own for each of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnBench {
    private final String registry;

    RenderedPlatform platform = new RenderedPlatform(Path.of("."));
    Path folder = Path.of(".");
    Bench bench;

    /** @param registry the lines below {@code registry:}, as {@link RenderedPlatform} takes them */
    OnBench(String registry) {
        this.registry = registry;
    }

    @BeforeAll
    void render(@TempDir Path renderings) throws IOException {
        platform = RenderedPlatform.of(renderings.resolve("platform"), registry);
    }

    @BeforeEach
    void open(@TempDir Path ofTest) throws IOException {
        folder = ofTest;
        bench = new Bench(folder, platform);
    }

    @AfterEach
    void close() {
        bench.close();
    }
}
