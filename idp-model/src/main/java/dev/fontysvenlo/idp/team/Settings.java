package dev.fontysvenlo.idp.team;

import java.util.List;
import java.util.stream.Stream;

/** What holds for the whole platform, whatever the cluster and the course. */
public record Settings(
        Organization organization,
        Repository repository,
        Registry registry,
        Images images,
        Namespaces namespaces,
        Bootstrap bootstrap,
        Parts parts) {

    /** All namespaces that belong to the platform and not to a course or a team. */
    public List<String> platformNamespaces() {
        return Stream.concat(
                        namespaces.all().stream(),
                        Stream.of(parts.cloudNativePg().namespace()))
                .toList();
    }
}
