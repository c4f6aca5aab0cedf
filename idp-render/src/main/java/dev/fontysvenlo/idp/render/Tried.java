package dev.fontysvenlo.idp.render;

import java.util.List;
import java.util.Optional;

/**
 * What was found out about one file by rendering it again.
 *
 * @param now its text from the inputs as they are; empty when they make no such file
 * @param causes the differences without which it would be another
 */
record Tried(Optional<String> now, List<InputChange> causes) {
    Tried {
        causes = List.copyOf(causes);
    }
}
