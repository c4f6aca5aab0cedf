package dev.fontysvenlo.idp.render.kubernetes;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for; made twice by two threads at once it is the same value. */
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> make;
    private volatile Optional<T> made = Optional.empty();

    Lazy(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        var value = made;
        if (value.isEmpty()) {
            value = Optional.of(make.get());
            made = value;
        }
        return value.get();
    }
}
