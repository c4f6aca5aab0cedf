package dev.fontysvenlo.idp.render.memory;

import dev.fontysvenlo.idp.render.lint.Ties;
import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** What ties a unit to others, as sums: of routes, of what it offers, and of what it needs. */
public record KnownTies(List<Long> routes, List<Long> offers, List<KnownNeed> needs) {
    public KnownTies {
        routes = List.copyOf(routes);
        offers = List.copyOf(offers);
        needs = List.copyOf(needs);
    }

    static KnownTies of(Ties ties) {
        return new KnownTies(
                ties.routes().stream().map(route -> ObjectSum.of(route.key())).toList(),
                ties.offers().stream().map(ObjectSum::of).toList(),
                ties.needs().stream().map(KnownNeed::of).toList());
    }

    /** The sums of one need; zero where there is nothing of the kind. */
    public record KnownNeed(long object, long anywhere, long chart, long namespace) {
        static KnownNeed of(Ties.Need need) {
            return new KnownNeed(sum(need.object()), sum(need.anywhere()), sum(need.chart()), sum(need.namespace()));
        }

        // a record's own way to compare is linked on first use, and slower than this as long as a program is young
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof KnownNeed need
                    && object == need.object
                    && anywhere == need.anywhere
                    && chart == need.chart
                    && namespace == need.namespace;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(object + 31 * (anywhere + 31 * (chart + 31 * namespace)));
        }

        private static long sum(String key) {
            return key.isEmpty() ? 0 : ObjectSum.of(key);
        }

        boolean isMet(LongPredicate isThere) {
            boolean isHidden = chart != 0 && (isThere.test(chart) || !isThere.test(namespace));
            return isHidden || isThere.test(object) || isThere.test(anywhere);
        }
    }
}
