package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Of a thousand team files those are found without which a line would not be there, with few trials. */
final class SuspectsTest {
    private final List<Inputs> tried = new ArrayList<>();

    @Test
    void suspectsNoTeam_afterOneTrial_whenTheLineIsThereWithoutAny() {
        var suspects = suspects(inputs -> true);
        assertThat(tried).hasSize(1);
        assertThat(files(suspects)).containsExactly("platform.yaml");
        assertThat(suspects.inputs().teams()).hasSize(2);
    }

    @Test
    void findsEachTeamThatALineNeeds_withFewTrials() {
        var needed = Set.of(team(7), team(500), team(501), team(999));
        var suspects = suspects(inputs -> inputs.documents().keySet().containsAll(needed));
        assertThat(files(suspects)).containsExactly("platform.yaml", team(7), team(500), team(501), team(999));
        assertThat(tried).hasSizeLessThan(100);
        assertThat(suspects.areTooMany()).isFalse();
        assertThat(suspects.inputs().teams()).hasSize(6);
    }

    @Test
    void givesUp_whenALineNeedsMostOfThem() {
        var suspects = suspects(inputs -> inputs.teams().size() > 990);
        assertThat(suspects.areTooMany()).isFalse();
        var all = suspects(inputs -> inputs.teams().size() == 1000);
        assertThat(all.areTooMany()).isTrue();
        assertThat(files(all)).containsExactly("platform.yaml");
        assertThat(all.inputs().teams()).hasSize(1000);
        assertThat(tried).hasSizeLessThan(500);
    }

    private Suspects suspects(Predicate<Inputs> hasLine) {
        tried.clear();
        var documents = new TreeMap<String, Document>();
        documents.put("platform.yaml", document("platform.yaml"));
        for (int i = 0; i < 1000; i++) {
            documents.put(team(i), document(team(i)));
        }
        return Suspects.of(new Inputs(documents), inputs -> {
            tried.add(inputs);
            return hasLine.test(inputs);
        });
    }

    private static List<String> files(Suspects suspects) {
        return suspects.files().stream().map(Document::file).toList();
    }

    private static Document document(String file) {
        return new Document(file, new Node.Mapping(Location.ofFile(file), List.of()));
    }

    private static String team(int number) {
        return String.format(Locale.ROOT, "teams/web1-2026-g%03d.yaml", number);
    }
}
