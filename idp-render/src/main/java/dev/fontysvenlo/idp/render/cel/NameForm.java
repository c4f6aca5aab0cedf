package dev.fontysvenlo.idp.render.cel;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How a name must be written; the named forms of Kubernetes are the ones that expressions may ask for. */
record NameForm(String name, String rule, Predicate<String> test) {
    private static final String LABEL = "[a-z0-9](?:[-a-z0-9]*[a-z0-9])?";
    private static final String OLD_LABEL = "[a-z](?:[-a-z0-9]*[a-z0-9])?";
    private static final String SUBDOMAIN = LABEL + "(?:\\." + LABEL + ")*";
    private static final String WORD = "[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?";

    static final List<NameForm> ALL = List.of(
            form("dns1123Label", 63, LABEL),
            form("dns1123Subdomain", 253, SUBDOMAIN),
            form("dns1035Label", 63, OLD_LABEL),
            new NameForm("qualifiedName", "name or prefix/name", NameForm::isQualified),
            prefix("dns1123LabelPrefix", 63, LABEL),
            prefix("dns1123SubdomainPrefix", 253, SUBDOMAIN),
            prefix("dns1035LabelPrefix", 63, OLD_LABEL),
            form("labelValue", 63, "(?:" + WORD + ")?"),
            new NameForm("uri", "an address", text -> UrlFunctions.parse(text).isPresent()),
            form("uuid", 36, "(?i)[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}"),
            form(
                    "byte",
                    Integer.MAX_VALUE,
                    "(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})"),
            new NameForm("date", "a date", Dates::isDate),
            new NameForm("datetime", "a date with a time", Dates::isDateTime));

    static Optional<NameForm> named(String name) {
        return ALL.stream().filter(form -> form.name.equals(name)).findFirst();
    }

    List<String> problems(String text) {
        return test.test(text) ? List.of() : List.of("must be " + rule);
    }

    private static NameForm form(String name, int length, String pattern) {
        var compiled = Pattern.compile(pattern);
        var rule = "at most " + length + " characters like " + pattern;
        return new NameForm(
                name,
                rule,
                text -> text.length() <= length && compiled.matcher(text).matches());
    }

    /** What a name may begin with when the cluster adds the rest, so a dash may be its end. */
    private static NameForm prefix(String name, int length, String pattern) {
        var whole = form(name, length, pattern);
        return new NameForm(
                name,
                whole.rule(),
                text -> whole.test().test(text.endsWith("-") ? text.substring(0, text.length() - 1) + "a" : text));
    }

    private static boolean isQualified(String text) {
        int slash = text.indexOf('/');
        var prefix = text.substring(0, Math.max(slash, 0));
        var word = text.substring(slash + 1);
        return word.length() <= 63
                && word.matches(WORD)
                && (slash < 0 || prefix.length() <= 253 && prefix.matches(SUBDOMAIN));
    }
}
