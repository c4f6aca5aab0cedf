package dev.fontysvenlo.idp.render.change;

import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The addresses that a route answers, whatever API it is written for. */
final class Routes {
    private static final Pattern HOST = Pattern.compile("Host(?:SNI)?\\(`(?<host>[^`]+)`\\)(?<rest>.*)");
    private static final Pattern PREFIX = Pattern.compile("Path(?:Prefix)?\\(`(?<path>[^`]+)`\\)");
    private static final Set<String> HOSTS = Set.of("host", "hostname", "hostnames", "hosts");

    private Routes() {}

    static String of(RenderedObject object) {
        var addresses = addresses(object);
        return addresses.isEmpty()
                ? "an address that " + object.title() + " decides"
                : addresses.stream().map(address -> "`" + address + "`").collect(Collectors.joining(", "));
    }

    static List<String> addresses(RenderedObject object) {
        var found = new ArrayList<String>();
        collect("", object.root(), found);
        return found.stream().distinct().sorted().toList();
    }

    private static void collect(String field, Node node, List<String> found) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> collect(entry.key(), entry.value(), found));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(field, item, found));
        } else if (field.equals("match")) {
            found.add(rule(Values.plain(node)));
        } else if (HOSTS.contains(field)) {
            found.add(Values.plain(node));
        }
    }

    /** Of a rule such as Traefik writes it the host and the path; the rule itself where it says more. */
    static String rule(String rule) {
        var host = HOST.matcher(rule);
        if (!host.matches()) {
            return rule.replace('`', '\'');
        }
        var path = PREFIX.matcher(host.group("rest"));
        return host.group("host") + (path.find() ? path.group("path") : "");
    }
}
