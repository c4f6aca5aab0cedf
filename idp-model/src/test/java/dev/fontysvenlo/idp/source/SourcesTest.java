package dev.fontysvenlo.idp.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Location;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final Location KEY = new Location("a.yaml", 3, 1, 4);
    private static final Location VALUE = new Location("a.yaml", 3, 7, 1);
    private final Sources sources = new Sources(new TreeMap<>(Map.of("a.yaml", document())));

    @Test
    void findsValueAndKey_whenTheFileWasRead() {
        assertThat(sources.locate("a.yaml", "/size")).isEqualTo(VALUE);
        assertThat(sources.locateKey("a.yaml", "/size")).isEqualTo(KEY);
    }

    @Test
    void fallsBackToTheFile_whenItWasNotRead() {
        assertThat(sources.locate("b.yaml", "/size")).isEqualTo(Location.ofFile("b.yaml"));
        assertThat(sources.locateKey("b.yaml", "/size")).isEqualTo(Location.ofFile("b.yaml"));
    }

    @Test
    void citesLineWithoutColumn_asASentenceNamesIt() {
        assertThat(sources.cite("a.yaml", "/size")).isEqualTo("a.yaml:3");
        assertThat(sources.cite("b.yaml", "/size")).isEqualTo("b.yaml");
    }

    @Test
    void escapesNames_whenTheyHaveSlashesOrTildes() {
        assertThat(Sources.pointer("a/b", "c~d", 2026)).isEqualTo("/a~1b/c~0d/2026");
    }

    private static Document document() {
        var size = new Node.Entry("size", KEY, new Node.Text(VALUE, "S"));
        return new Document("a.yaml", new Node.Mapping(new Location("a.yaml", 1, 1, 1), List.of(size)));
    }
}
