package dev.fontysvenlo.idp.render.lint;

import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.source.Node;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of one unit concerns the others: routes, of which the tree has no two alike; what it offers them beside its own
 * objects; and what it needs of theirs. Each is a text that is the same wherever the same is meant.
 *
 * @param offers Secrets that somebody may make in the cluster, and namespaces into which a chart brings what nobody sees
 */
public record Ties(List<Route> routes, List<String> offers, List<Need> needs) {
    public static final Ties NONE = new Ties(List.of(), List.of(), List.of());

    public Ties {
        routes = List.copyOf(routes);
        offers = List.copyOf(offers);
        needs = List.copyOf(needs);
    }

    /** The same of a unit that differs in one name only. */
    public Ties renamed(String from, String to) {
        return from.equals(to)
                ? this
                : new Ties(
                        routes.stream().map(route -> route.renamed(from, to)).toList(),
                        offers.stream().map(offer -> offer.replace(from, to)).toList(),
                        needs.stream().map(need -> need.renamed(from, to)).toList());
    }

    /** Whether a text is in any of them. */
    public boolean mention(String text) {
        return Stream.of(
                        routes.stream().map(Route::key),
                        offers.stream(),
                        needs.stream().map(Need::object))
                .flatMap(all -> all)
                .anyMatch(key -> key.contains(text));
    }

    /**
     * Who has a tie.
     *
     * @param file the place of its file among those of the unit
     */
    public record Holder(int file, String kind, String name, String template, Location place) {
        static Holder of(int file, Rendered object, Node place) {
            return new Holder(file, object.kind(), object.name(), object.template(), place.location());
        }

        Holder renamed(String from, String to) {
            return new Holder(file, kind, name.replace(from, to), template, place);
        }

        /** Where it is, in this file of the tree. */
        public Location in(String path) {
            return new Location("rendered/" + path, place.line(), place.column(), place.length());
        }
    }

    /** A rule of a route at one entry point of one cluster. */
    public record Route(String key, String match, Holder holder) {
        Route renamed(String from, String to) {
            return new Route(key.replace(from, to), match.replace(from, to), holder.renamed(from, to));
        }
    }

    /**
     * An object that must be there.
     *
     * @param object its key in the cluster that needs it
     * @param anywhere its key where all clusters have it in common, as they do Argo CD's own
     * @param chart what is offered where a chart may bring it unseen; empty where none does
     * @param namespace the key of its Namespace: where nobody renders that, nobody knows what is in it; empty as above
     * @param clause the end of a sentence that the object begins
     */
    public record Need(String object, String anywhere, String chart, String namespace, String clause, Holder holder) {
        Need renamed(String from, String to) {
            return new Need(
                    object.replace(from, to),
                    anywhere.replace(from, to),
                    chart.replace(from, to),
                    namespace.replace(from, to),
                    clause.replace(from, to),
                    holder.renamed(from, to));
        }
    }
}
