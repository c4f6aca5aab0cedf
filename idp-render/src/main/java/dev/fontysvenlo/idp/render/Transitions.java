package dev.fontysvenlo.idp.render;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import dev.fontysvenlo.idp.load.Loaded;
import dev.fontysvenlo.idp.load.Loader;
import dev.fontysvenlo.idp.render.git.BaseRevision;
import dev.fontysvenlo.idp.source.Document;
import dev.fontysvenlo.idp.source.Node;
import dev.fontysvenlo.idp.source.YamlReader;
import dev.fontysvenlo.idp.team.Component;
import dev.fontysvenlo.idp.team.Memory;
import dev.fontysvenlo.idp.team.State;
import dev.fontysvenlo.idp.team.Team;
import dev.fontysvenlo.idp.team.Volume;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Steps in the life of a team that make no sense when the file of the base revision is held against today's. */
final class Transitions {
    private final BaseRevision.Found base;
    private final Optional<Document> platform;
    private final Loaded loaded;
    private final Request request;

    private Transitions(BaseRevision.Found base, Optional<Document> platform, Request request, Loaded loaded) {
        this.base = base;
        this.platform = platform;
        this.request = request;
        this.loaded = loaded;
    }

    static Outcome<List<Diagnostic>> problems(BaseRevision.Found base, Request request, Loaded loaded) {
        return base.read(Loader.PLATFORM).then(content -> {
            var platform = content.flatMap(bytes -> read(Loader.PLATFORM, bytes));
            var transitions = new Transitions(base, platform, request, loaded);
            return base.readAll("teams").map(transitions::problems);
        });
    }

    private List<Diagnostic> problems(SortedMap<String, byte[]> files) {
        var problems = new ArrayList<Diagnostic>();
        for (Team team : loaded.platform().teams()) {
            // a file that is as it was takes no step, whatever the platform file says of its cohort
            Optional.ofNullable(files.get(team.namespace() + ".yaml"))
                    .filter(content -> !loaded.isOf(team.names().file(), content))
                    .flatMap(content -> read(team.names().file(), content))
                    .ifPresent(before -> problems.addAll(problems(team, before)));
        }
        return problems;
    }

    /** What the base holds may be older than a rule of today, so what can't be read there is no problem of today's. */
    private static Optional<Document> read(String file, byte[] content) {
        return YamlReader.strict(file, content).match(Optional::of, problems -> Optional.empty());
    }

    private List<Diagnostic> problems(Team team, Document before) {
        var problems = new ArrayList<Diagnostic>();
        int reset = number(before, "/database/reset");
        if (team.database().reset() < reset && team.state() != State.REMOVED) {
            problems.add(problem(
                    team,
                    "/database/reset",
                    "`database.reset` goes back from " + reset + " to "
                            + team.database().reset() + ", which resets nothing.",
                    "Write " + (reset + 1) + " to reset the database once, or " + reset + " to leave it alone."));
        }
        if (team.state() == State.REMOVED && wasRunning(team, before) && !allowed(team)) {
            problems.add(problem(
                    team,
                    "/state",
                    "Team `" + team.namespace() + "` would go from running to removed in one step (`" + base.name()
                            + "` has it running).",
                    "Write `state: archived` first and remove it in a later change, or allow it with"
                            + " -Didp.allowRemoval=" + team.namespace() + "."));
        }
        team.components().forEach(component -> shrunk(team, component, before).ifPresent(problems::add));
        return problems;
    }

    /** Kubernetes lets a claim grow and refuses to make it smaller, in the middle of a sync. */
    private Optional<Diagnostic> shrunk(Team team, Component component, Document before) {
        var pointer = "/components/" + component.name() + "/volume/size";
        var size = before.at(pointer).map(Transitions::text).filter(text -> text.matches("[0-9]{1,7}[KMGT]i"));
        return size.filter(text -> component.scale().volume() instanceof Volume.Claim claim
                        && claim.size().compareTo(Memory.parse(text)) < 0)
                .map(text -> new Diagnostic(
                        DiagnosticCode.VOLUME,
                        loaded.sources().locate(team.names().file(), pointer),
                        "The volume of component `" + component.name() + "` has " + text + " (`" + base.name()
                                + "` says so), and a volume never shrinks.",
                        "Write `size: " + text + "`, or more."));
    }

    private boolean wasRunning(Team team, Document before) {
        var cohort =
                "/courses/" + team.key().course() + "/cohorts/" + team.key().year() + "/archived";
        boolean archived = platform.flatMap(document -> document.at(cohort))
                .filter(node -> node instanceof Node.Flag flag && flag.value())
                .isPresent();
        var state = before.at("/state").map(Transitions::text).orElse(archived ? "archived" : "active");
        return state.equals("active") || state.equals("frozen");
    }

    private boolean allowed(Team team) {
        return request.allowRemoval().contains(team.namespace());
    }

    private Diagnostic problem(Team team, String pointer, String message, String hint) {
        Location place = loaded.sources().locate(team.names().file(), pointer);
        return new Diagnostic(DiagnosticCode.STATE, place, message, hint);
    }

    private static int number(Document document, String pointer) {
        return document.at(pointer)
                .filter(Node.Number.class::isInstance)
                .map(node -> ((Node.Number) node).value().intValue())
                .orElse(0);
    }

    private static String text(Node node) {
        return node instanceof Node.Text text ? text.value() : "";
    }
}
