package dev.fontysvenlo.idp.team;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One team with every value settled: what is declared, else what its course says. */
public record Team(
        TeamKey key,
        TeamNames names,
        Life life,
        Size size,
        Database database,
        List<Component> components,
        Rights rights) {
    public Team {
        components = List.copyOf(components);
    }

    /** A team of tier 1 that is not traced. */
    public Team(
            TeamKey key,
            TeamNames names,
            Life life,
            Size size,
            Database database,
            List<Component> components,
            List<String> groups) {
        this(key, names, life, size, database, components, new Rights(groups, new Tier.One(), new Tracing.Off()));
    }

    public List<String> groups() {
        return rights.groups();
    }

    public boolean isTierTwo() {
        return rights.tier() instanceof Tier.Two;
    }

    /** Whether it has a database; one that had one before keeps it, out of reach. */
    public boolean hasDatabase() {
        return !(rights.tier() instanceof Tier.Two two) || two.hasDatabase();
    }

    /** What it may keep in volumes. */
    public Quota.Storage storage() {
        return isTierTwo() ? size.quota().storage() : Quota.Storage.NONE;
    }

    public String namespace() {
        return names.namespace();
    }

    public State state() {
        return life.state();
    }

    public Tracing tracing() {
        return rights.tracing();
    }

    /** All images that the team builds: its components' and the one that brings {@code init.sql}. */
    public List<Image> images() {
        return Stream.concat(
                        builtComponents().stream().map(component -> (Image) component.image()),
                        Stream.of(database.image()).filter(image -> hasDatabase()))
                .toList();
    }

    /** The components whose images the team builds; the others run trusted ones. */
    public List<Component> builtComponents() {
        return components.stream()
                .filter(component -> component.image() instanceof Image)
                .toList();
    }

    /** The components that visitors reach. */
    public List<Component> publicComponents() {
        return components.stream()
                .filter(component -> component.endpoint().isPublic())
                .toList();
    }

    /** Domains of its own that lead to it, beside its address. */
    public List<String> domains() {
        return rights.tier() instanceof Tier.Two two ? two.domains() : List.of();
    }

    public List<Alert> alerts() {
        return rights.tier() instanceof Tier.Two two ? two.alerts() : List.of();
    }

    public List<Dashboard> dashboards() {
        return rights.tier() instanceof Tier.Two two ? two.dashboards() : List.of();
    }

    /** Its own repository of manifests. */
    public Optional<Source> source() {
        return rights.tier() instanceof Tier.Two two ? two.source() : Optional.empty();
    }

    /** The rules by which Traefik finds a component: its own domains lead where the team's address does. */
    public List<String> rules(Component component) {
        var further = component.endpoint().host();
        var hosts = further.isEmpty()
                ? Stream.concat(Stream.of(names.host()), domains().stream())
                : Stream.of(names.host(further));
        return hosts.map(component.endpoint()::rule).toList();
    }

    /** The images that Image Updater looks after. */
    public List<Image> trackedImages() {
        return images().stream().filter(Image::isTracked).toList();
    }

    /** Whether it is a tombstone, for which only what takes its access away is rendered. */
    public boolean isRemoved() {
        return state() == State.REMOVED;
    }

    public boolean isRunning() {
        return state().isRunning();
    }

    /**
     * Everything, beside the scripts and the template, that the team's database Jobs are made of. Not the team's own
     * names: the Job's name begins with them, and so teams that ask for the same have the same hash.
     */
    public List<Object> databaseIngredients(Settings settings, Course course) {
        return List.of(
                settings.organization(),
                settings.images().tools(),
                settings.images().postgres(),
                course.databaseHost(),
                course.hasPgAdmin(),
                database.access(),
                life.runs());
    }

    /** Whether routes may lead to it; those of its own manifests stay while it is archived. */
    public boolean hasRoutes() {
        return isRunning() || source().isPresent();
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

    /** What the team's Harbor project is to be, as JSON for the bootstrap scripts. */
    public String registrySpec(Settings settings) {
        return HarborSpec.of(settings, this);
    }

    /**
     * Everything, beside the scripts and the template, that the team's Harbor Job is made of. Not the team's own names:
     * the Job's name begins with them, and so teams that ask for the same have the same hash.
     */
    public List<Object> registryIngredients(Settings settings) {
        var registry = settings.registry();
        return List.of(
                settings.organization(),
                registry.host(),
                registry.projects(),
                registry.rules(),
                settings.images().tools(),
                life.runs(),
                life.registryRotation(),
                registry.placeholder(),
                startingImages(settings).stream().map(Image::alias).toList(),
                groups().stream().filter(group -> !group.equals(names.group())).toList());
    }

    /** The images for which Harbor must have a copy of the placeholder. */
    List<Image> startingImages(Settings settings) {
        return settings.registry().placeholder().stream()
                .flatMap(placeholder -> builtComponents().stream().map(component -> (Image) component.image()))
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

    /**
     * The most that any container of the team may use: a LimitRange with less would refuse it. One of its own manifests
     * may use as much as a component of its size, whatever that runs on.
     */
    public Resources largestLimits() {
        var own = components.stream().map(component -> component.scale().allotment());
        var sizes = source().stream().flatMap(source -> size.components().values().stream());
        return Stream.concat(own, sizes)
                .map(Allotment::limits)
                .reduce(database.job().limits(), Resources::max);
    }

    /** How many pods of a component run: none while archived. */
    public int replicas(Component component) {
        return isRunning() ? component.scale().replicas() : 0;
    }
}
