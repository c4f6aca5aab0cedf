package dev.fontysvenlo.idp.render.template;

import java.util.ArrayList;
import java.util.List;

/** What the pieces of a setting looked like with the first values that they were printed with. */
record FirstPrint(List<Value> values, List<Printed> printed) {

    /** Prints all pieces, and keeps what they print. */
    static FirstPrint of(List<Setting.Piece> pieces, List<Value> values, Impression impression) {
        var printed = new ArrayList<Printed>(pieces.size());
        for (Setting.Piece piece : pieces) {
            int before = impression.length();
            piece.print(impression);
            printed.add(new Printed(impression.from(before), impression.taken()));
        }
        return new FirstPrint(List.copyOf(values), List.copyOf(printed));
    }

    /** Prints all pieces with other values, of which many may be the same. */
    void repeat(List<Setting.Piece> pieces, List<Value> others, Impression impression) {
        for (int i = 0; i < printed.size(); i++) {
            var before = printed.get(i);
            if (isSame(others, impression.taken(), before.end())) {
                impression.write(before.text());
                impression.skip(before.end());
            } else {
                pieces.get(i).print(impression);
            }
        }
    }

    private boolean isSame(List<Value> others, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!values.get(i).isSame(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * What one piece printed.
     *
     * @param end how many values had been taken behind it
     */
    record Printed(String text, int end) {}
}
