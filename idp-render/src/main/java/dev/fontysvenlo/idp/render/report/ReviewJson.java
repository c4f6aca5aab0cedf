package dev.fontysvenlo.idp.render.report;

import dev.fontysvenlo.idp.render.change.Applications;
import dev.fontysvenlo.idp.render.change.Audience;
import dev.fontysvenlo.idp.render.change.CapacityRow;
import dev.fontysvenlo.idp.render.change.Cause;
import dev.fontysvenlo.idp.render.change.Entry;
import dev.fontysvenlo.idp.render.change.Review;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A review for other programs; its form is {@code docs/schema/diff.schema.json}. */
public final class ReviewJson {
    private ReviewJson() {}

    public static String of(Review review) {
        return "{\n  \"base\": " + Json.text(review.base())
                + ",\n  \"verdict\": " + Json.text(ReviewWords.verdict(review))
                + ",\n  \"totals\": {\"created\": " + review.totals().created() + ", \"changed\": "
                + review.totals().changed() + ", \"deleted\": "
                + review.totals().deleted() + ", \"teams\": "
                + review.totals().teams() + "}"
                + ",\n  \"entries\": " + list(review.entries(), ReviewJson::entry)
                + ",\n  \"applications\": " + applications(review.applications())
                + ",\n  \"resets\": " + list(review.resets(), audience -> Json.text(audience.title()))
                + ",\n  \"frozen\": " + list(review.frozen(), ReviewJson::entry)
                + ",\n  \"capacity\": " + list(review.capacity(), ReviewJson::row)
                + ",\n  \"switchedOff\": " + list(review.terms().switchedOff(), Json::text)
                + ",\n  \"refusals\": " + list(review.refusals(), Json::object)
                + "\n}\n";
    }

    private static String entry(Entry entry) {
        return "{\"risk\": " + Json.text(entry.risk().name().toLowerCase(Locale.ROOT))
                + ", \"title\": " + Json.text(entry.title())
                + ", \"sentences\": " + texts(entry.sentences())
                + ", \"audiences\": " + inline(entry.audiences(), ReviewJson::audience)
                + ", \"file\": "
                + Json.text(entry.isAboutObject() ? "rendered/" + entry.made().path() : "")
                + ", \"template\": "
                + Json.text(
                        entry.made().template().isEmpty()
                                ? ""
                                : "templates/" + entry.made().template())
                + ", \"fields\": " + inline(entry.fields(), ReviewJson::field)
                + ", \"causes\": " + inline(entry.causes(), ReviewJson::cause) + "}";
    }

    private static String audience(Audience audience) {
        return "{\"cluster\": " + Json.text(audience.cluster())
                + ", \"course\": " + Json.text(audience.course())
                + ", \"cohort\": " + Json.text(audience.cohort())
                + ", \"team\": " + Json.text(audience.team()) + "}";
    }

    private static String field(Entry.FieldLine field) {
        return "{\"path\": " + Json.text(field.path())
                + ", \"before\": " + optional(field.before())
                + ", \"after\": " + optional(field.after())
                + ", \"line\": " + field.line() + "}";
    }

    private static String cause(Cause cause) {
        return "{\"file\": " + Json.text(cause.file()) + ", \"line\": " + cause.line() + ", \"what\": "
                + Json.text(cause.what()) + "}";
    }

    private static String applications(Applications applications) {
        return "{\"created\": " + texts(applications.created())
                + ", \"synced\": " + texts(applications.synced())
                + ", \"orphaned\": " + texts(applications.orphaned())
                + ", \"deleted\": " + texts(applications.deleted())
                + ", \"commands\": " + texts(applications.commands()) + "}";
    }

    private static String row(CapacityRow row) {
        return "{\"cluster\": " + Json.text(row.cluster())
                + ", \"course\": " + Json.text(row.course())
                + ", \"before\": " + row.before().map(ReviewJson::share).orElse("null")
                + ", \"after\": " + share(row.after())
                + ", \"atMost\": " + row.promisable().map(ReviewJson::amount).orElse("null") + "}";
    }

    private static String share(CapacityRow.Share share) {
        return "{\"teams\": " + share.teams() + ", \"requests\": " + amount(share.asked()) + "}";
    }

    private static String amount(CapacityRow.Amount amount) {
        return "{\"cpu\": " + Json.text(amount.resources().cpu().toString())
                + ", \"memory\": " + Json.text(amount.resources().memory().toString())
                + amount.storage()
                        .map(storage -> ", \"storage\": " + Json.text(storage.toString()))
                        .orElse("")
                + "}";
    }

    private static String optional(Optional<String> text) {
        return text.map(Json::text).orElse("null");
    }

    private static String texts(Collection<String> texts) {
        return inline(texts, Json::text);
    }

    private static <T> String inline(Collection<T> items, Function<T, String> json) {
        return items.stream().map(json).collect(Collectors.joining(", ", "[", "]"));
    }

    private static <T> String list(Collection<T> items, Function<T, String> json) {
        return items.isEmpty()
                ? "[]"
                : items.stream().map(json).collect(Collectors.joining(",\n    ", "[\n    ", "\n  ]"));
    }
}
