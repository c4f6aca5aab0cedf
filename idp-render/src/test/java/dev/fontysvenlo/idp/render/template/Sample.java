package dev.fontysvenlo.idp.render.template;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** A template reduced to what an output sees: text, in which {@code §0}, {@code §1} and so on stand for values. */
record Sample(String text, boolean blockAlone, boolean refusesSome) {
    static Sample of(String text) {
        return new Sample(text, false, false);
    }

    static Sample refusing(String text) {
        return new Sample(text, false, true);
    }

    /** The value is a whole literal block, which adds the last line break itself. */
    static Sample block(String text) {
        return new Sample(text, true, true);
    }

    String fill(List<String> values, Spelling spelling) {
        return filled(output -> print(values, output), spelling);
    }

    /** In an edition that may know like prints. */
    String fill(List<String> values, Spelling spelling, Edition edition) {
        return filled(output -> print(values, output), spelling, edition);
    }

    private void print(List<String> values, YamlOutput output) {
        int at = 0;
        while (at < text.length()) {
            int mark = text.indexOf('§', at);
            output.writeContent(text.substring(at, mark < 0 ? text.length() : mark));
            if (mark < 0) {
                break;
            }
            output.writeUserContent(values.get(text.charAt(mark + 1) - '0'));
            at = mark + 2;
        }
    }

    /** The same text in pieces of any size, as jte may cut it. */
    String fillInPieces(List<String> values, Spelling spelling, SplittableRandom random) {
        return filled(output -> printInPieces(values, random, output), spelling);
    }

    private void printInPieces(List<String> values, SplittableRandom random, YamlOutput output) {
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '§') {
                output.writeUserContent(values.get(text.charAt(at + 1) - '0'));
                at += 2;
            } else {
                int mark = text.indexOf('§', at);
                int end = mark < 0 ? text.length() : mark;
                int size = 1 + random.nextInt(end - at);
                output.writeContent(text, at, at + size);
                at += size;
            }
        }
    }

    /** What an output makes of these prints. */
    static String filled(Consumer<YamlOutput> prints, Spelling spelling) {
        return filled(prints, spelling, new Edition());
    }

    private static String filled(Consumer<YamlOutput> prints, Spelling spelling, Edition edition) {
        try {
            return edition.print(prints::accept, spelling);
        } catch (RuntimeException unchanged) {
            throw unchanged;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
