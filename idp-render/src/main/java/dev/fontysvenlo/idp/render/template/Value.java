package dev.fontysvenlo.idp.render.template;

/** What a {@code ${...}} printed; a bare one is a number or a boolean, which YAML readers shall see as such. */
record Value(String text, boolean bare) {
    private static final int SHOWN = 40;

    static Value text(String text) {
        return new Value(text, false);
    }

    static Value bare(String text) {
        return new Value(text, true);
    }

    boolean isSame(Value other) {
        return bare == other.bare && text.equals(other.text);
    }

    /** Whether half of a surrogate pair is in it, which no encoding can hold. */
    boolean isBroken() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Why a broken one is refused. */
    Refusal broken(Place place) {
        return Refusal.ofValue(
                "The value `" + shown() + "` holds half of a Unicode character.", "Repair the value.", place);
    }

    /** Short and on one line, for a message. */
    String shown() {
        var printable = new StringBuilder();
        text.codePoints().limit(SHOWN).map(Value::shown).forEach(printable::appendCodePoint);
        return text.length() > printable.length() ? printable + "…" : printable.toString();
    }

    private static int shown(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> '?';
            default -> codePoint == '`' ? '\'' : codePoint;
        };
    }
}
