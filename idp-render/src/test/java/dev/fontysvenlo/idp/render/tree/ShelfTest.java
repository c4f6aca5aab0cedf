package dev.fontysvenlo.idp.render.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class ShelfTest {
    @Test
    void givesBackEveryText_whetherItStayedInMemoryOrNot() {
        try (var shelf = new Shelf(100)) {
            var contents = new ArrayList<Content>();
            for (int i = 0; i < 50; i++) {
                contents.add(shelf.put(text(i)));
            }
            assertThat(contents.get(0)).isInstanceOf(Content.Kept.class);
            assertThat(contents.get(49)).isInstanceOf(Content.Shelved.class);
            for (int i = 49; i >= 0; i--) {
                assertThat(contents.get(i).text()).isEqualTo(text(i));
            }
        }
    }

    @Test
    void givesBackATextThatIsEmpty_andOneBeyondAscii() {
        try (var shelf = new Shelf(0)) {
            var beyond = shelf.put("\u00e9 \u2028 \ud83d\ude00\n");
            var empty = shelf.put("");
            assertThat(beyond.text()).isEqualTo("\u00e9 \u2028 \ud83d\ude00\n");
            assertThat(empty.text()).isEmpty();
        }
    }

    private static String text(int i) {
        return ("line " + i + "\n").repeat(i);
    }
}
