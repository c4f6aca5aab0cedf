package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.render.change.Cause;
import dev.fontysvenlo.idp.render.plan.Unit;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds what a line depends on by changing each value of the inputs in turn, rendering the file again and looking whether
 * the line is still there. That sees through every computation and every condition, which no bookkeeping does.
 */
final class Perturbation {
    private static final Set<String> NAMED = Set.of("env", "variables", "components", "trusted");

    private final Trial trial;
    private final Inputs inputs;
    private final Trial.Wanted same;
    private final Trial.Wanted like;
    private final List<String> lines;
    private final int line;
    private final List<Cause> causes = new ArrayList<>();

    private Perturbation(
            Trial trial, Inputs inputs, Trial.Wanted same, Trial.Wanted like, List<String> lines, int line) {
        this.trial = trial;
        this.inputs = inputs;
        this.same = same;
        this.like = like;
        this.lines = lines;
        this.line = line;
    }

    /**
     * The values that a line depends on.
     *
     * @param path the file, below {@code rendered/}, whose lines these are
     * @param unit what it is planned with
     * @param line counted from 0
     */
    static List<Cause> causes(Trial trial, Inputs inputs, String path, Unit unit, List<String> lines, int line) {
        var same = Trial.Wanted.at(path);
        var like = Trial.Wanted.like(path, unit);
        var suspects = Suspects.of(inputs, new Perturbation(trial, inputs, same, like, lines, line)::hasLine);
        var search = new Perturbation(trial, suspects.inputs(), same, like, lines, line);
        suspects.files().forEach(document -> search.look(document, List.of(), document.root()));
        if (suspects.areTooMany()) {
            search.causes.add(new Cause("teams/", 0, "more than " + Suspects.AT_MOST + " of these files"));
        }
        return search.causes;
    }

    private boolean hasLine(Inputs others) {
        return trial.text(others, same).filter(text -> !isGone(text)).isPresent();
    }

    private void look(Document document, List<String> path, Node node) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                int known = causes.size();
                look(document, with(path, entry.key()), entry.value());
                if (isName(path) && causes.size() == known) {
                    tryWithout(document, path, entry);
                }
            });
        } else if (node instanceof Node.Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                look(document, with(path, Integer.toString(i)), sequence.items().get(i));
            }
        } else if (node.location().line() > 0) {
            tryOthers(document, path, node);
        }
    }

    /** Names of variables and the like are typed too, so that taking such an entry away is a trial as well. */
    private static boolean isName(List<String> path) {
        return !path.isEmpty() && NAMED.contains(path.get(path.size() - 1));
    }

    private void tryWithout(Document document, List<String> path, Node.Entry entry) {
        if (changes(Edit.of(document, with(path, entry.key()), Optional.empty()))) {
            note(document, path, entry.keyLocation().line(), entry.key());
        }
    }

    /**
     * The first value that can be rendered at all decides: first other values by which the file keeps its path, then
     * another name for what the value names, and then values that give the file another path.
     */
    private void tryOthers(Document document, List<String> path, Node node) {
        var others = others(node)
                .map(other -> inputs.with(document.file(), Optional.of(Edit.of(document, path, Optional.of(other)))))
                .toList();
        var text = first(others, same)
                .or(() -> first(
                        Renaming.of(inputs, document.file(), path, node).stream()
                                .toList(),
                        like))
                .or(() -> first(others, like));
        if (text.filter(this::isGone).isPresent()) {
            note(document, path, node.location().line(), shown(node));
        }
    }

    private Optional<String> first(List<Inputs> trials, Trial.Wanted wanted) {
        return trials.stream()
                .flatMap(other -> trial.text(other, wanted).stream())
                .findFirst();
    }

    private void note(Document document, List<String> path, int at, String value) {
        var name = String.join(".", path);
        var cause = new Cause(document.file(), at, name + ": " + value);
        if (causes.stream().noneMatch(known -> known.file().equals(cause.file()) && known.line() == at)) {
            causes.add(cause);
        }
    }

    private boolean changes(Document document) {
        return trial.text(inputs.with(document.file(), Optional.of(document)), same)
                .filter(this::isGone)
                .isPresent();
    }

    /** Whether the line is none of those that both texts have in the same order. */
    private boolean isGone(String text) {
        return !new KeptLines(lines, text.lines().toList()).keeps(line);
    }

    /** Values of the same kind that are as near as can be, so that most of them pass. */
    private static Stream<Node> others(Node node) {
        if (node instanceof Node.Flag flag) {
            return Stream.of(new Node.Flag(flag.location(), !flag.value()));
        }
        if (node instanceof Node.Number number) {
            return Stream.of(1, -1)
                    .map(step ->
                            new Node.Number(number.location(), number.value().add(BigDecimal.valueOf(step))));
        }
        if (node instanceof Node.Text text) {
            return texts(text.value()).distinct().map(other -> new Node.Text(text.location(), other));
        }
        return Stream.empty();
    }

    private static Stream<String> texts(String text) {
        return Stream.concat(Stream.of(otherDigit(text), text + "x"), WORDS.stream())
                .filter(other -> !other.equals(text));
    }

    /** Words that mean something in the inputs, for fields that take nothing else. */
    private static final List<String> WORDS = List.of(
            "S", "M", "L", "archived", "frozen", "cohort", "team", "semver", "timestamp", "jvm", "static", "node");

    private static String otherDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '1' && c <= '9') {
                return text.substring(0, i) + (c == '9' ? '8' : (char) (c + 1)) + text.substring(i + 1);
            }
        }
        return text + "1";
    }

    private static String shown(Node node) {
        if (node instanceof Node.Flag flag) {
            return Boolean.toString(flag.value());
        }
        return Renaming.name(node);
    }

    private static List<String> with(List<String> path, String name) {
        var longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }
}
