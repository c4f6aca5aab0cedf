package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.team.Cluster;
import dev.fontysvenlo.idp.team.Course;
import dev.fontysvenlo.idp.team.Size;
import java.util.List;
import java.util.stream.Stream;

/** The cluster and the size that a course names are there. */
final class CourseReferences {
    private CourseReferences() {}

    static Stream<Diagnostic> check(Declarations declared) {
        var clusters = declared.platform().clusters().stream()
                .map(Cluster::name)
                .sorted()
                .toList();
        var sizes = declared.platform().sizes().stream().map(Size::name).toList();
        return declared.platform().courses().stream()
                .flatMap(course -> Stream.of(
                                reference(declared, course, DiagnosticCode.UNKNOWN_CLUSTER, "cluster", clusters),
                                reference(declared, course, DiagnosticCode.UNKNOWN_SIZE, "size", sizes),
                                cohorts(declared, course, clusters))
                        .flatMap(found -> found));
    }

    private static Stream<Diagnostic> cohorts(Declarations declared, Course course, List<String> clusters) {
        return course.cohorts().stream()
                .flatMap(cohort -> cohort.cluster().stream()
                        .filter(cluster -> !clusters.contains(cluster))
                        .map(cluster -> new Diagnostic(
                                DiagnosticCode.UNKNOWN_CLUSTER,
                                declared.at("courses", course.name(), "cohorts", cohort.year(), "cluster"),
                                "There is no cluster `%s`.".formatted(cluster),
                                Wording.choose("cluster", cluster, clusters))));
    }

    private static Stream<Diagnostic> reference(
            Declarations declared, Course course, DiagnosticCode code, String field, List<String> legal) {
        var word = code == DiagnosticCode.UNKNOWN_SIZE ? course.size() : course.cluster();
        return legal.contains(word)
                ? Stream.empty()
                : Stream.of(new Diagnostic(
                        code,
                        declared.at("courses", course.name(), field),
                        "There is no %s `%s`.".formatted(field, word),
                        Wording.choose(field, word, legal)));
    }
}
