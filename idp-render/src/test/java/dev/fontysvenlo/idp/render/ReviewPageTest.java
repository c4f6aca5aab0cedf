package dev.fontysvenlo.idp.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.fontysvenlo.idp.render.report.ReviewHtml;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.json.JSONObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in a real browser: on a phone and on a desk, by day and by night, read by eye and by keyboard. */
final class ReviewPageTest {
    private static final Pattern MEASURED = Pattern.compile("<pre id=\"measured\">(?<json>.*?)</pre>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"360, dark", "360, light", "1280, dark", "1280, light"})
    void canBeRead(int width, String colours) throws Exception {
        var chromium = chromium();
        assumeTrue(chromium.isPresent(), "chromium is not on the PATH");
        var measured = measured(chromium.get(), width, colours);
        assertThat(measured.getInt("width")).isEqualTo(width);
        assertThat(measured.getBoolean("dark")).isEqualTo(colours.equals("dark"));
        assertThat(measured.getInt("scrollWidth")).as("scrolls sideways").isLessThanOrEqualTo(width);
        assertThat(measured.getDouble("leastContrast"))
                .as(measured.getString("palest"))
                .isGreaterThanOrEqualTo(4.5);
        assertThat(measured.getInt("smallestTarget"))
                .as("height of a link or summary")
                .isGreaterThanOrEqualTo(24);
        assertThat(measured.getInt("outside")).as("resources from elsewhere").isZero();
        assertThat(measured.getInt("unreachable"))
                .as("links and summaries off the tab order")
                .isZero();
        assertThat(measured.getInt("skippedHeadings")).isZero();
        assertThat(measured.getInt("brokenLinks")).isZero();
    }

    private JSONObject measured(Path chromium, int width, String colours) throws Exception {
        var page = folder.resolve("review.html");
        var measure = new String(
                ReviewPageTest.class.getResourceAsStream("/measure.js").readAllBytes(), UTF_8);
        var measuring = review().replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("</body>", "<script>" + measure + "</script></body>");
        // a window of Chromium is never narrower than 500; a frame may be
        Files.writeString(
                page,
                "<!doctype html><body style=\"margin:0\"><iframe style=\"border:0;height:900px;width:" + width
                        + "px\" srcdoc=\"" + measuring.replace("&", "&amp;").replace("\"", "&quot;") + "\"></iframe>");
        var command = new ArrayList<>(List.of(chromium.toString(), "--headless", "--no-sandbox", "--disable-gpu"));
        command.addAll(List.of(
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=1400,900",
                "--blink-settings=preferredColorScheme=" + (colours.equals("dark") ? 0 : 1),
                "--dump-dom",
                page.toUri().toString()));
        var process = new ProcessBuilder(command)
                .redirectError(folder.resolve("chromium.log").toFile())
                .start();
        var dom = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        var found = MEASURED.matcher(dom);
        assertThat(found.find()).as(dom).isTrue();
        return new JSONObject(
                found.group("json").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    }

    private String review() throws Exception {
        var project = Project.in(folder)
                .team("web1-2026-b")
                .team("web1-2026-c", "state: archived")
                .team("web1-2026-e")
                .team("web1-2026-f");
        project.render();
        project.commit()
                .edit("platform.yaml", "\nregistry:", "\nnamespaces: {traefik: ingress}\n\nregistry:")
                .team("web1-2026-b", "size: L", "database: {reset: 1}", "env: {LONG: " + "x".repeat(200) + "}")
                .team("web1-2026-c", "state: removed")
                .team("web1-2026-e", "state: frozen")
                .team("web1-2026-d")
                .delete("teams/web1-2026-f.yaml");
        return new Idp(project.workspace()).diff(Request.EVERYTHING).match(ReviewHtml::of, problems -> {
            throw new AssertionError(problems.toString());
        });
    }

    private static Optional<Path> chromium() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(directory -> Path.of(directory, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
