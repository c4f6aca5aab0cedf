package dev.fontysvenlo.idp.render.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the manual promises is kept by every rendered tree, and no longer when what keeps it is taken away. */
class PromisesTest {
    private static final List<Tree> TREES =
            Tree.all().stream().filter(tree -> !tree.hasOwnTenancy()).toList();
    private static final Tree SOUND = Tree.of("shared-registry-project");

    static Stream<Arguments> promises() {
        return Promises.all().stream().map(promise -> Arguments.of(promise.words(), promise));
    }

    static Stream<Arguments> damages() {
        return Promises.all().stream()
                .flatMap(promise ->
                        promise.damages().stream().map(damage -> Arguments.of(promise.words(), damage, promise)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("promises")
    void isKept(String words, Promise promise) {
        assertThat(TREES)
                .allSatisfy(tree -> assertThat(promise.broken().apply(tree))
                        .as(tree.toString())
                        .isEmpty());
    }

    @ParameterizedTest(name = "{0}, but {1}")
    @MethodSource("damages")
    void isBroken(String words, Promise.Damage damage, Promise promise) {
        assertThat(promise.broken().apply(SOUND.damaged(damage.to()))).isNotEmpty();
    }

    @Test
    void theManualNamesEveryPromise() {
        var manual = SecurityPage.promises().stream().map(row -> row.get(0)).toList();
        assertThat(manual).isEqualTo(Promises.all().stream().map(Promise::words).toList());
    }

    /** The kinds in the second column are those whose objects the counter-tests take away. */
    @Test
    void theManualNamesWhatKeepsEachPromise() {
        var rows = SecurityPage.promises();
        for (int i = 0; i < rows.size(); i++) {
            var promise = Promises.all().get(i);
            var kept = rows.get(i).get(1);
            assertThat(promise.damages())
                    .as(promise.words())
                    .filteredOn(damage -> damage.what().endsWith(" is gone"))
                    .allSatisfy(
                            damage -> assertThat(kept).contains(damage.what().split(" ")[0]));
        }
    }
}
