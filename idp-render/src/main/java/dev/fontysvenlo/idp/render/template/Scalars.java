package dev.fontysvenlo.idp.render.template;

/** Typesets scalars of one line: plain ones, and those that the template quotes itself. */
final class Scalars {
    private final Cursor cursor;

    Scalars(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Where the plain scalar that starts here ends: at a key's colon, a comment, or the end of the line. */
    int endOfPlain() {
        int end = cursor.at();
        while (!endsPlain(end)) {
            end++;
        }
        return end;
    }

    private boolean endsPlain(int offset) {
        return switch (cursor.look(offset)) {
            case '\n' -> true;
            case ':' -> isKeyColon(offset);
            case '#' -> isComment(offset);
            default -> false;
        };
    }

    boolean isKeyColon(int offset) {
        return cursor.look(offset) == ':' && cursor.isBlankOrBreak(offset + 1);
    }

    boolean isComment(int offset) {
        return cursor.look(offset) == '#' && (offset == 0 || cursor.isBlankOrBreak(offset - 1));
    }

    /** The plain scalar up to there. */
    void plain(int end, boolean inFlow) {
        int last = withoutBlanks(end);
        if (cursor.hasValue(cursor.at(), last)) {
            cursor.add(new ScalarPieces.Plain(cursor.take(last), inFlow));
        } else {
            cursor.copy(last);
        }
    }

    /** The plain key up to there. */
    void key(int end, boolean inFlow) {
        int last = withoutBlanks(end);
        if (cursor.hasValue(cursor.at(), last)) {
            int mark = cursor.markFrom(cursor.at());
            cursor.add(new ScalarPieces.Key(cursor.take(last), inFlow, mark));
        } else {
            cursor.copy(last);
        }
    }

    private int withoutBlanks(int end) {
        int last = end;
        while (last > cursor.at() && cursor.isBlank(last - 1)) {
            last--;
        }
        return last;
    }

    /** The quoted scalar that starts here, whatever values are in it. */
    void quoted() {
        int from = cursor.at();
        int close = endOfQuoted();
        if (!cursor.hasValue(from, close)) {
            cursor.copy(close + 1);
            return;
        }
        if (cursor.endOfLine(from) < close) {
            throw cursor.refuseValue(
                    from, "A quoted text that holds a value goes over several lines.", "Use a block scalar (`|`).");
        }
        boolean key = cursor.look(close + 1) == ':';
        int mark = cursor.markFrom(from);
        var marked = cursor.between(from + 1, close);
        cursor.add(
                cursor.look(from) == '"'
                        ? new ScalarPieces.InDouble(marked, key, mark)
                        : new ScalarPieces.InSingle(marked.replace("''", "'"), key, mark));
        cursor.skip(close + 1);
    }

    private int endOfQuoted() {
        char quote = cursor.next();
        int end = cursor.at() + 1;
        while (cursor.look(end) != quote || (quote == '\'' && cursor.look(end + 1) == quote)) {
            if (quote == '"' && cursor.look(end) == '\\' && cursor.look(end + 1) == Sheet.MARK) {
                throw cursor.refuseValue(
                        end, "A value stands directly behind a backslash.", "Double the backslash, or leave it out.");
            }
            end += isPair(quote, end) ? 2 : 1;
            if (end >= cursor.end()) {
                throw cursor.refuseText("A quote is opened and never closed.", "Close the quote.");
            }
        }
        return end;
    }

    private boolean isPair(char quote, int offset) {
        return cursor.look(offset) == (quote == '"' ? '\\' : '\'');
    }

    /** The comment that starts here, up to the end of the line. */
    void comment() {
        int end = cursor.endOfLine(cursor.at());
        while (cursor.at() < end) {
            if (cursor.next() == Sheet.MARK) {
                cursor.add(new ScalarPieces.InComment());
                cursor.skip(cursor.at() + 1);
            } else {
                cursor.copy(Math.min(cursor.markFrom(cursor.at()), end));
            }
        }
    }
}
