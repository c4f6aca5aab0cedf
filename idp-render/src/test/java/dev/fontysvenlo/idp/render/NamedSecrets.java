package dev.fontysvenlo.idp.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Secrets that a tree refers to, each as {@code server namespace/name}. */
final class NamedSecrets {
    private static final Pattern NAMING_FIELD = Pattern.compile("secretName|existing[A-Za-z]*Secret[A-Za-z]*");
    private static final Pattern REFERENCE_FIELD =
            Pattern.compile("secret|[A-Za-z]*[sS]ecret(Key)?Ref|superuserSecret");
    private static final Pattern LIST_FIELD = Pattern.compile("secrets|imagePullSecrets");

    /** Image Updater's way to name one. */
    private static final Pattern PULL_SECRET = Pattern.compile("pullsecret:([a-z0-9-]+/[a-z0-9.-]+)");

    /** Argo CD's way to name one of its own namespace. */
    private static final Pattern DOLLAR = Pattern.compile("\\$([a-z0-9.-]+):[a-z0-9.-]+");

    private final List<String> found = new ArrayList<>();
    private final String namespace;

    private NamedSecrets(String namespace) {
        this.namespace = namespace;
    }

    static List<String> of(Installation installation) {
        return installation.applications().stream()
                .flatMap(application -> Stream.concat(
                                in(application.settings(), application.namespace()),
                                application.objects().stream().flatMap(object -> in(application, object)))
                        .map(secret -> application.server() + " " + secret))
                .distinct()
                .toList();
    }

    private static Stream<String> in(Deployed application, RenderedObject object) {
        // the settings of applications are looked at as what they deploy, and scripts are not YAML
        return switch (object.kind()) {
            case "Application", "ApplicationSet", "ConfigMap" -> Stream.empty();
            case "Role" -> rights(object);
            default -> in(object.fields(), object.namespace().isEmpty() ? application.namespace() : object.namespace());
        };
    }

    private static Stream<String> in(Object node, String namespace) {
        var named = new NamedSecrets(namespace);
        named.look(node, "");
        return named.found.stream();
    }

    /** A right to read a Secret that nobody makes would be one too many. */
    private static Stream<String> rights(RenderedObject role) {
        return role.list("rules").stream()
                .filter(rule -> RenderedObject.at(rule, "resources")
                        .filter(List.of("secrets")::equals)
                        .isPresent())
                .flatMap(rule ->
                        ((List<?>) RenderedObject.at(rule, "resourceNames").orElse(List.of())).stream())
                .map(name -> role.namespace() + "/" + name);
    }

    private void look(Object node, String field) {
        if (node instanceof Map<?, ?> map) {
            if (REFERENCE_FIELD.matcher(field).matches() && map.containsKey("name")) {
                found.add(namespace + "/" + map.get("name"));
            }
            map.forEach((key, value) -> look(value, key.toString()));
        } else if (node instanceof List<?> items) {
            for (Object item : items) {
                if (LIST_FIELD.matcher(field).matches()) {
                    found.add(namespace + "/" + (item instanceof Map<?, ?> named ? named.get("name") : item));
                }
                look(item, "");
            }
        } else if (node instanceof String text) {
            if (NAMING_FIELD.matcher(field).matches()) {
                found.add(namespace + "/" + text);
            }
            PULL_SECRET.matcher(text).results().forEach(match -> found.add(match.group(1)));
            if (field.endsWith(".config")) {
                DOLLAR.matcher(text).results().forEach(match -> found.add(namespace + "/" + match.group(1)));
            }
        }
    }
}
