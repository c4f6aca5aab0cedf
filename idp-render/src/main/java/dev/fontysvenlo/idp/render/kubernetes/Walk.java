package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Nearest;
import dev.fontysvenlo.idp.diagnostic.Words;
import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Goes through one object and its schema side by side, and collects what does not fit. */
final class Walk {
    private final List<Finding> findings = new ArrayList<>();
    private final List<Object> path = new ArrayList<>();

    private Walk() {}

    static List<Finding> findings(Node node, Schema schema) {
        var walk = new Walk();
        walk.value(node, schema);
        return walk.findings;
    }

    private void value(Node node, Schema schema) {
        if (node instanceof Node.Empty) {
            empty(node, schema);
        } else if (!schema.type().holds(node)) {
            wrongType(node, schema);
        } else {
            if (node instanceof Node.Mapping mapping) {
                mapping(mapping, schema.fields());
            } else if (node instanceof Node.Sequence sequence) {
                sequence(sequence, schema.list());
            }
            rules(node, schema);
        }
    }

    private void empty(Node node, Schema schema) {
        if (!schema.nullable() && schema.type() != Type.ANYTHING) {
            find(
                    DiagnosticCode.OBJECT_WRONG_TYPE,
                    node.location(),
                    "is empty where " + schema.type().wording() + " is wanted",
                    "Give it a value, or leave the field out.");
        }
    }

    private void wrongType(Node node, Schema schema) {
        boolean quoted = node instanceof Node.Text text && text.value().matches("-?[0-9.]+|true|false");
        find(
                DiagnosticCode.OBJECT_WRONG_TYPE,
                node.location(),
                "is " + shown(node) + " where " + schema.type().wording() + " is wanted",
                quoted ? "Print it without quotation marks: give the template a number or a boolean." : hint(schema));
    }

    private static String hint(Schema schema) {
        return "Write " + schema.type().wording() + ".";
    }

    private static String shown(Node node) {
        if (node instanceof Node.Mapping) {
            return "a mapping";
        }
        if (node instanceof Node.Sequence) {
            return "a list";
        }
        return (node instanceof Node.Text ? "the text " : node instanceof Node.Number ? "the number " : "")
                + Words.quoted(Rules.shown(node));
    }

    private void mapping(Node.Mapping mapping, Schema.Fields fields) {
        for (Node.Entry entry : mapping.entries()) {
            path.add(entry.key());
            var known = Optional.ofNullable(fields.known().get(entry.key()));
            var schema = known.isPresent() ? known : fields.others();
            if (schema.isPresent()) {
                value(entry.value(), schema.get().get());
            } else {
                unknown(entry, fields);
            }
            path.remove(path.size() - 1);
        }
        for (String name : fields.required()) {
            if (mapping.get(name).isEmpty()) {
                missing(mapping, name);
            }
        }
    }

    private void unknown(Node.Entry entry, Schema.Fields fields) {
        var names = fields.names();
        find(
                DiagnosticCode.OBJECT_UNKNOWN_FIELD,
                entry.keyLocation(),
                "is not a field of that kind",
                Nearest.to(entry.key(), names)
                        .map(nearest -> "Did you mean `" + nearest + "`?")
                        .orElse(
                                names.isEmpty() || names.size() > 12
                                        ? "Take the field out, or look up its name."
                                        : "Use one of " + Words.anyOf(names) + ", or take the field out."));
    }

    private void missing(Node.Mapping mapping, String name) {
        path.add(name);
        find(
                DiagnosticCode.OBJECT_FIELD_MISSING,
                mapping.location(),
                "is missing",
                "Add `" + name + "` to the template.");
        path.remove(path.size() - 1);
    }

    private void sequence(Node.Sequence sequence, Schema.Listed list) {
        for (int i = 0; i < sequence.items().size(); i++) {
            path.add(i);
            value(sequence.items().get(i), list.items().get());
            path.remove(path.size() - 1);
        }
        if (sequence.items().size() > 1 && (list.isSet() || !list.keys().isEmpty())) {
            twice(sequence, list);
        }
    }

    private void twice(Node.Sequence sequence, Schema.Listed list) {
        var seen = new HashMap<String, Integer>();
        for (int i = 0; i < sequence.items().size(); i++) {
            var item = sequence.items().get(i);
            var first = Optional.ofNullable(seen.putIfAbsent(identity(item, list), i));
            if (first.isPresent()) {
                path.add(i);
                find(
                        DiagnosticCode.OBJECT_ENTRY_TWICE,
                        item.location(),
                        "is the same as entry " + (first.get() + 1) + " of the list" + sameness(list),
                        "Take one of the two away, or tell them apart.");
                path.remove(path.size() - 1);
            }
        }
    }

    private static String sameness(Schema.Listed list) {
        return list.keys().isEmpty() ? "" : " in " + Words.allOf(list.keys());
    }

    static String identity(Node item, Schema.Listed list) {
        if (list.keys().isEmpty()) {
            return JsonText.of(item);
        }
        var identity = new StringBuilder();
        for (String key : list.keys()) {
            identity.append(Trees.child(item, key).map(JsonText::of).orElseGet(() -> preset(list, key)))
                    .append('\n');
        }
        return identity.toString();
    }

    /** OpenAPI documents say few presets; of the fields that tell items apart only ports have one. */
    private static String preset(Schema.Listed list, String key) {
        var field = Optional.ofNullable(list.items().get().fields().known().get(key));
        var preset = field.map(schema -> schema.get().preset()).orElse("");
        return preset.isEmpty() && key.equals("protocol") ? "\"TCP\"" : preset;
    }

    private void rules(Node node, Schema schema) {
        for (Rule rule : schema.rules()) {
            rule.breach(node)
                    .ifPresent(breach ->
                            find(breach.code(), node.location(), said(node) + breach.clause(), breach.hint()));
        }
    }

    static String said(Node node) {
        boolean scalar = !(node instanceof Node.Mapping || node instanceof Node.Sequence);
        return scalar ? "is " + Words.quoted(Rules.shown(node)) + ", which " : "";
    }

    private void find(DiagnosticCode code, Location place, String clause, String hint) {
        findings.add(new Finding(code, place, field(path), clause, hint));
    }

    /** Names of fields, and numbers of entries, as one text. */
    static String field(List<Object> path) {
        var field = new StringBuilder();
        for (Object step : path) {
            if (step instanceof Integer index) {
                field.append('[').append(index).append(']');
            } else {
                var name = step.toString();
                boolean plain = name.matches("[A-Za-z0-9_-]+");
                field.append(plain ? (field.isEmpty() ? "" : ".") + name : "[\"" + name + "\"]");
            }
        }
        return field.toString();
    }
}
