package dev.fontysvenlo.idp.source;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Takes the place and the kind of trouble out of what the YAML library throws. */
final class SyntaxProblem {
    private SyntaxProblem() {}

    /**
     * @param offset where the last token began, which is the place when the library names none
     */
    static Diagnostic of(SourceText source, JacksonException refused, int offset) {
        if (refused.getCause() instanceof MarkedYamlEngineException marked) {
            return of(source, marked, offset);
        }
        if (refused.getOriginalMessage().startsWith("Expected a property name")) {
            return source.at(offset) == '*'
                    ? Refusals.decoration(source, offset, source.locate(offset, source.restOfWord(offset)))
                    : Refusals.keyNotText(source.locate(offset, 1));
        }
        return SyntaxWording.UNKNOWN.diagnostic(source, offset, offset);
    }

    private static Diagnostic of(SourceText source, MarkedYamlEngineException marked, int offset) {
        var complaint = marked.getContext() + " " + marked.getProblem();
        int problem = marked.getProblemMark().map(Mark::getIndex).orElse(offset);
        int context = marked.getContextMark().map(Mark::getIndex).orElse(problem);
        return SyntaxWording.of(complaint).diagnostic(source, problem, context);
    }
}
