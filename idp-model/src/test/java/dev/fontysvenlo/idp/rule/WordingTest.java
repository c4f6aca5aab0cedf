package dev.fontysvenlo.idp.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.team.Cpu;
import dev.fontysvenlo.idp.team.Memory;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void joinsWords_asASentenceDoes() {
        assertThat(Wording.and(List.of())).isEmpty();
        assertThat(Wording.and(List.of("a"))).isEqualTo("`a`");
        assertThat(Wording.or(List.of("a", "b"))).isEqualTo("`a` or `b`");
        assertThat(Wording.and(List.of("a", "b", "c"))).isEqualTo("`a`, `b` and `c`");
    }

    @Test
    void showsAmounts_asPeopleCountThem() {
        assertThat(Wording.cpu(new Cpu(26500))).isEqualTo("26.5");
        assertThat(Wording.cpu(new Cpu(20000))).isEqualTo("20");
        assertThat(Wording.memory(Memory.parse("1536Mi"))).isEqualTo("1.5Gi");
        assertThat(Wording.memory(Memory.parse("100Gi"))).isEqualTo("100Gi");
    }

    @Test
    void roundsMemoryUp_soThatTooMuchNeverLooksLikeEnough() {
        assertThat(Wording.memory(new Memory((1L << 30) + 1))).isEqualTo("1.001Gi");
    }
}
