package dev.fontysvenlo.idp.load;

import dev.fontysvenlo.idp.team.Alert;
import dev.fontysvenlo.idp.team.Dashboard;
import dev.fontysvenlo.idp.team.Measure;
import dev.fontysvenlo.idp.team.Source;
import dev.fontysvenlo.idp.team.Tier;

/** What a team file says beside its components, as far as only tier 2 may say it. */
final class TierBinder {
    private TierBinder() {}

    static Tier tier(Fields root) {
        return root.integer("tier") == 1
                ? new Tier.One()
                : new Tier.Two(
                        root.fields("database").flag("enabled"),
                        root.texts("domains"),
                        root.entries("alerts").stream().map(TierBinder::alert).toList(),
                        root.entries("dashboards").stream()
                                .map(TierBinder::dashboard)
                                .toList(),
                        root.find("source").map(Fields::of).map(TierBinder::source));
    }

    private static Source source(Fields fields) {
        return new Source(fields.text("repository"), fields.text("path"), fields.text("revision"));
    }

    private static Alert alert(Fields.Named named) {
        var fields = named.fields();
        return new Alert(
                named.name(),
                measure(fields),
                fields.integer("above"),
                fields.text("for"),
                fields.text("severity"),
                fields.text("summary"));
    }

    private static Dashboard dashboard(Fields.Named named) {
        return new Dashboard(
                named.name(),
                named.fields().text("title"),
                named.fields().items("panels").stream()
                        .map(panel -> new Dashboard.Panel(panel.text("title"), measure(panel)))
                        .toList());
    }

    private static Measure measure(Fields fields) {
        return new Measure(
                fields.word("watch", Measure.What.class),
                fields.optionalText("component").orElse(""),
                fields.optionalText("metric").orElse(""),
                fields.flag("perSecond"));
    }
}
