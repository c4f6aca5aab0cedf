package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a chart makes with the platform's values, as {@code charts/record.sh} has written it down by helm. */
final class ChartContents {
    private static final Path FOLDER = Path.of("src", "test", "resources", "charts");

    private ChartContents() {}

    static List<RenderedObject> of(String chart, String version, String namespace) {
        var file = FOLDER.resolve(chart + ".txt");
        if (Files.notExists(file)) {
            return List.of();
        }
        var lines = Example.read(file).lines().toList();
        assertThat(lines.get(0))
                .as("the record of the chart: run charts/record.sh again")
                .isEqualTo("# " + chart + " " + version);
        return lines.stream()
                .skip(1)
                .map(line -> object(chart, line.split(" "), namespace))
                .toList();
    }

    static boolean isRecorded(String chart) {
        return Files.exists(FOLDER.resolve(chart + ".txt"));
    }

    private static RenderedObject object(String chart, String[] words, String namespace) {
        return new RenderedObject(
                chart, dash(words[0]), words[1], dash(words[2]).replace("@", namespace), words[3], Map.of());
    }

    private static String dash(String word) {
        return word.equals("-") ? "" : word;
    }
}
