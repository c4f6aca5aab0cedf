package dev.fontysvenlo.idp.render.promise;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Something that the platform promises of every cluster.
 *
 * @param words the same as in the manual
 * @param broken where a tree does not keep it
 * @param damages each takes away, or spoils, one thing that keeps it
 */
record Promise(String words, Function<Tree, List<String>> broken, List<Damage> damages) {
    Promise {
        damages = List.copyOf(damages);
    }

    /** One thing that is taken away from a sound tree. */
    record Damage(String what, UnaryOperator<RenderedCluster> to) {

        static Damage without(String kind, String name) {
            return new Damage(
                    kind + " " + name + " is gone", cluster -> cluster.without(object -> object.is(kind, name)));
        }

        /** The same text in all objects of a kind and name. */
        static Damage edit(String kind, String name, String from, String to) {
            return new Damage(
                    kind + " " + name + " says " + to.strip(),
                    cluster -> cluster.changed(object -> object.is(kind, name), object -> object.edited(from, to)));
        }

        @Override
        public String toString() {
            return what;
        }
    }
}
