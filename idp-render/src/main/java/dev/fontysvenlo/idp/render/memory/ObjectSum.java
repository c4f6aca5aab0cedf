package dev.fontysvenlo.idp.render.memory;

/** A number for the identity of an object. Two objects with one number cost time, for they are looked at again. */
final class ObjectSum {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private ObjectSum() {}

    /** FNV-1a over the characters; never zero, which stands for no object. */
    static long of(String identity) {
        long sum = BASIS;
        for (int i = 0; i < identity.length(); i++) {
            sum = (sum ^ identity.charAt(i)) * PRIME;
        }
        return sum == 0 ? 1 : sum;
    }
}
