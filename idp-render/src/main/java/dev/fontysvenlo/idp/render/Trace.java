package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.render.change.Cause;
import java.util.List;

/**
 * Where a rendered line comes from.
 *
 * @param path below {@code rendered/}
 * @param text the line itself; empty for the two lines of the header
 * @param templates the lines of templates and scripts, with what stands there
 * @param inputs the lines of input files without which it would be another
 */
public record Trace(String path, int line, String text, List<Cause> templates, List<Cause> inputs) {
    public Trace {
        templates = List.copyOf(templates);
        inputs = List.copyOf(inputs);
    }
}
