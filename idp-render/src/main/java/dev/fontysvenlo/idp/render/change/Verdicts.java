package dev.fontysvenlo.idp.render.change;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What will happen because of one change of an object, in sentences; the worst first, none twice. */
final class Verdicts {
    private Verdicts() {}

    static List<Verdict> of(ObjectChange change) {
        var verdicts = change.<Stream<Verdict>>match(
                created -> Stream.of(Existence.created(created.object())),
                Verdicts::changed,
                Verdicts::replaced,
                deleted -> Stream.of(Existence.deleted(deleted.object())));
        return new LinkedHashSet<>(verdicts.toList())
                .stream().sorted(java.util.Comparator.comparing(Verdict::risk)).toList();
    }

    private static Stream<Verdict> changed(ObjectChange.Changed change) {
        if (change.fields().isEmpty()) {
            var moved = !change.before().path().equals(change.object().path());
            return Stream.of(new Verdict(
                    Risk.COSMETIC,
                    change.object().title() + (moved ? " stands in another file." : " differs in comments only.")));
        }
        return change.fields().stream()
                .flatMap(field -> Stream.concat(
                        Stream.of(verdict(change.before(), change.object(), field)), restart(change, field)));
    }

    private static Stream<Verdict> restart(ObjectChange.Changed change, FieldChange field) {
        return Ordinary.restarts(change.object(), field.path())
                ? Stream.of(new Verdict(Risk.REST, Ordinary.restart(change.object())))
                : Stream.empty();
    }

    private static Stream<Verdict> replaced(ObjectChange.Replaced change) {
        var fields = change.fields().stream()
                .filter(field -> !field.path().startsWith("metadata"))
                .flatMap(field -> Stream.of(
                                DataLoss.of(change.before(), change.object(), field),
                                Exposure.of(change.before(), change.object(), field),
                                Limits.of(change.object(), field))
                        .flatMap(Optional::stream)
                        .limit(1));
        return Stream.concat(Stream.of(Existence.replaced(change)), fields);
    }

    private static Verdict verdict(RenderedObject before, RenderedObject after, FieldChange field) {
        return DataLoss.of(before, after, field)
                .or(() -> immutable(before, after, field))
                .or(() -> Exposure.of(before, after, field))
                .or(() -> Limits.of(after, field))
                .or(() -> Ordinary.cosmetic(after, field))
                .orElseGet(() -> Ordinary.of(after, field));
    }

    private static Optional<Verdict> immutable(RenderedObject before, RenderedObject after, FieldChange field) {
        if (!Immutable.holds(before, field.path())) {
            return Optional.empty();
        }
        var what = "`" + field.path().top() + "` of " + before.title();
        if (after.isMadeAnew()) {
            return Optional.of(new Verdict(
                    Risk.LOSS, what + " can't be changed, so Argo CD deletes the object and makes it anew."));
        }
        return Optional.of(new Verdict(
                Risk.LOSS,
                "Argo CD can't apply this: Kubernetes never changes " + what
                        + ", so the sync fails until an admin deletes the object or it gets another name."));
    }
}
