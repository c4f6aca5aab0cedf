package dev.fontysvenlo.idp.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fontysvenlo.idp.team.Cohort;
import dev.fontysvenlo.idp.team.Database;
import dev.fontysvenlo.idp.team.DatabaseLimits;
import dev.fontysvenlo.idp.team.Engine;
import dev.fontysvenlo.idp.team.Image;
import dev.fontysvenlo.idp.team.Life;
import dev.fontysvenlo.idp.team.Memory;
import dev.fontysvenlo.idp.team.Naming;
import dev.fontysvenlo.idp.team.Platform;
import dev.fontysvenlo.idp.team.State;
import dev.fontysvenlo.idp.team.Team;
import dev.fontysvenlo.idp.team.TeamKey;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rule 213: a cluster of 4 CPU and 8 Gi, of which the platform has 1 CPU and 2 Gi. */
class CapacityTest {
    private final Example example = new Example();

    @Test
    void acceptsTeams_whenTheyTakeExactlyWhatIsLeft() {
        assertThat(problems(cohort("prj2", 2026, 6, State.ACTIVE))).isEmpty();
    }

    @Test
    void showsSumsOfCourses_whenOneTeamIsTooMany() {
        assertThat(problems(
                        cohort("prj2", 2025, 1, State.ACTIVE),
                        cohort("prj2", 2026, 4, State.ACTIVE),
                        cohort("sep", 2026, 2, State.FROZEN)))
                .isEqualTo("""
                        platform.yaml:6:12: IDP-213: Cluster `prod` can promise 4 CPU, but 4.5 is asked for: 1 by the platform, 2.5 by 5 teams of course `prj2`, 1 by 2 teams of course `sep`.
                            Choose a smaller `size` for some teams, archive a year that is over (`archived: true`), or raise `cpu` in `capacity` after the cluster has grown; `overcommitPercent: 113` would promise what is not there.
                        platform.yaml:7:15: IDP-213: Cluster `prod` can promise 8Gi memory, but 9Gi is asked for: 2Gi by the platform, 5Gi by 5 teams of course `prj2`, 2Gi by 2 teams of course `sep`.
                            Choose a smaller `size` for some teams, archive a year that is over (`archived: true`), or raise `memory` in `capacity` after the cluster has grown; `overcommitPercent: 113` would promise what is not there.
                        """);
    }

    @Test
    void reportsOnlyMemory_whenOnlyMemoryIsShort() {
        example.size("S", "100m", "1234Mi", 8);
        assertThat(problems(cohort("prj2", 2026, 5, State.ACTIVE))).isEqualTo("""
                        platform.yaml:7:15: IDP-213: Cluster `prod` can promise 8Gi memory, but 8.026Gi is asked for: 2Gi by the platform, 6.026Gi by 5 teams of course `prj2`.
                            Choose a smaller `size` for some teams, archive a year that is over (`archived: true`), or raise `memory` in `capacity` after the cluster has grown; `overcommitPercent: 101` would promise what is not there.
                        """);
    }

    @Test
    void ignoresTeams_whenTheyDoNotRun() {
        assertThat(problems(
                        cohort("prj2", 2025, 40, State.ARCHIVED),
                        cohort("prj2", 2026, 6, State.ACTIVE),
                        cohort("sep", 2026, 40, State.REMOVED)))
                .isEmpty();
    }

    private String problems(Cohort... cohorts) {
        var platform = new Platform(example.settings(), List.of(Example.cluster()), List.of(cohorts));
        return Example.shown(Rules.onPlatform(platform, example.sources()));
    }

    private Cohort cohort(String course, int year, int teams, State state) {
        var declared = new CourseDraft(course).declaration();
        return new Cohort(
                Naming.cohort(course, year),
                declared,
                year,
                Example.cluster(),
                IntStream.range(0, teams)
                        .mapToObj(number -> team(new TeamKey(course, year, "group" + number), state))
                        .toList());
    }

    private Team team(TeamKey key, State state) {
        var names = Naming.of(example.settings(), key);
        var database = new Database(
                names.database(),
                Naming.databaseHost(key.course(), Engine.POSTGRESQL),
                Naming.systemNamespace(key.course()),
                0,
                new Image(Naming.DB_INIT, names.image(Naming.DB_INIT), true, "regexp:^.*$"),
                CourseDraft.JOB,
                new Database.Access(new DatabaseLimits(10, 30, 10, 60, Memory.parse("512Mi")), 0));
        return new Team(
                key,
                names,
                new Life(state, new Life.Runs(0, 0, 0), 0),
                example.size("S"),
                database,
                List.of(),
                List.of());
    }
}
