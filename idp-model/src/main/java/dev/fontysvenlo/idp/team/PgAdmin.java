package dev.fontysvenlo.idp.team;

/** Whether the course has pgAdmin, where a team looks into its database by a browser. */
public sealed interface PgAdmin {
    /** What keeps the accounts beside pgAdmin gets: pgAdmin's program a second time, for seconds. */
    Allotment ACCOUNTS = new Allotment(
            new Resources(new Cpu(20), Memory.parse("64Mi")), new Resources(new Cpu(500), Memory.parse("384Mi")));

    /** How people log in. */
    enum Login {
        /** One account a team, with the password of its database. */
        PASSWORD,
        /** An account of the organisation, by the hand-made Secret {@code pgadmin-oauth2}. */
        OAUTH2
    }

    record Off() implements PgAdmin {}

    record Installed(Login login, Allotment allotment, Storage volume) implements PgAdmin {
        public boolean hasOauth2() {
            return login == Login.OAUTH2;
        }
    }
}
