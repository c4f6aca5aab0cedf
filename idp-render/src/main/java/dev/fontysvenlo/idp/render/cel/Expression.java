package dev.fontysvenlo.idp.render.cel;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;

/** A compiled expression, to be evaluated as often as wanted, by several threads too. */
public final class Expression {
    private final String text;
    private final String type;
    private final CelRuntime.Program program;

    Expression(String text, String type, CelRuntime.Program program) {
        this.text = text;
        this.type = type;
        this.program = program;
    }

    public String text() {
        return text;
    }

    /** What the expression gives, as far as is known without a value: {@code bool}, {@code string}, {@code dyn}, … */
    public String type() {
        return type;
    }

    public Answer evaluate(Values values) {
        try {
            return new Answer.Value(program.eval(values.byName()));
        } catch (CelEvaluationException e) {
            return new Answer.Failed(Wording.reason(e));
        }
    }
}
