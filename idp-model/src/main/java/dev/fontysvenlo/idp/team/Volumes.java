package dev.fontysvenlo.idp.team;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the volumes of one cluster may take. Teams that do not run keep theirs, and each volume may grow to its size
 * without asking again.
 */
public record Volumes(Memory registry, Memory monitoring, List<OfCourse> courses) {
    public Volumes {
        courses = List.copyOf(courses);
    }

    /**
     * The volumes of one course.
     *
     * @param servers of its database server, with the dumps, and of its pgAdmin
     * @param teams a size for each team that may keep anything
     */
    public record OfCourse(String course, Memory servers, List<Memory> teams) {
        public OfCourse {
            teams = List.copyOf(teams);
        }

        public Memory ofTeams() {
            return sum(teams.stream());
        }

        public Memory total() {
            return servers.plus(ofTeams());
        }
    }

    public static Volumes of(Platform platform, Cluster cluster) {
        var settings = platform.settings();
        var monitoring = settings.parts().monitoring();
        return new Volumes(
                settings.registry().isOn(cluster)
                        ? settings.registry().installed().volumes()
                        : Memory.NONE,
                monitoring.isInstalled() ? monitoring.storage() : Memory.NONE,
                platform.coursesOf(cluster).stream()
                        .map(course -> ofCourse(platform, cluster, course))
                        .toList());
    }

    /** Of one course; nothing where it has no cohort on the cluster. */
    public Memory of(String course) {
        return sum(courses.stream().filter(one -> one.course().equals(course)).map(OfCourse::total));
    }

    /** Of all together. */
    public Memory total() {
        return sum(courses.stream().map(OfCourse::total)).plus(registry).plus(monitoring);
    }

    private static OfCourse ofCourse(Platform platform, Cluster cluster, Course course) {
        return new OfCourse(
                course.name(),
                course.systemVolumes(),
                platform.teamsOf(cluster, course).stream()
                        .map(team -> team.storage().size())
                        .filter(size -> size.compareTo(Memory.NONE) > 0)
                        .toList());
    }

    private static Memory sum(Stream<Memory> sizes) {
        return sizes.reduce(Memory.NONE, Memory::plus);
    }
}
