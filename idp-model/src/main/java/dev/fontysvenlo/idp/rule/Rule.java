package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import java.util.stream.Stream;

/** One question that needs more than one place of the input to be answered. */
@FunctionalInterface
interface Rule {
    Stream<Diagnostic> check(Declarations declared);
}
