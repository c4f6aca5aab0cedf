package dev.fontysvenlo.idp.render.template;

import java.util.List;
import java.util.SplittableRandom;

/** Writes whole templates of random shape, with up to eight values anywhere in them. */
final class RandomDocuments {
    static final int VALUES = 8;

    private static final List<String> TEXTS = List.of(
            "§",
            "§",
            "§",
            "a",
            "1",
            "true",
            "x-§",
            "§/§",
            "http://§:80",
            "\"§\"",
            "\"a § \\\"b\\\"\"",
            "'§'",
            "'it''s §'",
            "[§, b]",
            "[a, \"§\", §]",
            "{x: §, y: [§]}",
            "{\"x\": §}",
            "[]",
            "{}",
            "a § b",
            "Host(`§`) && Path(`§`)",
            "§ # §");
    private static final List<String> BLOCK_LINES =
            List.of("§", "a § b", "  § c", "# §", "x: §", "", "- [", "\"", "§§", "a: |");

    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();
    private int keys;
    private int values;

    private RandomDocuments(SplittableRandom random) {
        this.random = random;
    }

    static Sample next(SplittableRandom random) {
        var document = new RandomDocuments(random);
        document.map(0, 0);
        return Sample.refusing(document.numbered());
    }

    /** Each mark becomes one of the eight values. */
    private String numbered() {
        var numbered = new StringBuilder();
        text.chars().forEach(c -> {
            numbered.append((char) c);
            if (c == '§') {
                numbered.append((char) ('0' + values++ % VALUES));
            }
        });
        return numbered.toString();
    }

    private void map(int indent, int depth) {
        for (int i = random.nextInt(3); i >= 0; i--) {
            noise(indent);
            text.append(" ".repeat(indent));
            entry(indent, depth);
        }
    }

    private void entry(int indent, int depth) {
        var key = "k" + keys++;
        text.append(
                switch (random.nextInt(12)) {
                    case 0 -> key + "§";
                    case 1 -> "\"" + key + " §\"";
                    default -> key;
                });
        text.append(':');
        child(indent, depth, true);
    }

    private void child(int indent, int depth, boolean ofKey) {
        int kind = random.nextInt(depth > 3 ? 3 : 6);
        switch (kind) {
            case 0, 1 -> text.append(' ').append(pick(TEXTS)).append('\n');
            case 2 -> block(indent + 1 + random.nextInt(3));
            case 3 -> {
                text.append('\n')
                        .append(" ".repeat(indent + 2))
                        .append(pick(TEXTS))
                        .append('\n');
            }
            case 4 -> {
                text.append('\n');
                list(ofKey ? indent + 2 * random.nextInt(2) : indent + 2, depth + 1);
            }
            default -> {
                text.append('\n');
                map(indent + 2, depth + 1);
            }
        }
    }

    private void list(int indent, int depth) {
        for (int i = random.nextInt(3); i >= 0; i--) {
            noise(indent);
            text.append(" ".repeat(indent)).append('-');
            if (random.nextBoolean()) {
                text.append(' ');
                entry(indent + 2, depth);
            } else {
                child(indent, depth, false);
            }
        }
    }

    private void block(int column) {
        text.append(' ').append(pick(List.of("|", "|", "|-", ">", ">-"))).append('\n');
        for (int i = random.nextInt(4); i > 0; i--) {
            line(column, pick(BLOCK_LINES));
        }
        line(column, "end §");
    }

    private void line(int column, String line) {
        text.append(line.isEmpty() ? "" : " ".repeat(column)).append(line).append('\n');
    }

    private void noise(int indent) {
        switch (random.nextInt(10)) {
            case 0 -> text.append('\n');
            case 1 -> text.append(" ".repeat(indent)).append("# §\n");
            default -> {}
        }
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
