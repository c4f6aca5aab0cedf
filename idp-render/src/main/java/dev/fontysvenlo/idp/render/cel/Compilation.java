package dev.fontysvenlo.idp.render.cel;

import java.util.function.Function;

/** An expression ready to be evaluated, or the reason why it is none that Kubernetes, or this package, understands. */
public sealed interface Compilation {
    <R> R match(Function<Expression, R> compiled, Function<String, R> refused);

    record Compiled(Expression expression) implements Compilation {
        @Override
        public <R> R match(Function<Expression, R> compiled, Function<String, R> refused) {
            return compiled.apply(expression);
        }
    }

    /** The reason is one line, and names the column where the trouble is. */
    record Refused(String reason) implements Compilation {
        @Override
        public <R> R match(Function<Expression, R> compiled, Function<String, R> refused) {
            return refused.apply(reason);
        }
    }
}
