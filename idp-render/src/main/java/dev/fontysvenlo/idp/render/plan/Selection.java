package dev.fontysvenlo.idp.render.plan;

/** Which part of the platform a run is about; what is outside is neither written nor compared. */
public sealed interface Selection {
    boolean includes(Unit.Subject subject);

    /** Whether a path below {@code rendered/} belongs to the part. */
    boolean includes(String path);

    record Everything() implements Selection {
        @Override
        public boolean includes(Unit.Subject subject) {
            return true;
        }

        @Override
        public boolean includes(String path) {
            return true;
        }
    }

    /** One cohort with all its teams, and the files of its course that list them. */
    record OneCohort(String cluster, String course, String cohort) implements Selection {
        @Override
        public boolean includes(Unit.Subject subject) {
            return subject.cohort().equals(cohort) || isCourse(subject, cluster, course);
        }

        @Override
        public boolean includes(String path) {
            return path.startsWith(Layout.cohorts(cluster) + cohort + "/")
                    || path.startsWith(Layout.bootstrap(cluster, cohort))
                    || path.startsWith(cluster + "/teams/" + cohort + "-")
                    || isOfCourse(path, cluster, course);
        }
    }

    /** One team, and the files of its cohort and its course that list it. */
    record OneTeam(String cluster, String course, String cohort, String team) implements Selection {
        @Override
        public boolean includes(Unit.Subject subject) {
            return subject.team().equals(team)
                    || subject.cohort().equals(cohort) && subject.team().isEmpty()
                    || isCourse(subject, cluster, course);
        }

        @Override
        public boolean includes(String path) {
            var shared = Layout.cohorts(cluster) + cohort + "/";
            return path.startsWith(Layout.team(cluster, team))
                    || path.startsWith(shared + team + "/")
                    || path.startsWith(shared) && path.indexOf('/', shared.length()) < 0
                    || path.startsWith(Layout.bootstrap(cluster, cohort) + team + "/")
                    || isOfCourse(path, cluster, course);
        }
    }

    private static boolean isCourse(Unit.Subject subject, String cluster, String course) {
        return subject.cluster().equals(cluster)
                && subject.course().equals(course)
                && subject.cohort().isEmpty();
    }

    private static boolean isOfCourse(String path, String cluster, String course) {
        return path.startsWith(Layout.course(cluster, course))
                || path.startsWith(Layout.courseObjects(cluster, course));
    }
}
