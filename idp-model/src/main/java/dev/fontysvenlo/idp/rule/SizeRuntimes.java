package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.source.Sources;
import dev.fontysvenlo.idp.team.ComponentDeclaration;
import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.Runtime;
import dev.fontysvenlo.idp.team.Size;
import dev.fontysvenlo.idp.team.TeamComponent;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Each size in use says what a component of each runtime gets; a gap is reported once, whoever needs it. */
final class SizeRuntimes {
    private final Declarations declared;
    private final Map<String, Diagnostic> gaps = new TreeMap<>();

    private SizeRuntimes(Declarations declared) {
        this.declared = declared;
    }

    static Stream<Diagnostic> check(Declarations declared) {
        var rule = new SizeRuntimes(declared);
        for (Course course : declared.platform().courses()) {
            declared.size(course.size())
                    .ifPresent(size -> rule.use(size, course, () -> declared.cite("courses", course.name(), "size")));
        }
        for (NamedTeam team : declared.files().owners()) {
            if (team.isTierTwo()) {
                rule.gaps.putAll(rule.own(team));
                continue;
            }
            declared.size(team)
                    .ifPresent(size -> rule.use(
                            size, team.course(), () -> declared.sources().cite(team.file(), "/size")));
        }
        return rule.gaps.values().stream();
    }

    private void use(Size size, Course course, Supplier<String> place) {
        for (ComponentDeclaration component : course.components()) {
            if (!size.has(component.runtime())) {
                gaps.computeIfAbsent(
                        size.name() + "/" + component.runtime(), key -> gap(size, course, component, place.get()));
            }
        }
    }

    /** A share that the component itself states needs no size. */
    private Map<String, Diagnostic> own(NamedTeam team) {
        Map<String, Diagnostic> found = new TreeMap<>();
        for (TeamComponent component : team.components()) {
            var runtime = component.declaration().runtime();
            if (component.means().resources().isEmpty()) {
                declared.size(team, component)
                        .filter(size -> !size.has(runtime))
                        .ifPresent(size -> found.put(
                                team.namespace() + "/" + component.name(), own(team, component, size.name())));
            }
        }
        return found;
    }

    private Diagnostic own(NamedTeam team, TeamComponent component, String size) {
        var runtime = word(component.declaration().runtime());
        return new Diagnostic(
                DiagnosticCode.SIZE_LACKS_RUNTIME,
                declared.sources().locateKey(team.file(), Sources.pointer("components", component.name())),
                "Size `%s` does not say what a component on `%s` gets, but component `%s` runs on it."
                        .formatted(size, runtime, component.name()),
                "Write `resources` with its `requests` and `limits` here, or add `%s:` in `%s`."
                        .formatted(runtime, declared.cite("sizes", size, "components")));
    }

    private Diagnostic gap(Size size, Course course, ComponentDeclaration component, String place) {
        var runtime = word(component.runtime());
        return new Diagnostic(
                DiagnosticCode.SIZE_LACKS_RUNTIME,
                declared.atKey("sizes", size.name(), "components"),
                "Size `%s` does not say what a component on `%s` gets, but component `%s` of course `%s` runs on it."
                        .formatted(size.name(), runtime, component.name(), course.name()),
                "Add `%s:` with its `requests` and `limits` here, or choose another size in `%s`."
                        .formatted(runtime, place));
    }

    private static String word(Runtime runtime) {
        return runtime.name().toLowerCase(Locale.ROOT);
    }
}
