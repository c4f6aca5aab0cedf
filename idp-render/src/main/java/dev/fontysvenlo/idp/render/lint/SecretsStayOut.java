package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.render.kubernetes.Trees;
import dev.fontysvenlo.idp.source.Node;
import java.util.List;
import java.util.Optional;

/** Nothing that looks like a password, a token or a private key stands where everybody can read it. */
final class SecretsStayOut implements LintRule {
    private static final List<String> SETTINGS =
            List.of(".properties", ".env", ".ini", ".yaml", ".yml", ".toml", ".conf");

    @Override
    public void look(Batch batch, Findings findings) {
        batch.objects()
                .forEach(object -> object.at("metadata", "annotations")
                        .ifPresent(annotations -> new Look(object, findings).texts("annotation", annotations)));
        batch.of("ConfigMap").forEach(map -> map.at("data").ifPresent(data -> new Look(map, findings).data(data)));
        batch.pods()
                .forEach(pod ->
                        pod.allContainers().forEach(container -> new Look(pod.owner(), findings).container(container)));
    }

    private record Look(Rendered object, Findings findings) {
        void texts(String what, Node mapping) {
            for (Node.Entry entry : entries(mapping)) {
                if (entry.value() instanceof Node.Text text) {
                    var name = entry.key().substring(entry.key().lastIndexOf('/') + 1);
                    value(what + " `" + entry.key() + "`", name, text);
                }
            }
        }

        void data(Node data) {
            texts("key", data);
            for (Node.Entry entry : entries(data)) {
                if (entry.value() instanceof Node.Text text
                        && SETTINGS.stream().anyMatch(entry.key()::endsWith)
                        && text.value().lines().anyMatch(Look::setsPassword)) {
                    add("key `" + entry.key() + "`", "a password", text);
                }
            }
        }

        private static boolean setsPassword(String line) {
            int end = line.indexOf('=') < 0 ? line.indexOf(':') : line.indexOf('=');
            var name = end < 0 || line.startsWith("#")
                    ? ""
                    : line.substring(0, end).strip();
            return Confidential.isSecret(name, unquoted(line.substring(end + 1).strip()));
        }

        private static String unquoted(String value) {
            boolean quoted = value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0;
            return quoted ? value.substring(1, value.length() - 1) : value;
        }

        void container(Node container) {
            for (Node variable : Trees.items(container, "env")) {
                if (Trees.child(variable, "value").orElse(variable) instanceof Node.Text text) {
                    var name = Trees.text(variable, "name");
                    value("variable `" + name + "`", name, text);
                }
            }
            for (String list : List.of("command", "args")) {
                for (Node word : Trees.items(container, list)) {
                    if (word instanceof Node.Text text) {
                        word(list, text);
                    }
                }
            }
        }

        private void word(String list, Node.Text word) {
            int end = word.value().indexOf('=');
            boolean isOption = end > 0 && word.value().startsWith("-");
            var name = isOption ? word.value().substring(0, end) : "";
            if (isOption && Confidential.isSecret(name, word.value().substring(end + 1))) {
                add("`" + list + "`", "a password", word);
            } else {
                value("`" + list + "`", "", word);
            }
        }

        private void value(String what, String name, Node.Text text) {
            var kind = Confidential.isSecret(name, text.value())
                    ? Optional.of("a password or a token")
                    : Confidential.in(text.value());
            kind.ifPresent(found -> add(what, found, text));
        }

        private static List<Node.Entry> entries(Node mapping) {
            return mapping instanceof Node.Mapping found ? found.entries() : List.of();
        }

        private void add(String what, String kind, Node place) {
            findings.add(
                    DiagnosticCode.SECRET_IN_THE_OPEN,
                    object,
                    place,
                    "has what looks like " + kind + " in its " + what,
                    "Let a Job in the cluster make the value, and take it from a Secret; change it where it is in use.");
        }
    }
}
