package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.team.Means;
import dev.fontysvenlo.idp.team.Memory;
import dev.fontysvenlo.idp.team.Runtime;
import dev.fontysvenlo.idp.team.State;
import dev.fontysvenlo.idp.team.TeamComponent;
import dev.fontysvenlo.idp.team.TeamDeclaration;
import dev.fontysvenlo.idp.team.TeamKey;
import dev.fontysvenlo.idp.team.Upkeep;
import dev.fontysvenlo.idp.team.Volume;

/** The tree of a team file, accepted by its schema, as a record. */
final class TeamBinder {
    private TeamBinder() {}

    static TeamDeclaration bind(Document document) {
        var root = Fields.of(document.root());
        return new TeamDeclaration(
                document.file(),
                new TeamKey(root.text("course"), root.integer("year"), root.text("team")),
                root.optionalText("size"),
                root.optionalText("state").map(word -> Fields.constant(word, State.class)),
                changes(root),
                root.texts("access"),
                TierBinder.tier(root));
    }

    private static TeamDeclaration.Changes changes(Fields root) {
        var database = root.fields("database");
        return new TeamDeclaration.Changes(
                database.integer("reset"),
                database.integer("rotation"),
                upkeep(root),
                root.textMap("env"),
                root.textMap("images"),
                root.entries("components").stream().map(TeamBinder::component).toList(),
                root.optionalFlag("tracing"));
    }

    private static Upkeep upkeep(Fields root) {
        return new Upkeep(counter(root, "bootstrap", "run"), counter(root, "registry", "rotation"));
    }

    private static int counter(Fields root, String section, String field) {
        return root.find(section)
                .flatMap(fields -> Fields.of(fields).optionalInteger(field))
                .orElse(0);
    }

    private static TeamDeclaration.ComponentChange component(Fields.Named named) {
        var fields = named.fields();
        return new TeamDeclaration.ComponentChange(
                named.name(),
                fields.optionalInteger("replicas"),
                CourseBinder.health(fields),
                fields.textMap("env"),
                own(fields));
    }

    private static TeamComponent.Own own(Fields fields) {
        return new TeamComponent.Own(
                fields.optionalText("runtime").map(word -> Fields.constant(word, Runtime.class)),
                new TeamComponent.Place(
                        fields.optionalInteger("port"),
                        fields.optionalText("host"),
                        fields.optionalText("path"),
                        CourseBinder.metrics(fields)),
                fields.optionalFlag("database"),
                new Means(
                        fields.optionalText("image"),
                        fields.optionalText("size"),
                        fields.find("resources").map(Fields::of).map(PlatformBinder::allotment),
                        volume(fields)));
    }

    private static Volume volume(Fields fields) {
        return fields.find("volume")
                .map(Fields::of)
                .<Volume>map(volume -> new Volume.Claim(Memory.parse(volume.text("size")), volume.text("path")))
                .orElseGet(Volume.None::new);
    }
}
