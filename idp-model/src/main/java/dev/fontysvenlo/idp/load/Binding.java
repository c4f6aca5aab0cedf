package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.team.Platform;
import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Stages 4 and 5 alone, for files that were changed on trial: what they would declare, if they declare anything. */
public final class Binding {
    private Binding() {}

    /** The platform of these trees; no rule is asked, and trees that can't be bound have none. */
    public static Optional<Platform> of(Document platform, Collection<Document> teams) {
        try {
            var declared = teams.stream().map(TeamBinder::bind).toList();
            return Optional.of(Resolver.resolve(PlatformBinder.bind(platform), declared));
        } catch (IllegalArgumentException | IllegalStateException | NoSuchElementException | ArithmeticException e) {
            // a trial that the schema or a rule would refuse: there is nothing to say about it
            return Optional.empty();
        }
    }
}
