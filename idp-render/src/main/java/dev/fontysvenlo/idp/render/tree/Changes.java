package dev.fontysvenlo.idp.render.tree;

import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Every change that makes {@code rendered/} what the input asks for, sorted by path. */
public record Changes(List<Change> list) {
    public Changes {
        list = List.copyOf(list);
    }

    /**
     * How the folder differs from the wanted tree, or every reason not to touch it.
     *
     * @param scope the paths to look at, where only a part is rendered; all others are left alone
     */
    public static Outcome<Changes> between(RenderedFolder folder, RenderedTree wanted, Predicate<String> scope) {
        return new Comparison(folder, wanted, scope).changes();
    }

    /**
     * The files that are not known to be on disk as they should be, without another look at the disk: whoever fills a tree
     * has held each of them against it.
     */
    public static Changes unlike(RenderedTree wanted) {
        var changes = new ArrayList<Change>();
        wanted.texts().forEach((path, content) -> changes.add(new Change.Modified(path, content)));
        return new Changes(changes);
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    public int added() {
        return count(change -> change.match(added -> true, modified -> false, removed -> false));
    }

    public int modified() {
        return count(change -> change.match(added -> false, modified -> true, removed -> false));
    }

    public int removed() {
        return count(Change::isRemoval);
    }

    private int count(Predicate<Change> kind) {
        return (int) list.stream().filter(kind).count();
    }
}
