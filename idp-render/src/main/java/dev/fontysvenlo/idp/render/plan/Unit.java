package dev.fontysvenlo.idp.render.plan;

import java.util.List;

/** The files of one team, one cohort, one course or one cluster without those below: what is filled and looked at together. */
public record Unit(Subject subject, List<PlannedFile> files) {
    public Unit {
        files = List.copyOf(files);
    }

    /** Whether the team has a folder of its own; a removed one has not, only the Jobs that put its things away. */
    public boolean isDeployedTeam() {
        return subject.isTeam()
                && files.stream().anyMatch(file -> file.path().startsWith(Layout.team(subject.cluster, subject.team)));
    }

    /** Whom the files are for. Names of what a subject does not have are empty. */
    public record Subject(String cluster, String course, String cohort, String team) {
        public boolean isTeam() {
            return !team.isEmpty();
        }
    }
}
