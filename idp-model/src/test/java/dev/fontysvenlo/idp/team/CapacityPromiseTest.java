package dev.fontysvenlo.idp.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CapacityPromiseTest {

    @Test
    void promisesAllThereIs_whenNothingIsOvercommitted() {
        assertThat(capacity("8Gi", 100).promisable()).isEqualTo(new Resources(Cpu.parse("4"), Memory.parse("8Gi")));
    }

    @Test
    void promisesMore_whenOvercommitted() {
        assertThat(capacity("8Gi", 150).promisable()).isEqualTo(new Resources(Cpu.parse("6"), Memory.parse("12Gi")));
    }

    private static Capacity capacity(String memory, int percent) {
        return new Capacity(
                new Resources(Cpu.parse("4"), Memory.parse(memory)), Resources.NONE, percent, Optional.empty());
    }
}
