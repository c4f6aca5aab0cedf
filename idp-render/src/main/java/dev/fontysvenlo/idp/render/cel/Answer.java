package dev.fontysvenlo.idp.render.cel;

import java.util.function.Function;

/** What an expression says of some values, or why it can't say anything; the API server takes the latter for a no. */
public sealed interface Answer {
    <R> R match(Function<Object, R> value, Function<String, R> failed);

    /** The result: a Boolean, Long, Double, String, List, Map or a type that only CEL knows. */
    record Value(Object result) implements Answer {
        @Override
        public <R> R match(Function<Object, R> value, Function<String, R> failed) {
            return value.apply(result);
        }
    }

    record Failed(String reason) implements Answer {
        @Override
        public <R> R match(Function<Object, R> value, Function<String, R> failed) {
            return failed.apply(reason);
        }
    }
}
