package dev.fontysvenlo.idp.render.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What Argo CD will do with its applications, told without asking it.
 *
 * @param created new ones
 * @param synced those that will deploy something else
 * @param orphaned those that it keeps although nothing asks for them: an admin must act
 * @param deleted those that it deletes by itself, with all that they have deployed
 * @param commands what an admin must run for the orphaned, in this order
 */
public record Applications(
        List<String> created, List<String> synced, List<String> orphaned, List<String> deleted, List<String> commands) {
    public static final Applications NONE = new Applications(List.of(), List.of(), List.of(), List.of(), List.of());

    public Applications {
        created = List.copyOf(created);
        synced = List.copyOf(synced);
        orphaned = List.copyOf(orphaned);
        deleted = List.copyOf(deleted);
        commands = List.copyOf(commands);
    }

    /** Both sides of the files that make applications, and what else there is to know. */
    public static final class Builder {
        private final SortedMap<String, Application> before = new TreeMap<>();
        private final SortedMap<String, Application> after = new TreeMap<>();
        private final SortedSet<String> changed = new TreeSet<>();
        private final SortedSet<String> guarded = new TreeSet<>();
        private final SortedSet<String> projectsLeft = new TreeSet<>();

        public void before(String path, String text) {
            add(List.of(before), path, text);
        }

        public void after(String path, String text) {
            add(List.of(after), path, text);
        }

        /** A file that both sides have alike. */
        public void both(String path, String text) {
            add(List.of(before, after), path, text);
        }

        private static void add(List<SortedMap<String, Application>> sides, String path, String text) {
            RenderedObject.parse(path, text)
                    .ifPresent(object -> ApplicationSets.applications(object)
                            .forEach(application -> sides.forEach(
                                    side -> side.put(application.cluster() + "/" + application.name(), application))));
        }

        /** A file that differs in any way. */
        public void changed(String path) {
            changed.add(path);
        }

        /** A file that goes; what it said decides whether an admin must confirm that. */
        public void deleted(String path, String text) {
            if (text.contains("Delete=confirm")) {
                guarded.add(path);
            }
            if (text.contains("\nkind: AppProject\n") && text.contains("Prune=false")) {
                RenderedObject.parse(path, text)
                        .ifPresent(project -> projectsLeft.add(project.name().name()));
            }
        }

        public Applications build() {
            var orphaned = lost(true);
            return new Applications(
                    names(except(after, before)), synced(), names(orphaned), names(lost(false)), commands(orphaned));
        }

        private List<Application> lost(boolean kept) {
            return except(before, after).stream()
                    .filter(application -> application.isKept() == kept)
                    .toList();
        }

        private static List<Application> except(
                SortedMap<String, Application> all, SortedMap<String, Application> those) {
            return all.entrySet().stream()
                    .filter(entry -> !those.containsKey(entry.getKey()))
                    .map(java.util.Map.Entry::getValue)
                    .toList();
        }

        private List<String> synced() {
            return after.entrySet().stream()
                    .filter(entry -> before.containsKey(entry.getKey()))
                    .filter(entry ->
                            !entry.getValue().equals(before.get(entry.getKey())) || holds(changed, entry.getValue()))
                    .map(entry -> entry.getValue().name())
                    .toList();
        }

        private static boolean holds(SortedSet<String> paths, Application application) {
            var first = paths.tailSet(application.folder() + "/");
            return !first.isEmpty() && application.deploys(first.first());
        }

        /** Each team's programs first, then what holds its namespace, and the project when nothing is in it any more. */
        private List<String> commands(List<Application> orphaned) {
            var commands = new ArrayList<String>();
            orphaned.stream()
                    .filter(application -> !holds(guarded, application))
                    .forEach(application -> commands.add("argocd app delete " + application.name()));
            orphaned.stream().filter(application -> holds(guarded, application)).forEach(application -> {
                commands.add("argocd app delete " + application.name());
                commands.add("argocd app confirm-deletion " + application.name());
            });
            projectsLeft.forEach(project -> commands.add("argocd proj delete " + project));
            return commands;
        }

        private static List<String> names(Collection<Application> applications) {
            return applications.stream().map(Application::name).toList();
        }
    }
}
