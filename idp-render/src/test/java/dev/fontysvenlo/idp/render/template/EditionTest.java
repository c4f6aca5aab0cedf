package dev.fontysvenlo.idp.render.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.Content;
import org.junit.jupiter.api.Test;

class EditionTest {
    private final Edition edition = new Edition();

    @Test
    void printsEachFillAsIfItWereTheFirst_whateverCameBefore() throws Exception {
        for (int round = 0; round < 3; round++) {
            assertPrints("a: one\n", output -> line(output, "a: ", "one"));
            assertPrints("a: \"1\"\n", output -> line(output, "a: ", "1"));
            assertPrints("b: one\n", output -> line(output, "b: ", "one"));
            assertPrints("b: 1\n", output -> {
                output.writeContent("b: ");
                output.writeUserContent(1);
                output.writeContent("\n");
            });
        }
    }

    @Test
    void doesNotTakeContentForTheTextOfItsCaller() throws Exception {
        Content lines = output -> output.writeContent("a: 1\nb: 2\n");
        for (int round = 0; round < 3; round++) {
            assertPrints("x:\n  a: 1\n  b: 2\n", output -> {
                output.writeContent("x:\n  ");
                output.writeUserContent(lines);
                output.writeContent("\n");
            });
            assertPrints("x:\n  a: 1\nb: 2\n\n", output -> {
                output.writeContent("x:\n  ");
                output.writeContent("a: 1\nb: 2\n");
                output.writeContent("\n");
            });
        }
    }

    @Test
    void printsValuesOfItsOwn_whereOnlySomeAreLikeTheFirstOnes() throws Exception {
        for (var name : new String[] {"a", "b", "b", "no"}) {
            var spelled = name.equals("no") ? "\"no\"" : name;
            assertPrints("key: " + spelled + "\nscript: |\n  #!/bin/sh\n  run\nlast: " + spelled + "\n", output -> {
                line(output, "key: ", name);
                line(output, "script: |\n  ", "#!/bin/sh\nrun\n");
                line(output, "last: ", name);
            });
        }
    }

    @Test
    void refusesAValue_howeverOftenOthersStoodThere() throws Exception {
        for (int round = 0; round < 3; round++) {
            assertPrints("a: |\n  x\n", output -> line(output, "a: |\n  ", "x"));
        }
        assertThatThrownBy(() -> edition.print(output -> line(output, "a: |\n  ", "\u0007"), new Spelling()))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> edition.print(output -> line(output, "a: |\n  ", "\ud800"), new Spelling()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void learnsNothingFromAFill_thatFailedHalfWay() throws Exception {
        var failure = new IllegalStateException("half way");
        Edition.Copy failing = output -> {
            output.writeContent("a: 1\n");
            throw failure;
        };
        assertPrints("a: 1\nb: 2\n", EditionTest::twoLines);
        for (int round = 0; round < 2; round++) {
            assertThatThrownBy(() -> edition.print(failing, new Spelling())).isSameAs(failure);
            assertPrints("a: 1\n", output -> output.writeContent("a: 1\n"));
            assertPrints("a: 1\nb: 2\n", EditionTest::twoLines);
        }
    }

    @Test
    void printsWhatIsNewEachTime_alsoWhenItHasNoRoomToKnowMore() throws Exception {
        for (int fill = 0; fill < 5; fill++) {
            var text = new StringBuilder();
            for (int line = 0; line < 3000; line++) {
                text.append("key").append(fill).append("of").append(line).append(": 1\n");
            }
            var lines = text.toString().split("(?<=\n)");
            assertPrints(text.toString(), output -> {
                for (String line : lines) {
                    output.writeContent(line);
                }
            });
        }
        assertPrints("a: 1\nb: 2\n", EditionTest::twoLines);
        assertPrints("a: 1\nb: 2\n", EditionTest::twoLines);
    }

    private static void twoLines(YamlOutput output) {
        output.writeContent("a: 1\n");
        output.writeContent("b: 2\n");
    }

    private static void line(YamlOutput output, String before, String value) {
        output.writeContent(before);
        output.writeUserContent(value);
        output.writeContent("\n");
    }

    private void assertPrints(String manifest, Edition.Copy copy) throws Exception {
        assertThat(edition.print(copy, new Spelling())).isEqualTo(manifest);
    }
}
