package dev.fontysvenlo.idp.render.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the service account of the bootstrap Jobs may do with Secrets, as Roles say it. */
public final class Rights {
    private final List<Role> roles = new CopyOnWriteArrayList<>();

    private record Role(String namespace, Set<String> names, Set<String> verbs) {}

    /** Every Role of the tree that has a RoleBinding of its name to the service account beside it. */
    public Rights allow(Path rendered) throws IOException {
        try (var files = Files.walk(rendered)) {
            for (var file : files.filter(path -> path.getFileName().toString().startsWith("role-"))
                    .toList()) {
                var binding = file.resolveSibling(file.getFileName().toString().replaceFirst("^role-", "rolebinding-"));
                if (bindsBootstrap(read(binding), read(file))) {
                    add(read(file));
                }
            }
        }
        return this;
    }

    public void allowQuietly(Path rendered) {
        try {
            allow(rendered);
        } catch (IOException e) {
            throw new UncheckedIOException(rendered.toString(), e);
        }
    }

    public void forget() {
        roles.clear();
    }

    /** A Role for one Secret, in the place of any before it: some of get, patch and create. */
    void allow(String namespace, String secret, String... verbs) {
        roles.removeIf(
                role -> role.namespace().equals(namespace) && role.names().equals(Set.of(secret)));
        roles.add(new Role(namespace, Set.of(secret), Set.of(verbs)));
    }

    Set<String> verbs(String namespace, String secret) {
        var verbs = new TreeSet<String>();
        roles.stream()
                .filter(role ->
                        role.namespace().equals(namespace) && role.names().contains(secret))
                .forEach(role -> verbs.addAll(role.verbs()));
        return verbs;
    }

    private static boolean bindsBootstrap(Map<?, ?> binding, Map<?, ?> role) {
        var subjects = (List<?>) binding.get("subjects");
        var subject = (Map<?, ?>) subjects.get(0);
        return subjects.size() == 1
                && "bootstrap".equals(subject.get("name"))
                && "idp-bootstrap".equals(subject.get("namespace"))
                && metadata(role, "name").equals(((Map<?, ?>) binding.get("roleRef")).get("name"))
                && metadata(role, "namespace").equals(metadata(binding, "namespace"));
    }

    private void add(Map<?, ?> role) {
        for (Object rule : (List<?>) role.get("rules")) {
            var words = (Map<?, ?>) rule;
            if (List.of("secrets").equals(words.get("resources"))) {
                // without names a rule would reach all Secrets; no Role of ours may be like that
                roles.add(new Role(metadata(role, "namespace"), texts(words, "resourceNames"), texts(words, "verbs")));
            }
        }
    }

    private static Set<String> texts(Map<?, ?> words, String field) {
        var texts = new TreeSet<String>();
        ((List<?>) words.get(field)).forEach(text -> texts.add(text.toString()));
        return texts;
    }

    private static String metadata(Map<?, ?> object, String field) {
        return String.valueOf(((Map<?, ?>) object.get("metadata")).get(field));
    }

    private static Map<?, ?> read(Path file) throws IOException {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    }
}
