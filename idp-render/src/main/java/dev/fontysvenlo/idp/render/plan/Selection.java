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

    /** One cohort with all its teams. */
    record OneCohort(String cluster, String cohort) implements Selection {
        @Override
        public boolean includes(Unit.Subject subject) {
            return subject.cohort().equals(cohort);
        }

        @Override
        public boolean includes(String path) {
            return path.startsWith(Layout.cohorts(cluster) + cohort + "/")
                    || path.startsWith(cluster + "/teams/" + cohort + "-");
        }
    }

    /** One team, and the files of its cohort that list it. */
    record OneTeam(String cluster, String cohort, String team) implements Selection {
        @Override
        public boolean includes(Unit.Subject subject) {
            return subject.team().equals(team)
                    || subject.cohort().equals(cohort) && subject.team().isEmpty();
        }

        @Override
        public boolean includes(String path) {
            var shared = Layout.cohorts(cluster) + cohort + "/";
            return path.startsWith(Layout.team(cluster, team))
                    || path.startsWith(shared + team + "/")
                    || path.startsWith(shared) && path.indexOf('/', shared.length()) < 0;
        }
    }
}
