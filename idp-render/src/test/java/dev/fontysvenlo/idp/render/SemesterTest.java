package dev.fontysvenlo.idp.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of a cohort, from forty new teams to the next forty: what a reviewer reads of each step, word for word. */
final class SemesterTest {
    private static final String SEVEN = "teams/web1-2026-group07.yaml";

    @TempDir
    private Path folder;

    @Test
    void isPlayed() throws IOException {
        var semester = Semester.in(folder);
        semester.enrol(2026, "group01..group40").merge("01-cohort-opened");
        semester.append(SEVEN, "size: L\n").merge("02-team-resized");
        semester.append("teams/web1-2026-group08.yaml", "state: frozen\n").merge("03-team-frozen");
        Semester.assertGolden("04-mistakes", mistakes(semester));
        semester.append(SEVEN, "database:\n  reset: 1\n").merge("05-database-reset");
        semester.rename("teams/web1-2026-group09.yaml", "teams/web1-2026-eagles.yaml")
                .edit("teams/web1-2026-eagles.yaml", "team: group09", "team: eagles")
                .merge("06-team-renamed", "web1-2026-group09");
        semester.append("teams/web1-2026-group10.yaml", "state: archived\n").merge("07-team-archived");
        semester.edit("teams/web1-2026-group10.yaml", "state: archived", "state: removed")
                .merge("08-team-removed");
        for (int team = 20; team < 30; team++) {
            semester.delete("teams/web1-2026-group" + team + ".yaml");
        }
        Semester.assertGolden("09-ten-teams-deleted", semester.refusal());
        semester.edit("teams/web1-2026-group08.yaml", "state: frozen\n", "")
                .delete("teams/web1-2026-group10.yaml")
                .edit("platform.yaml", "\"2026\": {}", "\"2026\": {archived: true}")
                .merge("10-cohort-archived");
        semester.edit("platform.yaml", "\"2026\": {archived: true}", "\"2026\": {archived: true}\n      \"2027\": {}")
                .enrol(2027, "group01..group40")
                .merge("11-next-cohort-opened");
        if (Boolean.getBoolean("golden.overwrite")) {
            fail("golden files rewritten: read the git diff, then run again without -Dgolden.overwrite");
        }
    }

    /** One of each kind that people make in a team's file, each answered with its place. */
    private static String mistakes(Semester semester) throws IOException {
        var answers = new StringBuilder();
        for (var mistake : mistakes().entrySet()) {
            semester.write(SEVEN, "course: web1\nyear: 2026\nteam: group07\n" + mistake.getValue());
            var answer = semester.refusal();
            assertThat(answer).as(mistake.getKey()).contains(SEVEN + ":");
            answers.append("## ")
                    .append(mistake.getKey())
                    .append('\n')
                    .append(answer)
                    .append('\n');
        }
        return answers.toString();
    }

    private static Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        mistakes.put("a typing mistake in a field", "sise: L\n");
        mistakes.put("a size that there is not", "size: XXL\n");
        mistakes.put("a state that there is not", "state: paused\n");
        mistakes.put("a number where a text must stand", "size: 7\n");
        mistakes.put("a text where a number must stand", "database:\n  reset: often\n");
        mistakes.put("a number below zero", "database:\n  reset: -1\n");
        mistakes.put("a field that is there twice", "size: L\nsize: S\n");
        mistakes.put("a word that readers take for a switch", "env:\n  DEBUG: no\n");
        mistakes.put("a number that readers take apart", "env:\n  PORT_RANGE: 12:30\n");
        mistakes.put("a tab", "env:\n\tA: b\n");
        mistakes.put("a bracket that is not closed", "access: [web1:coaches\n");
        mistakes.put("an anchor", "env: &a\n  A: b\n");
        mistakes.put("a second document", "---\nsize: L\n");
        mistakes.put("a tag of YAML", "size: !!str L\n");
        mistakes.put("a component that there is not", "components:\n  backed:\n    replicas: 2\n");
        mistakes.put("more copies than the size has room for", "components:\n  backend:\n    replicas: 9\n");
        mistakes.put("a variable that is set already", "env:\n  DB_URL: jdbc:h2:mem\n");
        mistakes.put("an image tag of another form", "images:\n  backend: latest\n");
        mistakes.put("an image of no component", "images:\n  backed: 20261118-141502-3f9c1a2\n");
        mistakes.put("a running team that is removed in one step", "state: removed\n");
        mistakes.put("a group that is there twice", "access:\n  - Example:a\n  - Example:a\n");
        return mistakes;
    }
}
