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

    /** What a component runs until its team has pushed this image. */
    public String startImage(Origin image) {
        return registry.placeholder()
                .map(placeholder -> placeholder.copied(image))
                .orElseGet(() -> images.placeholder().toString());
    }

    /** All namespaces that belong to the platform and not to a course or a team. */
    public List<String> platformNamespaces() {
        return Stream.concat(
                        namespaces.all().stream(),
                        Stream.of(parts.cloudNativePg().namespace()))
                .toList();
    }
}
