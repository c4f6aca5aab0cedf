package dev.fontysvenlo.idp.team;

import java.util.List;
import java.util.stream.Stream;

/** One team with every value settled: what is declared, else what its course says. */
public record Team(
        TeamKey key,
        TeamNames names,
        State state,
        Size size,
        Database database,
        List<Component> components,
        List<String> groups) {
    public Team {
        components = List.copyOf(components);
        groups = List.copyOf(groups);
    }

    public String namespace() {
        return names.namespace();
    }

    /** All images of the team: its components' and the one that brings {@code init.sql}. */
    public List<Image> images() {
        return Stream.concat(components.stream().map(Component::image), Stream.of(database.image()))
                .toList();
    }

    /** The images that Image Updater looks after. */
    public List<Image> trackedImages() {
        return images().stream().filter(Image::isTracked).toList();
    }

    public boolean isRunning() {
        return state.isRunning();
    }

    /** The components whose pods reach the database, and db-init. */
    public List<String> databaseUsers() {
        var users = databaseComponents().stream().map(Component::name);
        return Stream.concat(users, Stream.of(Naming.DB_INIT)).toList();
    }

    /** The components that get the database's credentials. */
    public List<Component> databaseComponents() {
        return components.stream()
                .filter(component -> component.environment().usesDatabase())
                .toList();
    }

    /** The components that Prometheus reads. */
    public List<Component> scrapedComponents() {
        return components.stream()
                .filter(component -> component.endpoint().metrics() instanceof Metrics.Scraped)
                .toList();
    }

    /** The ports that Prometheus reads, ascending. */
    public List<Integer> scrapedPorts() {
        return components.stream()
                .map(component -> component.endpoint().metrics())
                .filter(Metrics.Scraped.class::isInstance)
                .map(metrics -> ((Metrics.Scraped) metrics).port())
                .distinct()
                .sorted()
                .toList();
    }

    /** The most that any container of the team may use: a LimitRange with less would refuse it. */
    public Resources largestLimits() {
        return components.stream()
                .map(component -> component.scale().allotment().limits())
                .reduce(database.job().limits(), Resources::max);
    }

    /** How many pods of a component run: none while archived. */
    public int replicas(Component component) {
        return isRunning() ? component.scale().replicas() : 0;
    }
}
