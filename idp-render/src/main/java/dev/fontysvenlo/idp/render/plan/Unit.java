package dev.fontysvenlo.idp.render.plan;

import java.util.List;

/** The files of one team, of one cohort beside its teams, or of one cluster: what is filled and looked at together. */
public record Unit(Subject subject, List<PlannedFile> files) {
    public Unit {
        files = List.copyOf(files);
    }

    /** Whom the files are for. Names of what a subject does not have are empty. */
    public record Subject(String cluster, String cohort, String team) {}
}
