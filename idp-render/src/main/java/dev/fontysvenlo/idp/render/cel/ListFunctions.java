package dev.fontysvenlo.idp.render.cel;

import java.util.Comparator;
import java.util.List;

/** What Kubernetes adds for lists. Source: kubernetes.io, "Common Expression Language", list library. */
final class ListFunctions {
    private ListFunctions() {}

    static List<Overload> all() {
        return List.of(
                Overload.member("isSorted", Kind.TRUTH, Kind.LIST, ListFunctions::isSorted),
                Overload.member("sum", Kind.ANY, Kind.LIST, ListFunctions::sum),
                Overload.member("min", Kind.ANY, Kind.LIST, list -> extreme("min", list, order())),
                Overload.member("max", Kind.ANY, Kind.LIST, list -> extreme("max", list, order().reversed())));
    }

    private static boolean isSorted(List<?> list) {
        for (int i = 1; i < list.size(); i++) {
            if (order().compare(list.get(i - 1), list.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static Object sum(List<?> list) {
        if (list.stream().allMatch(Long.class::isInstance)) {
            return list.stream().mapToLong(Long.class::cast).reduce(0, Math::addExact);
        }
        return list.stream().mapToDouble(ListFunctions::number).sum();
    }

    private static double number(Object item) {
        if (item instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException("sum of something that is not a number");
    }

    private static Object extreme(String function, List<?> list, Comparator<Object> order) {
        return list.stream()
                .map(Object.class::cast)
                .min(order)
                .orElseThrow(() -> new IllegalArgumentException(function + " of an empty list"));
    }

    private static Comparator<Object> order() {
        return (a, b) -> {
            if (a instanceof Number x && b instanceof Number y) {
                return Double.compare(x.doubleValue(), y.doubleValue());
            }
            if (a instanceof Comparable<?> x && x.getClass() == b.getClass()) {
                return compare(x, b);
            }
            throw new IllegalArgumentException("values of two kinds have no order");
        };
    }

    @SuppressWarnings("unchecked") // both are of one class, which compares with itself
    private static <T> int compare(Comparable<T> a, Object b) {
        return a.compareTo((T) b);
    }
}
