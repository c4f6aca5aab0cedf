package dev.fontysvenlo.idp.team;

/**
 * The nightly dump of all databases of a server.
 *
 * @param schedule when, in the five fields of cron
 * @param timeZone where the clock of the schedule hangs
 * @param keep how many complete dumps are kept
 * @param volume where they are kept
 */
public record Dumps(String schedule, String timeZone, int keep, Storage volume) {}
