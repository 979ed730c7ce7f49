package dev.chainrule.examples.quickstart;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.chainrule.examples.quickstart.TextFile.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which rows does a CSV file hold, and which of its lines can't be one? */
final class TableReader {
    private final String file;
    private final List<Column> columns;
    private final Problems problems;
    private final List<Row> rows = new ArrayList<>();
    private final List<Row> wrong = new ArrayList<>();
    private boolean whole = true;

    private TableReader(Path path, List<Column> columns, Problems problems) {
        this.file = path.toString();
        this.columns = columns;
        this.problems = problems;
    }

    /** Reads the file; its first line has to name exactly the columns, in any order. */
    static Table read(Path path, List<Column> columns, Problems problems) {
        TableReader reader = new TableReader(path, columns, problems);
        TextFile text = TextFile.read(path, problems);
        reader.whole = text.whole();
        reader.read(text.lines());
        return new Table(reader.rows, reader.wrong, reader.whole);
    }

    private void read(List<Line> lines) {
        if (whole && lines.stream().allMatch(TableReader::isBlank)) {
            whole = false;
            report(1, "the file is empty", beginWithHeader());
            return;
        }
        Optional<List<String>> header = lines.stream()
                .filter(line -> line.number() == 1)
                .findFirst()
                .flatMap(this::fields)
                .filter(names -> new Header(file, columns, problems).accepts(names));
        if (header.isEmpty()) {
            whole = false;
            return;
        }
        List<Line> entries = lines.stream()
                .filter(line -> line.number() > 1 && !isBlank(line))
                .toList();
        if (whole && entries.isEmpty()) {
            whole = false;
            report(1, "there are no lines below the header", "add one for each entry");
        }
        entries.forEach(line -> fields(line).ifPresent(fields -> add(line.number(), header.get(), fields)));
    }

    /** A line of commas alone is blank: spreadsheets leave such lines at the end. */
    private static boolean isBlank(Line line) {
        return line.text().replace(",", "").isBlank();
    }

    private Optional<List<String>> fields(Line line) {
        if (isBlank(line)) {
            return Optional.of(List.of());
        }
        try {
            List<String> fields = CsvReader.builder()
                    .allowUnclosedQuote(false)
                    .ofSingleCsvRecord(line.text())
                    .getFields();
            return Optional.of(fields.stream().map(String::strip).toList());
        } catch (CsvParseException e) {
            whole = false;
            report(
                    line.number(),
                    "the quotes are not balanced",
                    "begin and end a quoted field with \" on the same line, and write \"\" for a quote inside it");
            return Optional.empty();
        }
    }

    private void add(int line, List<String> header, List<String> fields) {
        if (fields.size() != header.size()) {
            whole = false;
            report(
                    line,
                    "the line has " + fields.size() + " fields and the header has " + header.size(),
                    "leave a field empty rather than out, and put quotes around a field with a comma in it");
            return;
        }
        Map<String, String> byColumn = new HashMap<>();
        boolean right = true;
        for (Column column : columns) {
            String text = fields.get(header.indexOf(column.name()));
            if (!text.isEmpty()) {
                byColumn.put(column.name(), text);
            }
            right &= check(line, column, text);
        }
        (right ? rows : wrong).add(new Row(file, line, byColumn));
    }

    private boolean check(int line, Column column, String text) {
        Syntax syntax = column.syntax();
        if (text.isEmpty() && column.required()) {
            report(line, "the field " + column.name() + " is missing", syntax.instead());
            return false;
        }
        List<String> refused = text.isEmpty()
                ? List.of()
                : syntax.split(text).stream().filter(syntax.accepts().negate()).toList();
        for (String part : refused) {
            String meant =
                    syntax.meant().apply(part).map(Suggestion::didYouMean).orElse("");
            report(line, column.name() + ": \"" + part + "\" is not " + syntax.noun(), meant + syntax.instead());
        }
        return refused.isEmpty();
    }

    private String beginWithHeader() {
        return "begin the file with the line " + Column.header(columns);
    }

    private void report(int line, String complaint, String instead) {
        problems.add(new Problem(file, line, complaint, instead));
    }
}
