package dev.fontysvenlo.idp.render.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.render.promise.NetworkMatrix.Cell;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the manual, written by hand, against what the rendered network policies come to. */
class NetworkMatrixTest {

    /** A spare wall, see below, and what concerns pods that an operator makes and no manifest. */
    private static final List<String> UNSEEN = List.of("default-deny", "allow-operator");

    private static final List<Tree> TREES =
            Tree.all().stream().filter(tree -> !tree.hasOwnTenancy()).toList();

    static List<Tree> trees() {
        return TREES;
    }

    @ParameterizedTest
    @MethodSource("trees")
    void everyPairIsAsTheManualSays(Tree tree) {
        assertThat(tree.matrix().differences(SecurityPage.matrix())).isEmpty();
    }

    @Test
    void theManualNamesNobodyWhoIsNowhere() {
        var cells = new TreeSet<Cell>();
        trees().forEach(tree -> cells.addAll(tree.matrix().cells()));
        var manual = SecurityPage.matrix().keySet();
        assertThat(cells.stream().map(Cell::from))
                .containsAll(manual.stream().map(Cell::from).toList());
        assertThat(cells.stream().map(Cell::to))
                .containsAll(manual.stream().map(Cell::to).toList());
    }

    /** Its own pods' policy selects the same pods for both ways, so that each of the two closes a namespace. */
    @Test
    void staysTheSame_whenDefaultDenyAloneIsTakenAway_andDiffersWhenBothWallsAreGone() {
        var tree = Tree.of("every-field");
        var one = tree.damaged(cluster ->
                cluster.without(object -> isOfATeam(object) && object.name().equals("default-deny")));
        assertThat(one.matrix().differences(SecurityPage.matrix())).isEmpty();
        var both = one.damaged(cluster -> cluster.without(object -> object.is("NetworkPolicy", "allow-own-pods")));
        assertThat(both.matrix().differences(SecurityPage.matrix()))
                .anyMatch(line -> line.startsWith("db-init to pod of another team")
                        || line.startsWith("internet to other pod of a team"));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void differs_whenAPolicyIsTakenAway(RenderedObject policy) {
        var tree = Tree.of("every-field");
        var damaged = tree.damaged(cluster -> cluster.without(object -> object.equals(policy)));
        assertThat(damaged.matrix().differences(SecurityPage.matrix())).isNotEmpty();
    }

    static List<RenderedObject> policies() {
        var cluster = Tree.of("every-field").cluster();
        // what charts install is not in the tree, so that nobody there could be seen to miss a policy
        var namespaces = cluster.pods().stream().map(RenderedPod::namespace).toList();
        var policies = cluster.all("NetworkPolicy").stream()
                .filter(policy ->
                        cluster.find("Namespace", "", policy.namespace()).isPresent())
                .filter(policy -> namespaces.contains(policy.namespace()))
                .filter(policy -> !UNSEEN.contains(policy.name()))
                .toList();
        assertThat(policies).hasSizeGreaterThanOrEqualTo(11);
        return policies;
    }

    @ParameterizedTest
    @MethodSource("exceptions")
    void differs_whenTheInternetLosesAnException(String network) {
        var damaged = Tree.of("every-field")
                .damaged(cluster -> cluster.changed(
                        object -> object.is("NetworkPolicy", "allow-to-internet"),
                        object -> object.edited("              - " + network + "\n", "")));
        assertThat(damaged.matrix().differences(SecurityPage.matrix())).isNotEmpty();
    }

    static List<String> exceptions() {
        return List.of(
                "10.0.0.0/8",
                "100.64.0.0/10",
                "169.254.0.0/16",
                "172.16.0.0/12",
                "192.168.0.0/16",
                "203.0.113.10/32",
                "198.51.100.0/24",
                "64:ff9b::/96",
                "fc00::/7");
    }

    @Test
    void differs_whenTheJobsMayCallMoreThanTheKubernetesApi() {
        var damaged = Tree.of("every-field")
                .damaged(cluster -> cluster.changed(
                        object -> object.is("NetworkPolicy", "allow-to-kubernetes"),
                        object -> object.edited("10.96.0.1/32", "0.0.0.0/0")));
        assertThat(damaged.matrix().differences(SecurityPage.matrix()))
                .anyMatch(line -> line.startsWith("preflight to other address with apiNetworks"));
    }

    private static boolean isOfATeam(RenderedObject object) {
        return object.kind().equals("NetworkPolicy") && object.path().startsWith("teams/");
    }
}
