package dev.fontysvenlo.idp.render.template;

/** Typesets a list in brackets or a mapping in braces, over as many lines as it has. */
final class FlowCollection {
    private static final int DEEPEST = 64;

    private final Cursor cursor;
    private final Scalars scalars;

    FlowCollection(Cursor cursor, Scalars scalars) {
        this.cursor = cursor;
        this.scalars = scalars;
    }

    void write() {
        var open = new StringBuilder();
        boolean expectsEntry = true;
        do {
            blanksAndComments();
            char c = cursor.next();
            boolean separator = c == ',' || c == ':';
            boolean closing = c == ']' || c == '}';
            if (!separator && !closing && !expectsEntry) {
                throw cursor.refuseText("A comma is missing, or a text goes over several lines.", "Quote the text.");
            }
            if (separator) {
                cursor.copy(cursor.at() + 1);
            } else if (closing) {
                close(c, open);
            } else {
                entry(c, open);
            }
            expectsEntry = separator || c == '[' || c == '{';
        } while (!open.isEmpty());
    }

    private void close(char c, StringBuilder open) {
        int last = open.length() - 1;
        if ((open.charAt(last) == '[') != (c == ']')) {
            throw cursor.refuseText("Brackets and braces do not match.", "Close what was opened last.");
        }
        open.setLength(last);
        cursor.copy(cursor.at() + 1);
    }

    private void entry(char c, StringBuilder open) {
        switch (c) {
            case '[', '{' -> {
                if (open.length() >= DEEPEST) {
                    throw cursor.refuseText("Brackets are nested too deep.", "Write it as a block.");
                }
                open.append(c);
                cursor.copy(cursor.at() + 1);
            }
            case '"', '\'' -> scalars.quoted();
            case '&', '*', '!', '|', '>', '%', '@', '`', '#' ->
                throw cursor.refuseText("No text in brackets can start with this character.", "Quote the text.");
            default -> plain();
        }
    }

    private void blanksAndComments() {
        cursor.copyBlanks();
        while (cursor.next() == '\n' || scalars.isComment(cursor.at())) {
            if (cursor.atEnd()) {
                throw cursor.refuseText("A bracket or brace is opened and never closed.", "Close it.");
            }
            scalars.comment();
            cursor.copy(cursor.at() + 1);
            cursor.copyBlanks();
        }
    }

    private void plain() {
        int end = cursor.at();
        if ("-?".indexOf(cursor.next()) >= 0 && cursor.isBlankOrBreak(end + 1)) {
            throw cursor.refuseText("Lists with dashes do not go in brackets.", "Quote the text.");
        }
        while (!endsPlain(end)) {
            end++;
        }
        if (cursor.look(end) == ':') {
            scalars.key(end, true);
        } else {
            scalars.plain(end, true);
        }
    }

    private boolean endsPlain(int offset) {
        char c = cursor.look(offset);
        return switch (c) {
            case '\n', ',', '[', ']', '{', '}' -> true;
            case ':' -> cursor.isBlankOrBreak(offset + 1) || ",[]{}".indexOf(cursor.look(offset + 1)) >= 0;
            default -> scalars.isComment(offset);
        };
    }
}
