package dev.fontysvenlo.idp.diagnostic;

import java.util.List;
import java.util.function.Function;

/** What came of work that a user can get wrong: the value, or every problem found. A bug is thrown instead. */
public sealed interface Outcome<T> {
    <R> R match(Function<? super T, ? extends R> ok, Function<? super List<Diagnostic>, ? extends R> failed);

    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return match(next, Failed::new);
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return match(value -> new Ok<>(change.apply(value)), Failed::new);
    }

    /** The problems, empty when the work succeeded. */
    default List<Diagnostic> diagnostics() {
        return match(value -> List.of(), List::copyOf);
    }

    static <T> Outcome<T> ok(T value) {
        return new Ok<>(value);
    }

    static <T> Outcome<T> failed(List<Diagnostic> diagnostics) {
        return new Failed<>(diagnostics);
    }

    static <T> Outcome<T> failed(Diagnostic diagnostic) {
        return new Failed<>(List.of(diagnostic));
    }

    /** The value, unless a problem was found. */
    static <T> Outcome<T> of(T value, List<Diagnostic> diagnostics) {
        return diagnostics.isEmpty() ? ok(value) : failed(diagnostics);
    }

    record Ok<T>(T value) implements Outcome<T> {
        @Override
        public <R> R match(
                Function<? super T, ? extends R> ok, Function<? super List<Diagnostic>, ? extends R> failed) {
            return ok.apply(value);
        }
    }

    record Failed<T>(List<Diagnostic> diagnostics) implements Outcome<T> {
        public Failed {
            diagnostics = diagnostics.stream().sorted().distinct().toList();
            if (diagnostics.isEmpty()) {
                throw new IllegalArgumentException("a failure needs a diagnostic");
            }
        }

        @Override
        public <R> R match(
                Function<? super T, ? extends R> ok, Function<? super List<Diagnostic>, ? extends R> failed) {
            return failed.apply(diagnostics);
        }
    }
}
