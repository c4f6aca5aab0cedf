package dev.fontysvenlo.idp.render.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the Jobs that are rendered for a team that goes do, each in words of its own. */
final class Farewell {
    private Farewell() {}

    static Optional<RenderedObject> job(String path, String text) {
        return RenderedObject.parse(path, text).filter(object -> object.kind().equals("Job"));
    }

    /** By which Jobs teams are told apart: those with the same ones read the same. */
    static List<String> purposes(List<RenderedObject> jobs) {
        return jobs.stream().map(Farewell::purpose).sorted().collect(Collectors.toList());
    }

    static List<String> sentences(List<RenderedObject> jobs) {
        return jobs.isEmpty()
                ? List.of("No file says `state: removed`, so nothing takes its access away: its database role can still"
                        + " log in, and its robots in the image registry can still push.")
                : jobs.stream().map(Farewell::sentence).toList();
    }

    private static String purpose(RenderedObject job) {
        return job.text("metadata", "labels", "app.kubernetes.io/name");
    }

    private static String sentence(RenderedObject job) {
        return job.title()
                + switch (purpose(job)) {
                    case "db-deprovision" ->
                        " runs once and locks it out of its database: its role can't log in, and open sessions end."
                                + " Nothing is dropped; the next nightly dump is the last one and is kept.";
                    case "harbor-deprovision" ->
                        " runs once and switches off its robots in the image registry: nothing can be pushed or pulled"
                                + " with them. The project and its images are kept.";
                    default -> " runs once.";
                };
    }
}
