package dev.fontysvenlo.idp.render.template;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what a template says without meaning it, before jte or a YAML reader takes it literally. */
final class TemplateLint {
    private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>", Pattern.DOTALL);
    private static final Pattern DIRECTIVE_IN_WORD = Pattern.compile("[A-Za-z0-9_.-]@(if|for|raw|template\\.)");
    private static final Pattern DIRECTIVE_WITHOUT_PARENTHESIS = Pattern.compile("@(if|elseif|for)(?! *\\()");
    private static final Pattern DIRECTIVE_GOES_ON = Pattern.compile("@(endif|endfor|raw|endraw)(?=[a-z])");
    private static final Pattern BOOLEAN_KEY =
            Pattern.compile("(\\s*- +)*\\s*(y|n|yes|no|on|off|true|false)\\s*:(\\s.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK_START = Pattern.compile("( *(- +)*)\\S.*[|>][-+0-9]*\\s*");

    private final String path;
    private final List<Diagnostic> problems = new ArrayList<>();
    private int blockColumn = Integer.MAX_VALUE;

    private TemplateLint(String path) {
        this.path = path;
    }

    static List<Diagnostic> of(String path, String text) {
        var lint = new TemplateLint(path);
        var lines = withoutComments(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            lint.line(lines[i], i + 1);
        }
        return lint.problems;
    }

    /** The same lines, with nothing where comments were. */
    static String withoutComments(String text) {
        return COMMENT.matcher(text)
                .replaceAll(comment -> "\n".repeat((int)
                        comment.group().chars().filter(c -> c == '\n').count()));
    }

    private void line(String line, int number) {
        if (line.substring(0, line.length() - line.stripLeading().length()).indexOf('\t') >= 0) {
            report(number, "The line is indented with a tab.", "Indent with blanks.");
        }
        if (line.contains("$unsafe{")) {
            report(number, "`$unsafe` prints a value without a check.", "Write `${…}` instead.");
        }
        if (DIRECTIVE_IN_WORD.matcher(line).find()
                || DIRECTIVE_WITHOUT_PARENTHESIS.matcher(line).find()
                || DIRECTIVE_GOES_ON.matcher(line).find()) {
            report(
                    number,
                    "An `@` in this text would be taken for a directive of the template.",
                    "Print it as a value, as in `${\"@\"}`, or put it between `@raw` and `@endraw` lines.");
        }
        if (!isInsideBlock(line) && BOOLEAN_KEY.matcher(line).matches()) {
            report(number, "Some YAML readers take this key for true or false.", "Put the key in double quotes.");
        }
    }

    /** Text inside a block scalar is no YAML of ours. */
    private boolean isInsideBlock(String line) {
        int column = line.length() - line.stripLeading().length();
        if (!line.isBlank() && column <= blockColumn) {
            var start = BLOCK_START.matcher(line);
            blockColumn = start.matches() ? column : Integer.MAX_VALUE;
            return false;
        }
        return blockColumn != Integer.MAX_VALUE;
    }

    private void report(int line, String message, String hint) {
        problems.add(new Diagnostic(DiagnosticCode.TEMPLATE_TEXT, Templates.location(path, line), message, hint));
    }
}
