package dev.fontysvenlo.idp.render.cel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Forms of names, and texts with places to fill. Source: kubernetes.io, "Common Expression Language", format library;
 * the strings library of cel-go, version 2. Texts of problems are our own words.
 */
final class FormatFunctions {
    private static final Kind<NameForm> FORM = Kind.opaque("NamedFormat", NameForm.class);
    private static final Kind<Object> OPTIONAL_FORM = Kind.optional(FORM);

    private FormatFunctions() {}

    static List<Overload> all() {
        var forms = NameForm.ALL.stream().map(NameForm::name).map(FormatFunctions::constant);
        return Stream.concat(
                        forms,
                        Stream.of(
                                Overload.global("format.named", OPTIONAL_FORM, Kind.TEXT, NameForm::named),
                                Overload.member("validate", Kind.PROBLEMS, FORM, Kind.TEXT, FormatFunctions::problems),
                                Overload.member("format", Kind.TEXT, Kind.TEXT, Kind.LIST, TextForm::fill)))
                .toList();
    }

    private static Overload constant(String name) {
        return Overload.constant(
                "format." + name, FORM, arguments -> NameForm.named(name).orElseThrow());
    }

    private static Optional<List<String>> problems(NameForm form, String text) {
        return Optional.of(form.problems(text)).filter(problems -> !problems.isEmpty());
    }
}
