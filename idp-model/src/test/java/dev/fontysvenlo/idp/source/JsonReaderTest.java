package dev.fontysvenlo.idp.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON becomes the same tree as the same document in YAML. */
final class JsonReaderTest {
    private static final String FILE = "openapi.json";

    @Test
    void readsEveryKindOfValueWithItsPlace() {
        var document = read("{\"a\": [1, 2.5, true, null],\n \"b\": {\"c\": \"x\\ny\"}}");

        assertThat(document.at("/a/0")).get().isInstanceOf(Node.Number.class);
        assertThat(document.at("/a/1"))
                .get()
                .extracting(node -> ((Node.Number) node).value().toPlainString())
                .isEqualTo("2.5");
        assertThat(document.at("/a/2")).get().isInstanceOf(Node.Flag.class);
        assertThat(document.at("/a/3")).get().isInstanceOf(Node.Empty.class);
        assertThat(document.at("/b/c"))
                .get()
                .extracting(node -> ((Node.Text) node).value())
                .isEqualTo("x\ny");
        assertThat(document.locate("/b/c")).hasToString("openapi.json:2:13");
        assertThat(document.locateKey("/b")).hasToString("openapi.json:2:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\": }", "[1,]", "not json"})
    void saysFromWhereOnItIsNoJson(String text) {
        List<Diagnostic> problems = JsonReader.read(FILE, text).diagnostics();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code().id()).isEqualTo("IDP-321");
            assertThat(problem.location().line()).isEqualTo(1);
            assertThat(problem.message()).isEqualTo("`openapi.json` is no JSON from here on.");
        });
    }

    private static Document read(String text) {
        return JsonReader.read(FILE, text).match(document -> document, problems -> {
            throw new AssertionError(problems.toString());
        });
    }
}
