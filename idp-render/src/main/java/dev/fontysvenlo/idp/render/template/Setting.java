package dev.fontysvenlo.idp.render.template;

import java.util.List;
import java.util.Optional;

/** How one sheet is typeset, whatever its values are; made once, and printed with the values of each like sheet. */
final class Setting {
    private final List<Piece> pieces;
    private volatile Optional<FirstPrint> first = Optional.empty();

    Setting(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** A sheet without its values shows no more than where they stand, so that all its readings are the same. */
    static Setting of(Sheet sheet) {
        return new Typesetter(new Cursor(sheet)).setting();
    }

    /** The sheet that this setting was made of, with its own values. */
    Impression impression(Sheet sheet, Spelling spelling) {
        var impression = new Impression(sheet.values(), sheet.places(), spelling);
        for (Piece piece : pieces) {
            piece.print(impression);
        }
        return impression;
    }

    /**
     * The manifest that a like sheet with these values becomes. What has the same values as in the first print looks as it
     * did there: scripts and the platform's own names are the same for hundreds of teams.
     */
    String print(List<Value> values, Spelling spelling) {
        var impression = new Impression(values, Places.off(), spelling);
        if (first.isPresent()) {
            first.get().repeat(pieces, values, impression);
        } else {
            first = Optional.of(FirstPrint.of(pieces, values, impression));
        }
        return impression.manifest();
    }

    /** A part of the manifest; in the text that it keeps, a mark stands for each value. */
    @FunctionalInterface
    interface Piece {
        void print(Impression impression);
    }
}
