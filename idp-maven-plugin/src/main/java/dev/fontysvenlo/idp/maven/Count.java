package dev.fontysvenlo.idp.maven;

/** A number with its noun, in the singular where it is one. */
final class Count {
    private Count() {}

    static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
