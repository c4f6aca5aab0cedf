package dev.fontysvenlo.idp.render.cel;

import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One form of one function: what the compiler must know of it, and the code that runs. */
record Overload(String function, CelOverloadDecl declaration, CelFunctionBinding binding) {

    static Overload constant(String function, Kind<?> result, CelFunctionOverload body) {
        var id = id(function, Stream.of());
        return new Overload(
                function,
                CelOverloadDecl.newGlobalOverload(id, result.type(), List.of()),
                CelFunctionBinding.from(id, List.of(), body));
    }

    static <A> Overload global(String function, Kind<?> result, Kind<A> a, CelFunctionOverload.Unary<A> body) {
        var id = id(function, Stream.of(a));
        return new Overload(
                function,
                CelOverloadDecl.newGlobalOverload(id, result.type(), a.type()),
                CelFunctionBinding.from(id, a.carrier(), body));
    }

    static <A, B> Overload global(
            String function, Kind<?> result, Kind<A> a, Kind<B> b, CelFunctionOverload.Binary<A, B> body) {
        var id = id(function, Stream.of(a, b));
        return new Overload(
                function,
                CelOverloadDecl.newGlobalOverload(id, result.type(), List.<CelType>of(a.type(), b.type())),
                CelFunctionBinding.from(id, a.carrier(), b.carrier(), body));
    }

    static <A> Overload member(String function, Kind<?> result, Kind<A> a, CelFunctionOverload.Unary<A> body) {
        var id = id(function, Stream.of(a));
        return new Overload(
                function,
                CelOverloadDecl.newMemberOverload(id, result.type(), a.type()),
                CelFunctionBinding.from(id, a.carrier(), body));
    }

    static <A, B> Overload member(
            String function, Kind<?> result, Kind<A> a, Kind<B> b, CelFunctionOverload.Binary<A, B> body) {
        var id = id(function, Stream.of(a, b));
        return new Overload(
                function,
                CelOverloadDecl.newMemberOverload(id, result.type(), List.<CelType>of(a.type(), b.type())),
                CelFunctionBinding.from(id, a.carrier(), b.carrier(), body));
    }

    static <A, B> Overload member(
            String function, Kind<?> result, Kind<A> a, Kind<B> b, Kind<?> c, CelFunctionOverload body) {
        var id = id(function, Stream.of(a, b, c));
        return new Overload(
                function,
                CelOverloadDecl.newMemberOverload(id, result.type(), List.<CelType>of(a.type(), b.type(), c.type())),
                CelFunctionBinding.from(id, List.of(a.carrier(), b.carrier(), c.carrier()), body));
    }

    private static String id(String function, Stream<Kind<?>> kinds) {
        return kinds.map(Kind::name).collect(Collectors.joining("_", "kubernetes_" + function + "_", ""));
    }
}
