package dev.fontysvenlo.idp.rule;

import dev.fontysvenlo.idp.diagnostic.Nearest;
import dev.fontysvenlo.idp.team.Cpu;
import dev.fontysvenlo.idp.team.Memory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Turns of phrase that several rules share, so that they read alike. */
final class Wording {
    private static final BigDecimal GIBIBYTE = BigDecimal.valueOf(1L << 30);

    private Wording() {}

    /** {@code `a`, `b` and `c`}. */
    static String and(List<String> words) {
        return listed(words, "and");
    }

    /** {@code `a`, `b` or `c`}. */
    static String or(List<String> words) {
        return listed(words, "or");
    }

    /** {@code 1 team}, {@code 2 teams}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** In whole CPUs, as people count them. */
    static String cpu(Cpu cpu) {
        return plain(BigDecimal.valueOf(cpu.millicores(), 3));
    }

    /** In Gi, which is what clusters are bought in; three decimals at most, rounded up. */
    static String memory(Memory memory) {
        return plain(BigDecimal.valueOf(memory.bytes()).divide(GIBIBYTE, 3, RoundingMode.CEILING)) + "Gi";
    }

    /** The likely word with the whole list behind it, or the list alone when no word is near. */
    static String choose(String field, String word, List<String> legal) {
        return Nearest.to(word, legal)
                .map(near -> legal.size() == 1
                        ? "Write `%s: %s`.".formatted(field, near)
                        : "Write `%s: %s`; possible are %s.".formatted(field, near, and(legal)))
                .orElseGet(() -> "Write %s."
                        .formatted(or(
                                legal.stream().map(name -> field + ": " + name).toList())));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String listed(List<String> words, String last) {
        var quoted = words.stream().map(word -> "`" + word + "`").toList();
        if (quoted.size() < 2) {
            return String.join("", quoted);
        }
        return quoted.stream().limit(quoted.size() - 1L).collect(Collectors.joining(", ")) + " " + last + " "
                + quoted.get(quoted.size() - 1);
    }
}
