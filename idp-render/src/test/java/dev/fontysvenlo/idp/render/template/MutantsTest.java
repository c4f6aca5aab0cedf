package dev.fontysvenlo.idp.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Breaks the spelling in ways that a careless change could, and expects the oracle to notice each. */
class MutantsTest {
    private static final Map<String, Spelling> MUTANTS = new TreeMap<>(Map.ofEntries(
            Map.entry("`no` is not reserved", plain(new PlainScalars() {
                @Override
                boolean isReserved(String text) {
                    return super.isReserved(text) && !text.equals("no");
                }
            })),
            Map.entry("`off` is not reserved", plain(new PlainScalars() {
                @Override
                boolean isReserved(String text) {
                    return super.isReserved(text) && !text.equalsIgnoreCase("off");
                }
            })),
            Map.entry("`null` is not reserved", plain(new PlainScalars() {
                @Override
                boolean isReserved(String text) {
                    return super.isReserved(text) && !text.equals("Null");
                }
            })),
            Map.entry("a colon and a blank stay plain", plain(new PlainScalars() {
                @Override
                boolean goesTogether(char c, char following) {
                    return c == ':' || super.goesTogether(c, following);
                }
            })),
            Map.entry("a blank and a number sign stay plain", plain(new PlainScalars() {
                @Override
                boolean goesTogether(char c, char following) {
                    return following == '#' || super.goesTogether(c, following);
                }
            })),
            Map.entry("a blank at the end stays plain", plain(new PlainScalars() {
                @Override
                boolean goesTogether(char c, char following) {
                    return c == ' ' || super.goesTogether(c, following);
                }
            })),
            Map.entry("a dash at the start stays plain", starting('-')),
            Map.entry("a digit at the start stays plain", starting('1')),
            Map.entry("a dot at the start stays plain", starting('.')),
            Map.entry("an asterisk at the start stays plain", starting('*')),
            Map.entry("a blank at the start stays plain", starting(' ')),
            Map.entry("brackets stay plain in brackets", plain(new PlainScalars() {
                @Override
                boolean isPlain(String text, boolean inFlow) {
                    return super.isPlain(text, false);
                }
            })),
            Map.entry("an empty text stays plain", plain(new PlainScalars() {
                @Override
                boolean isPlain(String text, boolean inFlow) {
                    return text.isEmpty() || super.isPlain(text, inFlow);
                }
            })),
            Map.entry("lines of a block are not indented", new Spelling() {
                @Override
                String indented(String lines, int columns) {
                    return " ".repeat(columns) + lines;
                }
            }),
            Map.entry("lines of a block are indented by one less", new Spelling() {
                @Override
                String indented(String lines, int columns) {
                    return super.indented(lines, columns)
                            .replace("\n" + " ".repeat(columns), "\n" + " ".repeat(columns - 1));
                }
            }),
            Map.entry("blank lines of a block are dropped", new Spelling() {
                @Override
                String indented(String lines, int columns) {
                    return super.indented(lines.replace("\n\n", "\n"), columns);
                }
            }),
            Map.entry("U+2028 is printed as it is", printing(0x2028)),
            Map.entry("U+0085 is printed as it is", printing(0x85)),
            Map.entry("DEL is printed as it is", printing(0x7f)),
            Map.entry("NUL is printed as it is", printing(0)),
            Map.entry("U+FFFE is printed as it is", printing(0xfffe)),
            Map.entry("a line break in a comment is printed as it is", new Spelling() {
                @Override
                String comment(String text) {
                    return text;
                }
            }),
            Map.entry("a quote is not escaped", new Spelling() {
                @Override
                String escaped(String text) {
                    return super.escaped(text).replace("\\\"", "\"");
                }
            }),
            Map.entry("a backslash is not escaped", new Spelling() {
                @Override
                String escaped(String text) {
                    return super.escaped(text).replace("\\\\", "\\");
                }
            }),
            Map.entry("a line break is not escaped", new Spelling() {
                @Override
                String escaped(String text) {
                    return super.escaped(text).replace("\\n", "\n");
                }
            }),
            Map.entry("nothing is quoted", new Spelling() {
                @Override
                String scalar(String text, boolean inFlow) {
                    return text;
                }
            })));

    @TestFactory
    Stream<DynamicTest> findsMutant() {
        return MUTANTS.entrySet().stream()
                .map(mutant -> DynamicTest.dynamicTest(
                        mutant.getKey(),
                        () -> assertThat(isFound(mutant.getValue()))
                                .as(mutant.getKey())
                                .isTrue()));
    }

    /** Only where the mutant spells otherwise; the rest is known to be right. */
    private static boolean isFound(Spelling mutant) {
        var oracle = new Oracle(mutant);
        return Samples.ALL.stream()
                .anyMatch(sample -> Nasty.VALUES.stream()
                        .filter(value -> !filled(sample, value, mutant).equals(filled(sample, value, new Spelling())))
                        .anyMatch(value ->
                                oracle.complaint(sample, List.of(value)).isPresent()));
    }

    private static String filled(Sample sample, String value, Spelling spelling) {
        try {
            return sample.fill(List.of(value), spelling);
        } catch (Refusal refusal) {
            return "refused: " + refusal.message();
        }
    }

    private static Spelling plain(PlainScalars broken) {
        return new Spelling(broken);
    }

    private static Spelling starting(char first) {
        return plain(new PlainScalars() {
            @Override
            boolean startsPlain(String text) {
                return text.charAt(0) == first || super.startsPlain(text);
            }
        });
    }

    private static Spelling printing(int broken) {
        return new Spelling() {
            @Override
            boolean isPrintable(int codePoint) {
                return codePoint == broken || super.isPrintable(codePoint);
            }
        };
    }
}
