package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.DatabaseLimits;
import dev.fontysvenlo.idp.team.DatabaseServer;
import dev.fontysvenlo.idp.team.Dumps;
import dev.fontysvenlo.idp.team.Engine;
import dev.fontysvenlo.idp.team.Memory;
import dev.fontysvenlo.idp.team.PgAdmin;
import dev.fontysvenlo.idp.team.SecretVariable;
import dev.fontysvenlo.idp.team.Storage;

/** {@code database:} of a course as records. */
final class DatabaseBinder {
    private DatabaseBinder() {}

    static Course.DatabaseDefaults database(Fields fields) {
        var variables = fields.textMap("variables").entrySet().stream()
                .map(entry -> new SecretVariable(entry.getKey(), entry.getValue()))
                .toList();
        return new Course.DatabaseDefaults(
                variables,
                PlatformBinder.allotment(fields.fields("job")),
                limits(fields.fields("limits")),
                server(fields.fields("server")),
                pgAdmin(fields));
    }

    private static DatabaseLimits limits(Fields fields) {
        return new DatabaseLimits(
                fields.integer("connections"),
                fields.integer("statementSeconds"),
                fields.integer("lockSeconds"),
                fields.integer("idleSeconds"),
                Memory.parse(fields.text("temporaryFiles")));
    }

    private static DatabaseServer server(Fields fields) {
        return new DatabaseServer(
                fields.word("engine", Engine.class),
                PlatformBinder.allotment(fields),
                volume(fields),
                fields.integer("connections"),
                fields.integer("instances"),
                dumps(fields.fields("dumps")));
    }

    private static Dumps dumps(Fields fields) {
        return new Dumps(fields.text("schedule"), fields.text("timeZone"), fields.integer("keep"), volume(fields));
    }

    private static PgAdmin pgAdmin(Fields fields) {
        return fields.find("pgadmin")
                .map(Fields::of)
                .<PgAdmin>map(pgAdmin -> new PgAdmin.Installed(
                        pgAdmin.word("login", PgAdmin.Login.class), PlatformBinder.allotment(pgAdmin), volume(pgAdmin)))
                .orElseGet(PgAdmin.Off::new);
    }

    private static Storage volume(Fields fields) {
        return new Storage(
                Memory.parse(fields.text("storage")),
                fields.optionalText("storageClass").orElse(""));
    }
}
