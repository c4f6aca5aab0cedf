package dev.fontysvenlo.idp.maven;

import dev.fontysvenlo.idp.enrol.NewTeams;
import dev.fontysvenlo.idp.render.Enrolled;
import dev.fontysvenlo.idp.render.Idp;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes the files of new teams: one, a whole cohort, or those in a table; never touches a file that is there. */
@Mojo(name = "new", aggregator = true, requiresProject = false, threadSafe = true)
public final class NewMojo extends AbstractIdpMojo {

    /** The course, as `platform.yaml` calls it. */
    @Parameter(property = "idp.course")
    private @Nullable String course;

    /** The year of the cohort. */
    @Parameter(property = "idp.year", defaultValue = "0")
    private int year;

    /** The teams by their short names, for example `group01`, `red,green` or `group01..group40`. */
    @Parameter(property = "idp.teams")
    private @Nullable String teams;

    /** A table with a row for each team or student, as a learning platform exports it. */
    @Parameter(property = "idp.csv")
    private @Nullable File csv;

    /** Which column of the table holds what, for example `team=group_name,size=Size`. */
    @Parameter(property = "idp.columns")
    private @Nullable List<String> columns;

    /** The size of all new teams; by default the course's. */
    @Parameter(property = "idp.size")
    private @Nullable String size;

    /** Says what would be written, and writes nothing. */
    @Parameter(property = "idp.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Override
    void run(Idp idp) throws MojoFailureException {
        if (course == null || year == 0) {
            throw new MojoFailureException("Pass the course and the year:"
                    + " mvn idp:new -Didp.course=prj2 -Didp.year=2027 -Didp.teams=group01..group40");
        }
        var wanted = new NewTeams(
                course,
                year,
                Optional.ofNullable(teams),
                Optional.ofNullable(csv).map(this::table),
                Optional.ofNullable(size));
        print(answerOf(idp.enrol(wanted, dryRun)));
    }

    private NewTeams.Table table(File file) {
        var names = new TreeMap<String, String>();
        for (String column : Optional.ofNullable(columns).orElse(List.of())) {
            var parts = column.split("=", 2);
            names.put(parts[0].strip(), parts.length > 1 ? parts[1] : "");
        }
        try {
            return new NewTeams.Table(file.getName(), Files.readAllBytes(file.toPath()), names);
        } catch (IOException e) {
            throw new UncheckedIOException("`" + file + "` can't be read", e);
        }
    }

    private void print(Enrolled enrolled) {
        enrolled.left().forEach(team -> getLog().info("is there already, left as it is: " + team.file()));
        enrolled.written()
                .forEach(team -> getLog().info((dryRun ? "would write " : "wrote ")
                        + team.file()
                        + (team.file().endsWith("-" + team.label() + ".yaml") ? "" : " for “" + team.label() + "”")));
        getLog().info(Count.of(enrolled.written().size(), "new team") + (dryRun ? ", nothing written." : "."));
        if (!dryRun && !enrolled.written().isEmpty()) {
            getLog().info("Next: mvn idp:render, then mvn idp:diff to see what that does.");
        }
    }
}
