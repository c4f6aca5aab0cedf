package dev.fontysvenlo.idp.enrol;

import dev.fontysvenlo.idp.diagnostic.Diagnostic;
import dev.fontysvenlo.idp.diagnostic.DiagnosticCode;
import dev.fontysvenlo.idp.diagnostic.Location;
import dev.fontysvenlo.idp.diagnostic.Outcome;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table as learning platforms and spreadsheets export it (RFC 4180): the first row names the columns, and commas,
 * semicolons or tabs stand between them, whichever the first row has most of.
 */
record Csv(String file, List<String> columns, List<Row> rows) {
    private static final String MARK = "\uFEFF";

    Csv {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The cells of one row, and the line where it begins. */
    record Row(int line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        Optional<String> cell(int column) {
            return column < cells.size() ? Optional.of(cells.get(column).strip()) : Optional.empty();
        }
    }

    static Outcome<Csv> parse(String file, byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new Reader(file, text.startsWith(MARK) ? text.substring(1) : text).read();
        } catch (CharacterCodingException e) {
            return Outcome.failed(problem(
                    file,
                    0,
                    "`" + file + "` is not UTF-8 text.",
                    "Export it as CSV in UTF-8; an Excel file is no CSV."));
        }
    }

    Optional<Integer> column(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equalsIgnoreCase(name.strip())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Diagnostic problem(String file, int line, String message, String hint) {
        return new Diagnostic(
                DiagnosticCode.CSV_NOT_READABLE,
                line == 0 ? Location.ofFile(file) : new Location(file, line, 1, 0),
                message,
                hint);
    }

    /** Goes through the text once. */
    private static final class Reader {
        private final String file;
        private final String text;
        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private int at;
        private int line = 1;
        private int rowLine = 1;

        private Reader(String file, String text) {
            this.file = file;
            this.text = text.replace("\r\n", "\n").replace('\r', '\n');
            this.separator = separator(this.text.lines().findFirst().orElse(""));
        }

        private static char separator(String header) {
            char best = ',';
            for (char candidate : new char[] {';', '\t'}) {
                if (count(header, candidate) > count(header, best)) {
                    best = candidate;
                }
            }
            return best;
        }

        private static long count(String text, char wanted) {
            return text.chars().filter(c -> c == wanted).count();
        }

        private Outcome<Csv> read() {
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c == '"' && cell.isEmpty()) {
                    int opened = line;
                    if (!quoted()) {
                        return Outcome.failed(problem(
                                file,
                                opened,
                                "A quotation mark opens here and is never closed.",
                                "Close it, or export the file anew."));
                    }
                } else if (c == separator) {
                    endCell();
                } else if (c == '\n') {
                    endRow();
                } else {
                    cell.append(c);
                }
            }
            if (!cell.isEmpty() || !cells.isEmpty()) {
                endRow();
            }
            return rows.size() < 2
                    ? Outcome.failed(problem(
                            file,
                            0,
                            "`" + file + "` has no rows below the names of its columns.",
                            "Export the groups again; the first row must name the columns."))
                    : Outcome.ok(new Csv(
                            file,
                            rows.get(0).cells().stream().map(String::strip).toList(),
                            rows.subList(1, rows.size())));
        }

        /** Up to the closing mark; two marks are one of the text. */
        private boolean quoted() {
            while (at < text.length()) {
                char c = text.charAt(at++);
                if (c == '"') {
                    if (at >= text.length() || text.charAt(at) != '"') {
                        return true;
                    }
                    at++;
                }
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            }
            return false;
        }

        private void endCell() {
            cells.add(cell.toString());
            cell.setLength(0);
        }

        private void endRow() {
            endCell();
            if (cells.stream().anyMatch(value -> !value.isBlank())) {
                rows.add(new Row(rowLine, cells));
            }
            cells = new ArrayList<>();
            line++;
            rowLine = line;
        }
    }
}
