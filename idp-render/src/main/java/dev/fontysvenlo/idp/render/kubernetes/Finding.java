package dev.fontysvenlo.idp.render.kubernetes;

import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;

/**
 * One thing in an object that an API server would refuse.
 *
 * @param field the field's path, for example {@code spec.template.spec.containers[0].image}; empty for the object itself
 * @param clause the end of a sentence that the field begins: "is a text where a whole number is wanted"
 */
public record Finding(DiagnosticCode code, Location place, String field, String clause, String hint) {}
