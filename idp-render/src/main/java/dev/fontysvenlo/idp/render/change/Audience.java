package dev.fontysvenlo.idp.render.change;

import java.util.regex.Pattern;

/**
 * Whom one rendered file is for, by its path: a team, a cohort, a course or a part of a cluster. What does not apply is
 * empty.
 */
public record Audience(String cluster, String part, String course, String cohort, String team)
        implements Comparable<Audience> {
    private static final int YEAR_LENGTH = 4;

    private static final Pattern COHORT = Pattern.compile("(?<course>.+)-\\d{4}");

    /** The audience of a path below {@code rendered/}. */
    public static Audience of(String path) {
        var parts = path.split("/");
        var area = parts.length > 1 ? parts[1] : "";
        return switch (area) {
            case "teams" -> ofTeam(parts[0], parts.length > 2 ? parts[2] : "");
            case "argocd", "bootstrap" -> ofArea(parts);
            case "courses" -> new Audience(parts[0], "", parts.length > 2 ? parts[2] : "", "", "");
            default -> new Audience(parts[0], parts.length > 3 ? parts[2] : area, "", "", "");
        };
    }

    private static Audience ofArea(String[] parts) {
        if (parts.length > 4 && !parts[2].equals("courses")) {
            return ofTeam(parts[0], parts[3]);
        }
        if (parts.length > 4) {
            return new Audience(parts[0], "", parts[3], "", "");
        }
        if (parts.length == 4) {
            var cohort = COHORT.matcher(parts[2]);
            return new Audience(parts[0], "", cohort.matches() ? cohort.group("course") : "", parts[2], "");
        }
        return new Audience(parts[0], parts[1], "", "", "");
    }

    /** The first year between two hyphens ends the course; no pattern, since a change to all asks for every file. */
    private static Audience ofTeam(String cluster, String namespace) {
        for (int hyphen = namespace.indexOf('-', 1); hyphen > 0; hyphen = namespace.indexOf('-', hyphen + 1)) {
            int end = hyphen + 1 + YEAR_LENGTH;
            if (end < namespace.length() - 1 && namespace.charAt(end) == '-' && isYear(namespace, hyphen + 1)) {
                return new Audience(
                        cluster, "", namespace.substring(0, hyphen), namespace.substring(0, end), namespace);
            }
        }
        return new Audience(cluster, "", "", "", namespace);
    }

    private static boolean isYear(String text, int from) {
        for (int i = from; i < from + YEAR_LENGTH; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    public boolean isTeam() {
        return !team.isEmpty();
    }

    /** The year and the short name, which all of a team's names have in common; empty for all others. */
    String owner() {
        return team.isEmpty() || course.isEmpty() ? team : team.substring(course.length() + 1);
    }

    /** As a person says it. */
    public String title() {
        if (isTeam()) {
            return team;
        }
        if (!cohort.isEmpty()) {
            return "cohort " + cohort;
        }
        return course.isEmpty() ? "cluster " + cluster : "course " + course;
    }

    @Override
    public int compareTo(Audience other) {
        int clusters = cluster.compareTo(other.cluster);
        return clusters != 0 ? clusters : title().compareTo(other.title());
    }
}
