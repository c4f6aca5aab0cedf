package dev.fontysvenlo.idp.team;

/**
 * What one team may take of its course's database server.
 *
 * @param connections how many at once, enforced by the role and by the database
 * @param statementSeconds how long a statement runs unless the session says otherwise
 * @param lockSeconds how long a statement waits for another one unless the session says otherwise
 * @param idleSeconds how long a transaction may do nothing unless the session says otherwise
 * @param temporaryFiles how much disk one statement may use for sorting
 */
public record DatabaseLimits(
        int connections, int statementSeconds, int lockSeconds, int idleSeconds, Memory temporaryFiles) {

    public String statementTimeout() {
        return statementSeconds + "s";
    }

    public String lockTimeout() {
        return lockSeconds + "s";
    }

    public String idleTimeout() {
        return idleSeconds + "s";
    }

    /** In PostgreSQL's words, which know no Gi. */
    public String temporaryFileLimit() {
        return temporaryFiles.bytes() / 1024 + "kB";
    }
}
