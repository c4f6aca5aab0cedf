package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.team.State;
import dev.fontysvenlo.idp.team.TeamDeclaration;
import dev.fontysvenlo.idp.team.TeamKey;

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
                root.texts("access"));
    }

    private static TeamDeclaration.Changes changes(Fields root) {
        int reset = root.find("database")
                .flatMap(database -> Fields.of(database).optionalInteger("reset"))
                .orElse(0);
        return new TeamDeclaration.Changes(
                reset,
                root.textMap("env"),
                root.textMap("images"),
                root.entries("components").stream().map(TeamBinder::component).toList());
    }

    private static TeamDeclaration.ComponentChange component(Fields.Named named) {
        var fields = named.fields();
        return new TeamDeclaration.ComponentChange(
                named.name(), fields.optionalInteger("replicas"), CourseBinder.health(fields), fields.textMap("env"));
    }
}
