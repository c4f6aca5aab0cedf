package dev.fontysvenlo.idp.render.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of a rendered file that is not the one object that was planned. */
final class InspectionTest {
    private static final String FILE = "rendered/prod/teams/a/app/x.yaml";

    private final Inspection inspection = new Inspection(Lenient.clusters(), Map.of());

    @Test
    void passesObjectOfItsKindAndNamespace() {
        assertThat(problems("configmap", "a", object("v1", "ConfigMap", "a", "x")))
                .isEmpty();
    }

    @Test
    void takesNameOfNamespaceForItsNamespace() {
        assertThat(problems("namespace", "a", "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: a\n"))
                .isEmpty();
        assertThat(problems("namespace", "a", "apiVersion: v1\nkind: Namespace\nmetadata:\n  name: b\n"))
                .containsExactly(FILE + ":4:3 IDP-403 `templates/x` makes an object of namespace `b` where only `a`"
                        + " may be touched.");
    }

    @Test
    void passesAnyNamespaceAndNone_whenTheTemplateDecides() {
        assertThat(problems(
                        "clusterrole",
                        "",
                        "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: x\n"))
                .isEmpty();
        assertThat(problems("configmap", "", object("v1", "ConfigMap", "b", "x")))
                .isEmpty();
    }

    @Test
    void refusesFileThatIsNoYaml() {
        assertThat(problems("configmap", "a", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x\n"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith(FILE + ":")
                .contains("IDP-401 `templates/x` makes a file that is no YAML: ");
    }

    @Test
    void refusesKeyTwice_andSecondDocument() {
        assertThat(problems("configmap", "a", object("v1", "ConfigMap", "a", "x") + "kind: Secret\n"))
                .singleElement()
                .asString()
                .startsWith(FILE + ":6:1 IDP-401");
        assertThat(problems("configmap", "a", object("v1", "ConfigMap", "a", "x") + "---\nkind: Secret\n"))
                .singleElement()
                .asString()
                .startsWith(FILE + ":6:1 IDP-402");
    }

    @Test
    void pointsAtTab_evenWhereYamlAllowsIt() {
        assertThat(problems("configmap", "a", object("v1", "ConfigMap", "a", "x") + "data:\n  a: |\n    b\tc\n"))
                .containsExactly(FILE + ":8:6 IDP-401 `templates/x` makes a file with a tab in it.");
    }

    @Test
    void refusesListAndScalarAndEmptyFile() {
        assertThat(problems("configmap", "a", "- a\n"))
                .containsExactly(FILE + ":1:1 IDP-402 `templates/x` makes something else than one Kubernetes object.");
        assertThat(problems("configmap", "a", "just text\n"))
                .singleElement()
                .asString()
                .contains("IDP-402");
        assertThat(problems("configmap", "a", "# nothing\n"))
                .singleElement()
                .asString()
                .contains("IDP-40");
    }

    @Test
    void refusesListOfObjects_andObjectWithoutVersionOrKind() {
        var words = " IDP-402 `templates/x` makes no single Kubernetes object: apiVersion or kind is missing, or the"
                + " kind is `List`.";
        assertThat(problems("list", "a", object("v1", "List", "a", "x"))).containsExactly(FILE + ":1:1" + words);
        assertThat(problems("configmap", "a", "kind: ConfigMap\nmetadata:\n  name: y\n  namespace: a\n"))
                .containsExactly(FILE + ":1:1" + words);
        assertThat(problems("configmap", "a", "apiVersion: v1\nmetadata:\n  name: z\n  namespace: a\n"))
                .containsExactly(FILE + ":1:1" + words);
    }

    @Test
    void refusesListOfAKindToo() {
        var list = "apiVersion: v1\nkind: SecretList\nmetadata:\n  name: x\n  namespace: a\nitems:\n"
                + "  - stringData: {password: hunter2}\n";
        assertThat(problems("secretlist", "a", list)).singleElement().asString().contains("IDP-402");
    }

    @Test
    void saysAllProblemsOfOneFile() {
        var secret = object("v1", "Secret", "b", "x") + "data:\n  password: aHVudGVyMg==\n";
        assertThat(problems("configmap", "a", secret))
                .containsExactly(
                        FILE + ":2:7 IDP-403 `templates/x` is named after the kind `configmap` but makes a `Secret`.",
                        FILE + ":4:3 IDP-403 `templates/x` makes an object of namespace `b` where only `a` may be"
                                + " touched.",
                        FILE + ":7:3 IDP-404 The Secret `x` would put a secret value into Git.");
    }

    @Test
    void refusesObjectWithoutName() {
        assertThat(problems("configmap", "a", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  namespace: a\n"))
                .containsExactly(FILE + ":1:1 IDP-403 `templates/x` makes an object without a name.");
    }

    @Test
    void saysThatAnObjectNamesNoNamespace_whereOneIsWanted() {
        assertThat(problems(
                        "clusterrole",
                        "a",
                        "apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: x\n"))
                .containsExactly(
                        FILE + ":4:3 IDP-403 `templates/x` makes an object of no namespace where only `a` may be"
                                + " touched.");
    }

    @Test
    void refusesSecretWithValues_inEitherField_andPassesOneWithout() {
        assertThat(problems("secret", "a", object("v1", "Secret", "a", "empty") + "type: Opaque\n"))
                .isEmpty();
        assertThat(problems("secret", "a", object("v1", "Secret", "a", "x") + "stringData:\n  password: hunter2\n"))
                .containsExactly(FILE + ":7:3 IDP-404 The Secret `x` would put a secret value into Git.");
    }

    @Test
    void refusesObjectThatStandsInAnotherFile_unlessThatIsOfAnotherCluster() {
        var object = object("apps/v1", "Deployment", "a", "x");
        assertThat(inspect("prod/one.yaml", "deployment", "a", object)).isEmpty();
        assertThat(inspect("second/one.yaml", "deployment", "a", object)).isEmpty();
        assertThat(inspect("prod/other.yaml", "deployment", "a", object("apps/v1beta1", "Deployment", "a", "x")))
                .containsExactly("rendered/prod/other.yaml IDP-405 `templates/x` makes the Deployment `x` that"
                        + " stands in rendered/prod/one.yaml already.");
        assertThat(inspect("prod/third.yaml", "deployment", "", object("apps/v1", "Deployment", "b", "x")))
                .isEmpty();
        assertThat(inspect("prod/fourth.yaml", "deployment", "", object("example.org/v1", "Deployment", "a", "x")))
                .isEmpty();
    }

    @Test
    void refusesObjectOfArgoCdThatStandsInAnotherClustersFolder_forAllLiveInOne() {
        var root = object("argoproj.io/v1alpha1", "Application", "argocd", "root");
        assertThat(inspect("prod/platform/root/one.yaml", "application", "", root))
                .isEmpty();
        assertThat(inspect("second/platform/root/one.yaml", "application", "", root))
                .containsExactly("rendered/second/platform/root/one.yaml IDP-405 `templates/x` makes the Application"
                        + " `root` that stands in rendered/prod/platform/root/one.yaml already.");

        var settings = object("v1", "ConfigMap", "argocd", "argocd-cm");
        assertThat(inspect("prod/argocd/cm.yaml", "configmap", "argocd", settings))
                .isEmpty();
        assertThat(inspect("second/argocd/cm.yaml", "configmap", "argocd", settings))
                .hasSize(1);
    }

    @Test
    void checksKustomizationAsWhatItIs() {
        var text = "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n  - a.yaml\n";
        assertThat(problems("kustomization", "a", text)).isEmpty();
        assertThat(inspect("prod/teams/b/app/kustomization.yaml", "kustomization", "b", text))
                .isEmpty();
        assertThat(problems("configmap", "a", text))
                .containsExactly(FILE + ":2:7 IDP-403 `templates/x` is named after the kind `configmap` but makes a"
                        + " `Kustomization`.");
        assertThat(problems("kustomization", "a", text.replace("kustomize.config.k8s.io", "flux.example.org")))
                .containsExactly(FILE + ":1:1 IDP-403 `templates/x` makes an object without a name.");
    }

    private List<String> problems(String kind, String namespace, String text) {
        return inspect("prod/teams/a/app/x.yaml", kind, namespace, text);
    }

    private List<String> inspect(String path, String kind, String namespace, String text) {
        return inspection.enter(inspection.look(new Manifest(path, text, kind, namespace, "templates/x", ""))).stream()
                .sorted()
                .map(InspectionTest::line)
                .toList();
    }

    private static String line(Diagnostic problem) {
        return problem.location() + " " + problem.code().id() + " " + problem.message();
    }

    private static String object(String apiVersion, String kind, String namespace, String name) {
        return "apiVersion: %s\nkind: %s\nmetadata:\n  name: %s\n  namespace: %s\n"
                .formatted(apiVersion, kind, name, namespace);
    }
}
