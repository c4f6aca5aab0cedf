package dev.fontysvenlo.idp.render.promise;

import dev.fontysvenlo.idp.render.promise.NetworkMatrix.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The page of the manual that says what the platform promises; its tables are what the tests hold against the tree. */
final class SecurityPage {
    private static final Path PAGE = Path.of("..", "docs", "manual", "security.md");

    private SecurityPage() {}

    /** What every table that begins with "from" says of each pair. */
    static Map<Cell, String> matrix() {
        var matrix = new TreeMap<Cell, String>();
        for (List<List<String>> table : tables("from")) {
            var header = table.get(0);
            for (List<String> row : table.subList(1, table.size())) {
                for (int i = 1; i < header.size(); i++) {
                    var before = matrix.put(new Cell(row.get(0), header.get(i)), row.get(i));
                    if (before != null) {
                        throw new AssertionError("twice: " + row.get(0) + " to " + header.get(i));
                    }
                }
            }
        }
        return matrix;
    }

    /** The rows of the one table that begins with "promise". */
    static List<List<String>> promises() {
        var table = tables("promise").get(0);
        return table.subList(1, table.size());
    }

    private static List<List<List<String>>> tables(String first) {
        var tables = new ArrayList<List<List<String>>>();
        var table = new ArrayList<List<String>>();
        for (String line : Stream.concat(lines().stream(), Stream.of("")).toList()) {
            if (line.startsWith("|")) {
                table.add(Stream.of(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList());
            } else if (!table.isEmpty()) {
                table.remove(1);
                tables.add(List.copyOf(table));
                table.clear();
            }
        }
        return tables.stream()
                .filter(found -> found.get(0).get(0).equals(first))
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(PAGE.toString(), e);
        }
    }
}
