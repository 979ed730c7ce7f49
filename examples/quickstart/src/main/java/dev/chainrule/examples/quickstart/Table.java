package dev.chainrule.examples.quickstart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an input file holds.
 *
 * @param rows the lines without an error
 * @param wrong the lines with an error in one of their fields, so far as they could be read
 * @param whole whether every line is among these: if not, what is in neither list may stand in another line
 */
record Table(List<Row> rows, List<Row> wrong, boolean whole) {
    Table {
        rows = List.copyOf(rows);
        wrong = List.copyOf(wrong);
    }

    /** Reports and returns the lines whose id an earlier line has. */
    List<Row> reportRepeated(Column id, Problems problems) {
        List<Row> repeated = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        List<Row> all = Stream.concat(rows.stream(), wrong.stream())
                .filter(row -> row.find(id).isPresent())
                .sorted(Comparator.comparingInt(Row::line))
                .toList();
        for (Row row : all) {
            Integer earlier = lines.putIfAbsent(row.text(id), row.line());
            if (earlier != null) {
                String taken = "the " + id.name() + " " + row.text(id) + " has been used in line " + earlier;
                problems.add(row.problem(taken, "give each line one of its own"));
                repeated.add(row);
            }
        }
        return repeated;
    }
}
