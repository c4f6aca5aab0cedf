package dev.fontysvenlo.idp.render.template;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** All fills of one template: what is printed for the first time is typeset, and every like print uses that setting. */
final class Edition {
    private final Step first = Step.first();
    private final AtomicBoolean isBegun = new AtomicBoolean();

    /**
     * One manifest. A template that is filled once in a run need not be followed.
     *
     * @param copy prints the same each time, or fails each time
     * @throws Refusal when a value or a text has no safe place
     * @throws Exception what the template throws
     */
    String print(Copy copy, Spelling spelling) throws Exception {
        if (!isBegun.getAndSet(true)) {
            var sheet = sheet(copy);
            return Setting.of(sheet).print(sheet.values(), spelling);
        }
        var trail = new Trail(first);
        var known = followed(copy, trail, spelling);
        return known.isPresent() ? known.get() : set(copy, trail, spelling);
    }

    /** As an earlier fill that printed the same; what goes wrong here goes wrong again on a sheet, and is explained then. */
    private static Optional<String> followed(Copy copy, Trail trail, Spelling spelling) {
        try {
            copy.printInto(new YamlOutput(trail));
            return trail.manifest(spelling);
        } catch (Exception | StackOverflowError explainedLater) {
            trail.lose();
            return Optional.empty();
        }
    }

    private static String set(Copy copy, Trail trail, Spelling spelling) throws Exception {
        var sheet = sheet(copy);
        var setting = Setting.of(sheet);
        var manifest = setting.print(sheet.values(), spelling);
        trail.learn(setting);
        return manifest;
    }

    private static Sheet sheet(Copy copy) throws Exception {
        var sheet = new Sheet(Places.off());
        copy.printInto(new YamlOutput(sheet));
        return sheet;
    }

    /** Prints a template with one model. */
    @FunctionalInterface
    interface Copy {
        void printInto(YamlOutput output) throws Exception;
    }
}
