package dev.fontysvenlo.idp.render.cel;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.OptionalType;
import dev.cel.common.types.SimpleType;
import java.util.List;

/** What a function takes or gives: its type in an expression, and its class in Java. */
record Kind<T>(String name, CelType type, Class<T> carrier) {
    static final Kind<String> TEXT = new Kind<>("string", SimpleType.STRING, String.class);
    static final Kind<Long> WHOLE = new Kind<>("int", SimpleType.INT, Long.class);
    static final Kind<Double> DECIMAL = new Kind<>("double", SimpleType.DOUBLE, Double.class);
    static final Kind<Boolean> TRUTH = new Kind<>("bool", SimpleType.BOOL, Boolean.class);
    static final Kind<Object> ANY = new Kind<>("dyn", SimpleType.DYN, Object.class);

    @SuppressWarnings("rawtypes") // a class literal has no type arguments
    static final Kind<List> LIST = new Kind<>("list", ListType.create(SimpleType.DYN), List.class);

    static final Kind<Object> TEXTS = new Kind<>("strings", ListType.create(SimpleType.STRING), Object.class);
    static final Kind<Object> TEXTS_BY_NAME =
            new Kind<>("query", MapType.create(SimpleType.STRING, ListType.create(SimpleType.STRING)), Object.class);
    static final Kind<Object> PROBLEMS = optional(TEXTS);

    static Kind<Object> optional(Kind<?> kind) {
        return new Kind<>("optional_" + kind.name, OptionalType.create(kind.type), Object.class);
    }

    /** A type of Kubernetes' own, which only its functions can look into. */
    static <T> Kind<T> opaque(String name, Class<T> carrier) {
        return new Kind<>(name, OpaqueType.create("kubernetes." + name), carrier);
    }
}
