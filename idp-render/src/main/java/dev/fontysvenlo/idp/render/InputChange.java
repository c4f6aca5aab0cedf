package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.load.Loader;
import dev.fontysvenlo.idp.render.change.Cause;
import dev.fontysvenlo.idp.render.change.FieldChange;
import dev.fontysvenlo.idp.render.change.ObjectDiff;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** One difference between the inputs of the base and those of now, which can be taken back on trial. */
record InputChange(Cause cause, List<String> path, boolean isWholeFile) {

    /** Every difference of two sets of inputs. */
    static List<InputChange> between(Inputs before, Inputs after) {
        var files = new TreeSet<>(before.documents().keySet());
        files.addAll(after.documents().keySet());
        var changes = new ArrayList<InputChange>();
        for (String file : files) {
            var then = before.file(file);
            var now = after.file(file);
            if (then.isPresent() && now.isPresent()) {
                ObjectDiff.between(then.get().root(), now.get().root())
                        .forEach(change -> changes.add(of(file, change)));
            } else {
                var what = now.isPresent() ? "new file" : "deleted";
                changes.add(new InputChange(new Cause(file, now.isPresent() ? 1 : 0, what), List.of(), true));
            }
        }
        return changes;
    }

    /** Entries of lists have no address that survives, so that the whole list is taken back. */
    private static InputChange of(String file, FieldChange change) {
        var path = change.path().segments().stream()
                .takeWhile(segment -> !segment.startsWith("["))
                .toList();
        int line = change.after().map(node -> node.location().line()).orElse(0);
        return new InputChange(new Cause(file, line, change.path() + ": " + change.arrow()), path, false);
    }

    boolean isOfPlatform() {
        return cause.file().equals(Loader.PLATFORM);
    }

    /** Whether the same field differs, or the whole file, whichever file it is. */
    boolean isAlike(InputChange other) {
        return path.equals(other.path) && isWholeFile == other.isWholeFile;
    }

    /** The inputs as they would be without this difference. */
    Inputs takenBack(Inputs after, Inputs before) {
        if (isWholeFile) {
            return after.with(cause.file(), before.file(cause.file()));
        }
        return after.with(cause.file(), after.file(cause.file()).map(document -> takenBack(document, before)));
    }

    private Document takenBack(Document document, Inputs inputs) {
        var then = inputs.file(cause.file()).flatMap(old -> at(old.root(), path));
        return Edit.of(document, path, then);
    }

    private static Optional<Node> at(Node root, List<String> path) {
        Optional<Node> node = Optional.of(root);
        for (String name : path) {
            node = node.flatMap(
                    parent -> parent instanceof Node.Mapping mapping ? mapping.get(name) : Optional.empty());
        }
        return node;
    }
}
