package dev.fontysvenlo.idp.render.template;

/** The pieces that hold values in one line: plain scalars, quoted ones, and comments. */
final class ScalarPieces {
    /** YAML readers give up on a key of more than 1,024 characters. */
    private static final int LONGEST_KEY = 1000;

    private ScalarPieces() {}

    /** A plain scalar, quoted where its values ask for it; a number alone stays a number. */
    record Plain(String marked, boolean inFlow) implements Setting.Piece {
        @Override
        public void print(Impression impression) {
            if (marked.length() > 1) {
                impression.write(impression.spelling().scalar(impression.filled(marked), inFlow));
                return;
            }
            var value = impression.takeValue();
            impression.write(value.bare() ? value.text() : impression.spelling().scalar(value.text(), inFlow));
        }
    }

    /** As a plain scalar, but never a number or a boolean, and not too long. */
    record Key(String marked, boolean inFlow, int mark) implements Setting.Piece {
        @Override
        public void print(Impression impression) {
            var text = impression.filled(marked);
            var yaml = impression.spelling().scalar(text, inFlow);
            if (yaml.length() > LONGEST_KEY) {
                throw impression.refuse(
                        mark, "The key `" + Value.text(text).shown() + "` is too long for YAML.", "Shorten the value.");
            }
            impression.write(yaml);
        }
    }

    /** What a template has put in double quotes. */
    record InDouble(String marked, boolean key, int mark) implements Setting.Piece {
        @Override
        public void print(Impression impression) {
            var yaml = new StringBuilder("\"");
            int at = 0;
            for (int next = marked.indexOf(Sheet.MARK); next >= 0; next = marked.indexOf(Sheet.MARK, at)) {
                yaml.append(marked, at, next)
                        .append(impression
                                .spelling()
                                .escaped(impression.takeValue().text()));
                at = next + 1;
            }
            yaml.append(marked, at, marked.length()).append('"');
            writeQuoted(yaml.toString(), key, mark, impression);
        }
    }

    /** What a template has put in single quotes, which know no escapes: a text that needs one gets double quotes. */
    record InSingle(String marked, boolean key, int mark) implements Setting.Piece {
        @Override
        public void print(Impression impression) {
            var text = impression.filled(marked);
            var spelling = impression.spelling();
            var yaml = spelling.isPrintable(text) ? "'" + text.replace("'", "''") + "'" : spelling.doubleQuoted(text);
            writeQuoted(yaml, key, mark, impression);
        }
    }

    /** A value in a comment. */
    record InComment() implements Setting.Piece {
        @Override
        public void print(Impression impression) {
            impression.write(
                    impression.spelling().comment(impression.takeValue().text()));
        }
    }

    private static void writeQuoted(String yaml, boolean key, int mark, Impression impression) {
        if (key && yaml.length() > LONGEST_KEY) {
            throw impression.refuse(mark, "The key is too long for YAML.", "Shorten the value.");
        }
        impression.write(yaml);
    }
}
