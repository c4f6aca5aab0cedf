package dev.fontysvenlo.idp.team;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A page of charts of one team, as Grafana reads it. */
public record Dashboard(String name, String title, List<Panel> panels) {
    private static final int COLUMNS = 2;
    private static final int WIDTH = 12;
    private static final int HEIGHT = 8;

    public Dashboard {
        panels = List.copyOf(panels);
    }

    /** One chart. */
    public record Panel(String title, Measure measure) {}

    /** The page as JSON. No text in it needs an escape but the quotes of an expression: the schema sees to that. */
    public String json(String namespace) {
        var text = new StringBuilder("""
                {
                  "uid": "%s",
                  "title": "%s: %s",
                  "tags": ["%s"],
                  "editable": false,
                  "schemaVersion": 39,
                  "refresh": "1m",
                  "time": {"from": "now-6h", "to": "now"},
                  "panels": [
                """.formatted(uid(namespace), namespace, title, namespace));
        for (int i = 0; i < panels.size(); i++) {
            text.append(panel(i, namespace).indent(4).stripTrailing()).append(i + 1 < panels.size() ? ",\n" : "\n");
        }
        return text.append("  ]\n}\n").toString();
    }

    /** Grafana knows a page by this, of at most 40 characters; a second page with the same would replace the first. */
    String uid(String namespace) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((namespace + "/" + name).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private String panel(int index, String namespace) {
        return """
                    {
                      "id": %d,
                      "type": "timeseries",
                      "title": "%s",
                      "datasource": {"type": "prometheus", "uid": "prometheus"},
                      "gridPos": {"x": %d, "y": %d, "w": %d, "h": %d},
                      "targets": [{"refId": "A", "expr": "%s"}]
                    }""".formatted(
                        index + 1,
                        panels.get(index).title(),
                        index % COLUMNS * WIDTH,
                        index / COLUMNS * HEIGHT,
                        WIDTH,
                        HEIGHT,
                        panels.get(index).measure().expression(namespace).replace("\"", "\\\""));
    }
}
