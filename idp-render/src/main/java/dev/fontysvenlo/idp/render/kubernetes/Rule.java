package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.source.Node;
import java.util.Optional;

/** Something that a value of the right type must keep, such as a pattern or a bound. */
interface Rule {
    /** What is wrong with the value, empty when nothing is. */
    Optional<Breach> breach(Node value);

    /** What is wrong with the value as a change of an earlier one; most rules have nothing to say to that. */
    default Optional<Breach> breach(Node before, Node value) {
        return Optional.empty();
    }

    /**
     * How a value breaks a rule.
     *
     * @param clause what the value is, as the end of a sentence: "is none of `Always` or `Never`"
     * @param hint an instruction that repairs it
     */
    record Breach(DiagnosticCode code, String clause, String hint) {}
}
