package dev.fontysvenlo.idp.render.template;

import java.util.List;

/** Every kind of place that a value can stand at. */
final class Samples {
    static final List<Sample> ALL = List.of(
            Sample.of("§0\n"),
            Sample.of("key: §0\n"),
            Sample.of("key: §0\nother: 1\n"),
            Sample.of("key:   §0   # why\nother: true\n"),
            Sample.of("key:\n  §0\nother: 1\n"),
            Sample.of("a:\n  b:\n    c: §0\n  d: 1\ne: 2\n"),
            Sample.of("- §0\n- x\n"),
            Sample.of("- - §0\n  - x\n- y\n"),
            Sample.of("list:\n- name: §0\n  value: 1\n- name: b\n"),
            Sample.of("list:\n  -\n    §0\n  - b\n"),
            Sample.of("key: a§0\nother: 1\n"),
            Sample.of("key: §0z\nother: 1\n"),
            Sample.of("key: a §0 b\nother: 1\n"),
            Sample.of("key: a:§0\nother: 1\n"),
            Sample.of("key: §0:8080\nother: 1\n"),
            Sample.of("key: registry/§0/image:1.2\nother: 1\n"),
            Sample.of("key: §0#x\nother: 1\n"),
            Sample.of("key: -§0\nother: 1\n"),
            Sample.of("key: --port=§0\nother: 1\n"),
            Sample.of("rule: Host(`§0`) && PathPrefix(`/api`)\nother: 1\n"),
            Sample.refusing("§0: 1\nother: 2\n"),
            Sample.refusing("a:\n  §0: 1\n  other: 2\n"),
            Sample.refusing("- §0: 1\n  other: 2\n"),
            Sample.refusing("a:\n  x§0y:\n    b: 1\n"),
            Sample.refusing("\"§0\": 1\nother: 2\n"),
            Sample.of("key: \"§0\"\nother: 1\n"),
            Sample.of("key: \"a §0 \\\" b\" # c\nother: 1\n"),
            Sample.of("key: '§0'\nother: 1\n"),
            Sample.of("key: 'it''s §0'\nother: 1\n"),
            Sample.of("key: [§0, b]\nother: 1\n"),
            Sample.of("key: [a, §0]\nother: 1\n"),
            Sample.of("key: [a-§0-b, \"§0\", '§0']\nother: 1\n"),
            Sample.of("key: {a: §0, b: [x, {c: §0}]}\nother: 1\n"),
            Sample.of("key: [\n  a,\n  §0,  # why\n  b\n]\nother: 1\n"),
            Sample.refusing("key: {§0: 1, b: 2}\nother: 1\n"),
            Sample.of("# §0\nkey: 1 # §0\nother: 2\n"),
            Sample.block("key: |\n  §0\nother: 1\n"),
            Sample.block("a:\n  - key: |\n      §0\n    other: 1\n"),
            Sample.block("key: |\n\n  §0\n\nother: 1\n"),
            Sample.block("key: |2\n  §0\nother: 1\n"),
            Sample.refusing("key: |-\n  §0\nother: 1\n"),
            Sample.refusing("key: |\n  a\n  §0\n  b\nother: 1\n"),
            Sample.refusing("key: |\n  a §0 b\n    c\nother: 1\n"),
            Sample.refusing("key: |\n  §0 b\nother: 1\n"),
            Sample.refusing("key: |\n  a §0\nother: 1\n"),
            Sample.refusing("key: >\n  a §0 b\n  c\nother: 1\n"),
            Sample.refusing("key: >-\n  §0\n  c\nother: 1\n"),
            Sample.of("---\nkey: §0\n...\n"));

    private Samples() {}
}
