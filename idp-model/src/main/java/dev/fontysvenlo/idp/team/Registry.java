package dev.fontysvenlo.idp.team;

import java.util.List;
import java.util.Optional;

/**
 * The Harbor registry.
 *
 * @param host its host name, with the port where it is not the usual one
 * @param projects how its projects are cut
 * @param rules what holds in each of them
 * @param placeholder what is copied to where teams push, for a start; empty where pods start with a public image
 * @param proxies the projects that keep copies of other registries' images
 * @param installation how the platform installs it; empty where somebody else runs it
 */
public record Registry(
        String host,
        RegistryProjects projects,
        RegistryRules rules,
        Optional<RegistryPlaceholder> placeholder,
        List<RegistryProxy> proxies,
        Optional<RegistryInstallation> installation) {
    public Registry {
        proxies = List.copyOf(proxies);
    }

    /**
     * How it is installed, where a template has asked whether it is.
     *
     * @throws java.util.NoSuchElementException when somebody else runs it
     */
    public RegistryInstallation installed() {
        return installation.orElseThrow();
    }

    /** Whether the platform installs it on this cluster. */
    public boolean isOn(Cluster cluster) {
        return installation
                .filter(installed -> installed.cluster().equals(cluster.name()))
                .isPresent();
    }
}
