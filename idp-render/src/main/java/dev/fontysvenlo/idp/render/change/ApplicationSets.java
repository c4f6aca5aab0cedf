package dev.fontysvenlo.idp.render.change;

import dev.fontysvenlo.idp.source.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the applications that Argo CD would make of an object: one of an Application, one an element of a list. */
final class ApplicationSets {
    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*\\.(?<field>\\w+)\\s*}}");
    private static final String RENDERED = "rendered/";

    private ApplicationSets() {}

    static Stream<Application> applications(RenderedObject object) {
        return switch (object.kind()) {
            case "Application" ->
                application(
                        object, object.name().name(), object.at("spec"), object.hasSyncOption("Prune=false"), Map.of())
                        .stream();
            case "ApplicationSet" -> ofSet(object);
            default -> Stream.empty();
        };
    }

    private static Stream<Application> ofSet(RenderedObject object) {
        var policy = object.text("spec", "syncPolicy", "applicationsSync");
        boolean kept = policy.equals("create-update") || policy.equals("create-only");
        return items(object.at("spec", "generators"))
                .flatMap(generator -> items(field(generator, "list").flatMap(list -> field(list, "elements"))))
                .flatMap(element -> {
                    var values = values(element);
                    var name = filled(object.text("spec", "template", "metadata", "name"), values);
                    return application(object, name, object.at("spec", "template", "spec"), kept, values).stream();
                });
    }

    private static Optional<Application> application(
            RenderedObject object, String name, Optional<Node> spec, boolean kept, Map<String, String> values) {
        var cluster = Audience.of(object.path()).cluster();
        return spec.map(node ->
                new Application(cluster, name, filled(text(node, "project"), values), folder(node, values), kept));
    }

    private static String folder(Node spec, Map<String, String> values) {
        var path = field(spec, "source").map(source -> text(source, "path")).orElse("");
        var filled = filled(path, values);
        return filled.startsWith(RENDERED) ? filled.substring(RENDERED.length()) : filled;
    }

    private static String filled(String text, Map<String, String> values) {
        return FIELD.matcher(text)
                .replaceAll(found ->
                        java.util.regex.Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    private static Map<String, String> values(Node element) {
        var values = new LinkedHashMap<String, String>();
        if (element instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> values.put(entry.key(), Values.plain(entry.value())));
        }
        return values;
    }

    private static Optional<Node> field(Node node, String name) {
        return node instanceof Node.Mapping mapping ? mapping.get(name) : Optional.empty();
    }

    private static String text(Node node, String name) {
        return field(node, name).map(Values::plain).orElse("");
    }

    private static Stream<Node> items(Optional<Node> node) {
        return node
                .filter(Node.Sequence.class::isInstance)
                .map(Node.Sequence.class::cast)
                .map(Node.Sequence::items)
                .stream()
                .flatMap(List::stream);
    }
}
