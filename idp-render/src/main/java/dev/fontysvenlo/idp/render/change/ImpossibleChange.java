package dev.fontysvenlo.idp.render.change;

import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.render.kubernetes.KindName;
import dev.fontysvenlo.idp.render.kubernetes.SchemaPack;
import dev.fontysvenlo.idp.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A change of one object that Kubernetes never makes, so that Argo CD can't bring it into the cluster.
 *
 * @param object as it is now; of objects that change alike the first
 * @param law what Kubernetes does, as the end of a sentence: "never changes `spec.selector` of Deployment `backend`"
 * @param change how the field changes, in one line
 * @param place of the field in the rendered file
 * @param objects how many objects change alike
 */
public record ImpossibleChange(RenderedObject object, String law, String change, Location place, int objects) {

    /** Kind and name, as suppressions name objects. */
    public String name() {
        return object.kind() + "/" + object.name().name();
    }

    /**
     * What of these changes would be refused, once an object and field.
     *
     * @param packs what each cluster accepts, by its name
     */
    public static List<ImpossibleChange> among(TreeChanges changes, Function<String, SchemaPack> packs) {
        return changes.objects().stream()
                .flatMap(group -> group
                        .change()
                        .match(
                                created -> List.<ImpossibleChange>of(),
                                changed -> of(changed, packs, group.audiences().size()),
                                replaced -> List.<ImpossibleChange>of(),
                                deleted -> List.<ImpossibleChange>of())
                        .stream())
                .toList();
    }

    private static List<ImpossibleChange> of(
            ObjectChange.Changed change, Function<String, SchemaPack> packs, int objects) {
        if (change.object().isMadeAnew() || change.object().name().isKustomization()) {
            return List.of();
        }
        var refused = new LinkedHashMap<String, ImpossibleChange>();
        for (FieldChange field : change.fields()) {
            law(change, field)
                    .ifPresent(law -> refused.putIfAbsent(
                            law,
                            new ImpossibleChange(
                                    change.object(),
                                    law,
                                    "`" + field.path() + "`: " + field.arrow(),
                                    place(change.object(), field),
                                    objects)));
        }
        var all = new ArrayList<>(refused.values());
        all.addAll(byOwnRules(change, packs, objects));
        return all;
    }

    /** Custom resources say themselves what never changes. */
    private static List<ImpossibleChange> byOwnRules(
            ObjectChange.Changed change, Function<String, SchemaPack> packs, int objects) {
        var object = change.object();
        var kind = new KindName(object.name().apiVersion(), object.kind());
        return packs
                .apply(object.path().substring(0, object.path().indexOf('/')))
                .findings(kind, change.before().root(), object.root())
                .stream()
                .map(finding -> new ImpossibleChange(
                        object,
                        "refuses to change `" + finding.field() + "` of " + object.title() + " so",
                        "it " + finding.clause(),
                        finding.place(),
                        objects))
                .toList();
    }

    private static Optional<String> law(ObjectChange.Changed change, FieldChange field) {
        var title = change.before().title();
        if (DataLoss.makesVolumeSmaller(field)) {
            return Optional.of("never makes the volume of " + title + " smaller");
        }
        return Immutable.holds(change.before(), field.path())
                ? Optional.of("never changes `" + field.path().top() + "` of " + title)
                : Optional.empty();
    }

    /** Of a field that is gone, the nearest one around it. */
    private static Location place(RenderedObject object, FieldChange field) {
        var names = field.path().segments();
        Optional<Node> found = field.after();
        for (int length = names.size() - 1; found.isEmpty() && length > 0; length--) {
            found = object.at(names.subList(0, length).toArray(String[]::new));
        }
        return found.orElse(object.root()).location();
    }
}
