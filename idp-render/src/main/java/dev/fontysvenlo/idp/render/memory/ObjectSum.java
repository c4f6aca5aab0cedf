package dev.fontysvenlo.idp.render.memory;

/** A number for a text. Two objects whose identities have one number cost time, for they are looked at again. */
final class ObjectSum {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private ObjectSum() {}

    /** FNV-1a over the characters; never zero, which stands for no object. */
    static long of(String identity) {
        return more(BASIS, identity);
    }

    /** The sum of a row of texts, of which none holds a line break. */
    static long of(Iterable<String> texts) {
        long sum = BASIS;
        for (String text : texts) {
            sum = more(more(sum, text), "\n");
        }
        return sum;
    }

    private static long more(long begun, String identity) {
        long sum = begun;
        for (int i = 0; i < identity.length(); i++) {
            sum = (sum ^ identity.charAt(i)) * PRIME;
        }
        return sum == 0 ? 1 : sum;
    }
}
