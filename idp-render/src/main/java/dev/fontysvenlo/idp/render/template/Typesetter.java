package dev.fontysvenlo.idp.render.template;

/**
 * Reads the text of a sheet as YAML, line by line, and makes its setting. It knows the part of YAML that manifests
 * are written in, and refuses the rest rather than guess where a value stands.
 */
final class Typesetter {
    private static final int NOTHING = Integer.MAX_VALUE;
    private static final int DOCUMENT = -1;

    private final Cursor cursor;
    private final Scalars scalars;
    private final BlockScalar block;
    private final FlowCollection flow;

    /** The column of the key or dash whose value may stand on a line of its own below it. */
    private int awaiting = DOCUMENT;

    /** The column of the key or dash whose plain value ended with the line above, and could go on below it. */
    private int running = NOTHING;

    /** Where that plain value starts in the sheet. */
    private int runningFrom;

    Typesetter(Cursor cursor) {
        this.cursor = cursor;
        this.scalars = new Scalars(cursor);
        this.block = new BlockScalar(cursor, scalars);
        this.flow = new FlowCollection(cursor, scalars);
    }

    Setting setting() {
        while (!cursor.atEnd()) {
            line();
        }
        return cursor.setting();
    }

    private void line() {
        int start = cursor.endOfSpaces(cursor.at());
        int indent = start - cursor.at();
        switch (cursor.look(start)) {
            case '\n' -> {
                cursor.skip(start);
                cursor.copy(start + 1);
            }
            case '\t' -> throw cursor.refuseText("The line is indented with a tab.", "Indent with blanks.");
            case '#' -> {
                cursor.copy(start);
                comment();
            }
            default -> filledLine(start, indent);
        }
    }

    private void filledLine(int start, int indent) {
        if (running != NOTHING && indent > running) {
            continuation();
            return;
        }
        running = NOTHING;
        cursor.copy(start);
        if (indent == 0 && isMarker()) {
            cursor.copy(start + 3);
            awaiting = DOCUMENT;
            endLine();
        } else {
            int parent = indent > awaiting ? awaiting : NOTHING;
            awaiting = NOTHING;
            node(parent, false);
        }
    }

    private void continuation() {
        int end = cursor.endOfLine(cursor.at());
        if (cursor.hasValue(runningFrom, end)) {
            throw cursor.refuseValue(
                    runningFrom,
                    "A plain text that holds a value goes over several lines.",
                    "Use one line, or a block scalar (`|`).");
        }
        cursor.copy(end + 1);
    }

    private boolean isMarker() {
        return (startsWith("---") || startsWith("...")) && cursor.isBlankOrBreak(cursor.at() + 3);
    }

    private boolean startsWith(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (cursor.look(cursor.at() + i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** What starts here; the parent is the column of the key or dash that it belongs to. */
    private void node(int parent, boolean behindKey) {
        int column = cursor.column();
        switch (cursor.next()) {
            case '"', '\'' -> {
                scalars.quoted();
                atomEnds(column, parent, behindKey);
            }
            case '[', '{' -> {
                flow.write();
                atomEnds(column, parent, true);
            }
            case '|', '>' -> block.write(known(parent));
            case '&', '*', '!' ->
                throw cursor.refuseText(
                        "Anchors, aliases and tags are not for manifests.", "Quote the text, or write it out.");
            case '%', '@', '`', ',', ']', '}' ->
                throw cursor.refuseText(
                        "No YAML text can start with `" + shown(cursor.next()) + "`.", "Quote the text.");
            default -> {
                if (isIndicator('-')) {
                    dash(column, behindKey);
                } else if (isIndicator('?')) {
                    throw cursor.refuseText("A key must not be marked by `?`.", "Write `key: value`.");
                } else {
                    plain(column, parent, behindKey);
                }
            }
        }
    }

    private static String shown(char c) {
        return c == '`' ? "backtick" : String.valueOf(c);
    }

    private boolean isIndicator(char indicator) {
        return cursor.next() == indicator && cursor.isBlankOrBreak(cursor.at() + 1);
    }

    private void dash(int column, boolean behindKey) {
        if (behindKey) {
            throw cursor.refuseText("A list entry stands on the line of its key.", "Start it on the next line.");
        }
        cursor.copy(cursor.at() + 1);
        inner(column, false);
    }

    /** What follows a dash or a key's colon: something on this line, or nothing yet. */
    private void inner(int column, boolean behindKey) {
        cursor.copyBlanks();
        if (cursor.next() == '\n' || scalars.isComment(cursor.at())) {
            awaiting = column;
            endLine();
        } else {
            node(column, behindKey);
        }
    }

    private void plain(int column, int parent, boolean behindKey) {
        int end = scalars.endOfPlain();
        if (cursor.look(end) == ':') {
            refuseKeyBehindKey(behindKey);
            scalars.key(end, false);
            colon(end, column);
            return;
        }
        int knownParent = known(parent);
        running = knownParent;
        runningFrom = cursor.at();
        scalars.plain(end, false);
        endLine();
    }

    private void colon(int colon, int column) {
        cursor.skip(colon);
        cursor.copy(colon + 1);
        inner(column, true);
    }

    private void atomEnds(int column, int parent, boolean noKey) {
        if (scalars.isKeyColon(cursor.at())) {
            refuseKeyBehindKey(noKey);
            colon(cursor.at(), column);
        } else {
            known(parent);
            endLine();
        }
    }

    private void refuseKeyBehindKey(boolean refused) {
        if (refused) {
            throw cursor.refuseText("A second key stands on this line.", "Quote the text, or start a new line.");
        }
    }

    private int known(int parent) {
        if (parent == NOTHING) {
            throw cursor.refuseText(
                    "This line is neither a key with its value nor an entry of a list.", "Write `key: value`.");
        }
        return parent;
    }

    private void endLine() {
        cursor.copyBlanks();
        if (cursor.next() != '\n' && !scalars.isComment(cursor.at())) {
            throw cursor.refuseText("Something stands behind a text that has ended.", "Quote the whole text.");
        }
        comment();
    }

    private void comment() {
        scalars.comment();
        cursor.copy(cursor.at() + 1);
    }
}
