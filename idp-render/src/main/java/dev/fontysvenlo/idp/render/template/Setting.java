package dev.fontysvenlo.idp.render.template;

import java.util.List;

/** How one sheet is typeset, whatever its values are; made once, and printed with the values of each like sheet. */
record Setting(List<Piece> pieces) {
    Setting {
        pieces = List.copyOf(pieces);
    }

    /** A sheet without its values shows no more than where they stand, so that all its readings are the same. */
    static Setting of(Sheet sheet) {
        return new Typesetter(new Cursor(sheet)).setting();
    }

    /** The manifest that this sheet becomes; it must have the text that this setting was made of. */
    String print(Sheet sheet, Spelling spelling) {
        return impression(sheet, spelling).manifest();
    }

    Impression impression(Sheet sheet, Spelling spelling) {
        var impression = new Impression(sheet, spelling);
        for (Piece piece : pieces) {
            piece.print(impression);
        }
        return impression;
    }

    /** A part of the manifest; in the text that it keeps, a mark stands for each value. */
    @FunctionalInterface
    interface Piece {
        void print(Impression impression);
    }
}
